import { botRequest } from '../../core/push/botRequest';
import type { PushChannel, PushSettings } from '../../core/push/channel';
import type { MoreLine } from '../../core/push/fitText';
import { mailBodies } from '../../core/push/mailText';
import { readAnswer } from '../../core/push/readAnswer';
import type { Verdict } from '../../core/push/verdict';
import { hmacSha256 } from '../../sheets/hmacSha256';
import { mailQuota, sendMail } from '../../sheets/mail';
import { postJson } from '../../sheets/postJson';

export interface Delivery {
  readonly channel: PushChannel;
  readonly title: string;
  readonly content: string;
  readonly more: MoreLine;
}

/** Sends a card through a channel and says what became of it. Never throws. */
export function deliver({ channel, more, ...text }: Delivery, settings: PushSettings): Verdict {
  if (channel === 'mail') return deliverMail(text, settings.mail ?? []);
  const webhook = settings[channel];
  if (!webhook) return { kind: 'settings', setting: 'webhook', reason: '–' };
  const input = { webhook, text, now: Date.now(), hmac: hmacSha256, more };
  const { url, body } = botRequest(channel, input);
  return readAnswer(channel, postJson(url, body));
}

function deliverMail(text: { title: string; content: string }, to: readonly string[]): Verdict {
  if ((mailQuota() ?? 0) < to.length) return { kind: 'throttled', reason: 'quota' };
  const sent = sendMail({ to, subject: text.title, ...mailBodies(text) });
  return { kind: sent ? 'sent' : 'unsure' };
}
