import { fullWidth } from './card';
import type { Bot, Webhook } from './channel';
import { fitText, type MoreLine } from './fitText';
import { signingOf } from './signature';
import { utf8Length } from './utf8Length';

/** A card as it is sent: its title, and its text as Markdown. */
export interface PushText {
  readonly title: string;
  readonly content: string;
}

/** What to post to a bot; the body is JSON. */
export interface BotRequest {
  readonly url: string;
  readonly body: string;
}

export interface BotInput {
  readonly webhook: Webhook;
  readonly text: PushText;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** HMAC-SHA256 of a message by a key, both UTF-8, as base64. */
  readonly hmac: (message: string, key: string) => string;
  readonly more: MoreLine;
}

/**
 * The largest body that each service takes, in bytes: Feishu's 20 KB, DingTalk's 20,000, and for WeCom the
 * 4,096 of a Markdown text. A little is left free.
 */
export const LIMITS = { feishu: 20_000, dingtalk: 19_000, wecom: 4_000 } as const;
/** In characters; a title is one line. */
const LONGEST_TITLE = 100;

/** The message of a card for a bot, cut to what the service takes and signed as it wants. */
export function botRequest(bot: Bot, { webhook, text, now, hmac, more }: BotInput): BotRequest {
  const signing = signingOf(bot, webhook.secret, now);
  const sign = signing && hmac(signing.message, signing.key);
  const signed =
    bot === 'feishu' && signing ? { timestamp: signing.timestamp, sign } : ({} as const);
  const title = [...inert(text.title)].slice(0, LONGEST_TITLE).join('');
  const body = (content: string) => JSON.stringify({ ...signed, ...MESSAGES[bot](title, content) });
  const size = (content: string) =>
    utf8Length(bot === 'wecom' ? MESSAGES.wecom(title, content).markdown.content : body(content));
  const content = fitText(inert(text.content), (cut) => size(cut) <= LIMITS[bot], more);
  const query =
    bot === 'dingtalk' && signing && sign !== undefined
      ? `&timestamp=${signing.timestamp}&sign=${encodeURIComponent(sign)}`
      : '';
  return { url: webhook.url + query, body: body(content) };
}

const MESSAGES = {
  feishu: (title: string, content: string) => ({
    msg_type: 'interactive',
    card: {
      config: { wide_screen_mode: true },
      header: { title: { tag: 'plain_text', content: title } },
      elements: [{ tag: 'markdown', content }],
    },
  }),
  dingtalk: (title: string, content: string) => ({
    msgtype: 'markdown',
    markdown: { title, text: `#### ${title}\n\n${content}` },
  }),
  wecom: (title: string, content: string) => ({
    msgtype: 'markdown',
    markdown: { content: `### ${title}\n${content}` },
  }),
};

/** Nobody is mentioned and nothing is coloured by what stands in a cell: `<at id=all>` is only text. */
function inert(text: string): string {
  return text.replace(/[<>]/g, fullWidth);
}
