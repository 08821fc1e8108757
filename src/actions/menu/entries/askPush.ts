import { PUSH_CHANNELS, type PushChannel, type PushSettings } from '../../../core/push/channel';
import { maskedEnd } from '../../../core/push/checkWebhook';
import { fillIn } from '../../../locales/fillIn';
import { issueSentence } from '../../../locales/issueSentence';
import { localeOf } from '../../../locales/localeOf';
import type { Locale } from '../../../locales/zh-CN/locale';
import { mailQuota } from '../../../sheets/mail';
import { mayFetch } from '../../../sheets/postJson';
import { forgetPushChannel, readPushSettings, savePushChannel } from '../../../sheets/pushStore';
import { openDesk } from '../../desk/openDesk';
import { sendOutbox } from '../../push/sendOutbox';
import { testChannel } from '../../push/testChannel';
import { ask, confirm, numberTyped, say } from '../ask';
import { askPushChannel } from '../askPushChannel';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Shows which channels are on, and lets a person turn one on, try it or turn it off, or send what waits. */
export const askPush = inWords(() => {
  const locale = localeOf(userLanguage());
  const { push, words } = locale;
  const settings = readPushSettings();
  const lines = PUSH_CHANNELS.map((channel, i) =>
    fillIn(push.ask.line, {
      n: i + 1,
      channel: words.pushChannel[channel],
      state: stateOf(channel, settings, locale),
    }),
  );
  const typed = ask(fillIn(push.ask.which, { list: lines.join('\n'), now: lines.length + 1 }));
  if (typed === undefined) return;
  const chosen = numberTyped(typed);
  const channel = PUSH_CHANNELS[chosen - 1];
  if (channel) choose(channel, settings, locale);
  else if (chosen === PUSH_CHANNELS.length + 1) sendNow(locale);
  else say(fillIn(push.ask.noNumber, { typed }));
});

function stateOf(channel: PushChannel, settings: PushSettings, { push }: Locale): string {
  if (channel === 'mail')
    return settings.mail ? fillIn(push.ask.on, { end: settings.mail.length }) : push.ask.off;
  const webhook = settings[channel];
  return webhook ? fillIn(push.ask.on, { end: maskedEnd(webhook.url) }) : push.ask.off;
}

function choose(channel: PushChannel, settings: PushSettings, locale: Locale): void {
  const { push, words } = locale;
  const name = words.pushChannel[channel];
  const isOn = settings[channel] !== undefined;
  const state = stateOf(channel, settings, locale);
  const wish = isOn ? ask(fillIn(push.ask.change, { channel: name, state })) : '1';
  if (wish === undefined) return;
  const chosen = numberTyped(wish);
  if (chosen === 3) {
    forgetPushChannel(channel);
    say(fillIn(push.ask.turnedOff, { channel: name }));
  } else if (chosen !== 1 && chosen !== 2) say(fillIn(push.ask.noNumber, { typed: wish }));
  else if (!(channel === 'mail' ? mailQuota() !== undefined : mayFetch())) say(push.ask.noScope);
  else if (chosen === 2) say(testChannel(channel, settings, locale).text);
  else turnOn(channel, locale);
}

/** Nothing is kept before a test message has gone out, or a person wants it all the same. */
function turnOn(channel: PushChannel, locale: Locale): void {
  const { push, words } = locale;
  const wanted = askPushChannel(channel, locale);
  const value = wanted?.[channel];
  if (!wanted || !value) return;
  const { isSent, text } = testChannel(channel, wanted, locale);
  if (!isSent && !confirm(fillIn(push.ask.keep, { text }))) return;
  savePushChannel(channel, value);
  const name = words.pushChannel[channel];
  say(fillIn(isSent ? push.ask.turnedOn : push.ask.kept, { channel: name }));
}

function sendNow(locale: Locale): void {
  const desk = openDesk();
  if ('issue' in desk) say(issueSentence(desk.issue, locale));
  else say(fillIn(locale.push.result, { ...sendOutbox(desk) }));
}
