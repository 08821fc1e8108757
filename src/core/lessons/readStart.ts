import { anchorOf } from './readTaskRule';
import type { StartRule } from './rule';
import { nameOf, type RuleText, whole } from './ruleText';
import { ANCHOR, DAYS, NO_LATER, TASK } from './words';

const BEGIN = '(?:开始|启动|上线|开启|starts?|begins?|start(?:ing)?)';
const N = '\\d{1,3}';

/** Each with the places of subject, days and of what may name an anchor. */
const FORMS: readonly { readonly pattern: RegExp; readonly at: readonly [number, number] }[] = [
  // 推广任务开始 ≤ T-10; promotion starts by T-10
  {
    pattern: whole(
      '.+?',
      `${TASK}?\\s*${BEGIN}?\\s*(?:时间|日)?\\s*${NO_LATER}`,
      `t\\s*-`,
      N,
      `${DAYS}?`,
    ),
    at: [0, 3],
  },
  // 「推广」在爆发前10天或更早开始; 推广不晚于爆发前10天开始
  {
    pattern: whole(
      '.+?',
      `${TASK}?\\s*(?:${BEGIN})?\\s*(?:在|于|${NO_LATER})`,
      `${ANCHOR}\\s*(?:之前|前)`,
      N,
      `${DAYS}\\s*(?:或更早|及以前|之前)?\\s*(?:${BEGIN})?`,
    ),
    at: [0, 3],
  },
  // "Promotion" starts 10 days before the burst or earlier
  {
    pattern: whole(
      '.+?',
      `${BEGIN}\\s*(?:${NO_LATER}|at least)?`,
      N,
      `${DAYS}\\s*before`,
      ANCHOR,
      '(?:or earlier)?',
    ),
    at: [0, 2],
  },
  // 提前10天启动推广; start promotion 10 days earlier
  {
    pattern: whole(`(?:至少)?提前`, N, `${DAYS}\\s*(?:${BEGIN}|进行|做)?`, '.+?', `${TASK}?`),
    at: [3, 1],
  },
  {
    pattern: whole(
      'start',
      '.+?',
      N,
      `${DAYS}\\s*(?:earlier|ahead|in advance|before(?: the burst)?)`,
    ),
    at: [1, 2],
  },
  // 推广至少提前10天启动
  {
    pattern: whole('.+?', `${TASK}?\\s*(?:至少|要|应|须)?\\s*提前`, N, `${DAYS}\\s*(?:${BEGIN})?`),
    at: [0, 2],
  },
];
const ROUNDS = whole('(?:共|分|至少|in|with)?', '\\d{1,2}', '(?:轮|次|波|rounds?|times)');

/** `「推广」在爆发前10天或更早开始`, `私域预热 ≤ T-3 且 3轮`. T is the first day of the burst. */
export function readStart(text: RuleText): StartRule | undefined {
  const [head, ...rest] = text.clauses();
  if (rest.length > 1) return undefined;
  const rounds = rest[0]?.match(ROUNDS)?.[1];
  if (rest.length === 1 && !Number(rounds)) return undefined;
  for (const { pattern, at } of FORMS) {
    const found = head.match(pattern);
    const subject = nameOf(found?.[at[0]] ?? '').replace(/\s*(?:任务|任務)$/, '');
    if (!found || subject === '') continue;
    const about = head.folded.slice(head.folded.lastIndexOf('"') + 1);
    const anchor = (/t\s*-\s*\d/.test(about) ? undefined : anchorIn(about)) ?? 'burst';
    const days = Number(found[at[1]]);
    return {
      kind: 'startsBy',
      subject,
      anchor,
      days,
      ...(rounds ? { rounds: Number(rounds) } : {}),
    };
  }
  return undefined;
}

/** An anchor that stands beside 前 or before: 启动 and 上线 alone say only that something begins. */
function anchorIn(folded: string) {
  const found = new RegExp(`(${ANCHOR})\\s*(?:之前|前)|before\\s*(${ANCHOR})`).exec(folded);
  return found ? anchorOf(found[1] ?? found[2] ?? '') : undefined;
}
