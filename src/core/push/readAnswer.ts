import type { Bot } from './channel';
import type { PushSetting, Verdict } from './verdict';

/** A service's answer; undefined when none came. */
export type HttpAnswer = { readonly status: number; readonly text: string } | undefined;

type Meaning = 'throttled' | PushSetting;

/** What the codes of each service mean that are more than "not now". */
const CODES: Readonly<Record<Bot, Readonly<Record<string, Meaning>>>> = {
  feishu: {
    9499: 'throttled',
    11232: 'throttled',
    19001: 'webhook',
    19021: 'signature',
    19022: 'address',
    19024: 'keyword',
  },
  dingtalk: {
    130101: 'throttled',
    410100: 'throttled',
    // One code for keyword, signature and address.
    310000: 'security',
    300001: 'webhook',
    400101: 'webhook',
    400102: 'webhook',
  },
  wecom: { 45009: 'throttled', 45033: 'throttled', 93000: 'webhook', 93004: 'webhook' },
};

/** Too many requests, whatever the body says. */
const TOO_MANY = 429;
/** Something between us and the service gave up waiting: the service may have done it all the same. */
const GATEWAY = [408, 502, 504];

/** What an answer of a bot means. */
export function readAnswer(bot: Bot, answer: HttpAnswer): Verdict {
  if (!answer || GATEWAY.includes(answer.status)) return { kind: 'unsure' };
  const { status, text } = answer;
  if (status === TOO_MANY) return { kind: 'throttled', reason: `HTTP ${status}` };
  const code = codeOf(text);
  if (code !== undefined && code !== 0) return refused(bot, code);
  if (status < 200 || status >= 300)
    return { kind: 'refused', reason: `HTTP ${status}`, down: status >= 500 };
  if (code === 0) return { kind: 'sent' };
  // A page instead of an answer comes from someone else than the service.
  if (/^\s*</.test(text)) return { kind: 'refused', reason: 'HTML', down: true };
  return { kind: 'unsure' };
}

function refused(bot: Bot, code: number): Verdict {
  const meaning = CODES[bot][code];
  const reason = String(code);
  if (meaning === undefined) return { kind: 'refused', reason, down: false };
  if (meaning === 'throttled') return { kind: 'throttled', reason };
  return { kind: 'settings', setting: meaning, reason };
}

/** Feishu says `code` (an older form `StatusCode`), the others `errcode`; undefined for anything else. */
function codeOf(text: string): number | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const { code, errcode, StatusCode } = parsed as Readonly<Record<string, unknown>>;
    const found = code ?? errcode ?? StatusCode;
    return typeof found === 'number' ? found : undefined;
  } catch {
    return undefined;
  }
}
