import type { Bot, PushChannel, PushSettings } from '../../core/push/channel';
import { checkWebhook, WEBHOOKS } from '../../core/push/checkWebhook';
import { foldSigns } from '../../core/signs/foldSigns';
import { LIST_OR_BLANK, partsOf } from '../../core/signs/separators';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import { ask, say } from './ask';

/** What a person types who has no secret: a blank answer cannot be told from none. */
const NO_SECRET = '-';
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** Asks how a channel is reached; undefined when the person cancels, or after saying what is wrong. */
export function askPushChannel(channel: PushChannel, locale: Locale): PushSettings | undefined {
  return channel === 'mail' ? askMail(locale) : askBot(channel, locale);
}

function askBot(bot: Bot, { push, words }: Locale): PushSettings | undefined {
  const channel = words.pushChannel[bot];
  const { hosts, path } = WEBHOOKS[bot];
  const example = `https://${hosts[0]}${path}…`;
  const url = ask(fillIn(push.ask.url, { channel, example }));
  if (url === undefined) return undefined;
  const fault = checkWebhook(bot, url);
  if (fault) {
    say(fillIn(push.ask.fault[fault], { channel, example }));
    return undefined;
  }
  if (bot === 'wecom') return { wecom: { url, secret: '' } };
  const secret = ask(fillIn(push.ask.secret, { channel, none: NO_SECRET }));
  if (secret === undefined) return undefined;
  return { [bot]: { url, secret: foldSigns(secret) === NO_SECRET ? '' : secret } };
}

function askMail({ push }: Locale): PushSettings | undefined {
  const typed = ask(push.ask.recipients);
  if (typed === undefined) return undefined;
  const to = [...new Set(partsOf(foldSigns(typed), LIST_OR_BLANK))];
  const wrong = to.find((address) => !ADDRESS.test(address));
  if (wrong === undefined) return { mail: to };
  say(fillIn(push.ask.badRecipient, { value: wrong }));
  return undefined;
}
