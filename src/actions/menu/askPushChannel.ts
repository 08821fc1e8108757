import type { Bot, PushChannel, PushSettings } from '../../core/push/channel';
import { checkWebhook, WEBHOOKS } from '../../core/push/checkWebhook';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/locale';
import { ask, say } from './ask';

/** What a person types who has no secret: a blank answer cannot be told from none. */
const NO_SECRET = '-';
/** Commas and semicolons, Chinese ones too, and blanks. */
const SEPARATORS = /[\s,;\u3001\uff0c\uff1b]+/;
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
  return { [bot]: { url, secret: secret === NO_SECRET ? '' : secret } };
}

function askMail({ push }: Locale): PushSettings | undefined {
  const typed = ask(push.ask.recipients);
  if (typed === undefined) return undefined;
  const to = [...new Set(typed.split(SEPARATORS).filter((address) => address !== ''))];
  const wrong = to.find((address) => !ADDRESS.test(address));
  if (wrong === undefined) return { mail: to };
  say(fillIn(push.ask.badRecipient, { value: wrong }));
  return undefined;
}
