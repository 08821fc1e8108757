import { Cursor } from '../quantity/cursor';
import { foldText } from '../quantity/foldText';
import { readQuantity } from '../quantity/readQuantity';
import { COMPARATORS, LABELS } from '../quantity/words';
import { withoutInvisible } from '../signs/foldSigns';
import { doubtfulShare } from './doubtfulShare';
import type { Condition, Level, Threshold } from './threshold';
import { BASES, BASES_AFTER, OUTSIDE_AFTER, OUTSIDE_BEFORE } from './words';

/** Longer text is no threshold. */
export const LONGEST_THRESHOLD = 200;
/** A word or sign that compares, before a figure or what it is a share of. */
const COMPARES = `(?:${COMPARATORS.map(([word]) => word).join('|')})\\s*(?:[\\d¥]|目标|应达|target|expected)`;
/** A comma ends a level only when another one follows: an action may hold commas. */
const LEVEL_END = new RegExp(`([;\\n]+|[,\u3001]\\s*(?=${COMPARES}))`);
/** An action that compares would be a level that was not seen as one. */
const HIDDEN_LEVEL = new RegExp(`${COMPARES}|[,\u3001]\\s*(?:[<>≤≥]|不?(?:[低高少多小大]于|超过))`);
/** Between a condition and its action. */
const ACTION_START = /^[\s,:→\u3001]*(?:(?:时|则|就)[\s,:→\u3001]*)?/;
/** What a level is called says nothing that its line does not. */
const LEVEL_NAME =
  /^(?:(?:报|为)?(?:预警|警告|告警|报警|严重|嚴重)|warning|critical)(?=$|[\s,:→\u3001])/;

/**
 * Reads when a metric is to be flagged: `<8万`, `>45秒`, `低于目标值的80%`, `>应达的105%`,
 * `超出10%-15%`, `<500停推广;<300下架替换`. Undefined when it cannot be read; never throws.
 */
export function parseThreshold(input: unknown): Threshold | undefined {
  if (typeof input !== 'string' || input.length > LONGEST_THRESHOLD) return undefined;
  if (doubtfulShare(input)) return undefined;
  const parts = levelTexts(withoutInvisible(input));
  const levels = parts.map(readLevel);
  const [first, second] = levels;
  if (!first || levels.length > 2 || (parts.length === 2 && !second)) return undefined;
  if (!second) return { warning: first };
  return isMoreExtreme(first, second)
    ? { warning: second, critical: first }
    : { warning: first, critical: second };
}

/** The texts of the levels as they were typed; blank ones are none. */
function levelTexts(text: string): string[] {
  const texts: string[] = [];
  let from = 0;
  // Every second piece is what ended a level.
  foldText(text)
    .split(LEVEL_END)
    .forEach(({ length }, i) => {
      if (i % 2 === 0) texts.push(text.slice(from, from + length));
      from += length;
    });
  return texts.filter((part) => part.trim() !== '');
}

function readLevel(text: string): Level | undefined {
  const folded = foldText(text);
  const cursor = new Cursor(folded);
  const condition = readCondition(cursor);
  if (!condition) return undefined;
  const rest = folded.slice(cursor.at);
  if (HIDDEN_LEVEL.test(rest)) return undefined;
  const start = lengthOf(ACTION_START, rest);
  const named = start + lengthOf(LEVEL_NAME, rest.slice(start));
  const from = cursor.at + named + lengthOf(ACTION_START, rest.slice(named));
  const action = text.slice(from).trim();
  return { condition, ...(action ? { action } : {}) };
}

/** How much of the beginning a pattern meets. */
function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

function readCondition(cursor: Cursor): Condition | undefined {
  return cursor.attempt(() => readOutside(cursor)) ?? cursor.attempt(() => readCompare(cursor));
}

function readOutside(cursor: Cursor): Condition | undefined {
  const before = cursor.take(OUTSIDE_BEFORE);
  const range = readQuantity(cursor);
  if (range?.kind !== 'range' || range.comparator) return undefined;
  const after = cursor.take(OUTSIDE_AFTER)?.[1];
  const outside = before !== undefined || after === true;
  return outside ? { kind: 'outside', range } : undefined;
}

function readCompare(cursor: Cursor): Condition | undefined {
  cursor.take(LABELS);
  const comparator = cursor.take(COMPARATORS)?.[1];
  if (!comparator) return undefined;
  const before = cursor.take(BASES)?.[1];
  const line = readQuantity(cursor);
  if (line?.kind !== 'exact' || line.comparator) return undefined;
  const basis = before ?? cursor.take(BASES_AFTER)?.[1] ?? 'absolute';
  if (basis !== 'absolute' && line.dimension !== 'percent') return undefined;
  return { kind: 'compare', comparator, basis, line };
}

/** Whether a level lies further out than another that looks in the same direction. */
function isMoreExtreme({ condition: a }: Level, { condition: b }: Level): boolean {
  if (a.kind !== 'compare' || b.kind !== 'compare') return false;
  const below = (c: typeof a) => c.comparator === '<' || c.comparator === '≤';
  if (below(a) !== below(b) || a.basis !== b.basis) return false;
  return below(a) ? a.line.value < b.line.value : a.line.value > b.line.value;
}
