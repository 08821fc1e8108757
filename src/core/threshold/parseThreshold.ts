import { Cursor } from '../quantity/cursor';
import { foldText } from '../quantity/foldText';
import { readQuantity } from '../quantity/readQuantity';
import { COMPARATORS } from '../quantity/words';
import type { Basis, Condition, Level, Threshold } from './threshold';

const LONGEST = 200;
const LEVEL_END = /[;；\n]+/;
const BASES: readonly (readonly [word: string, basis: Basis])[] = [
  ['目标值的', 'target'],
  ['目标的', 'target'],
  ['目标值', 'target'],
  ['目标', 'target'],
  ['target', 'target'],
  ['应达的', 'expected'],
  ['应达', 'expected'],
  ['expected', 'expected'],
];
const BASES_AFTER: readonly (readonly [word: string, basis: Basis])[] = [
  ['of target', 'target'],
  ['of the target', 'target'],
  ['of expected', 'expected'],
];
const OUTSIDE_BEFORE = [['超出'], ['不在'], ['偏离'], ['outside']] as const;
const OUTSIDE_AFTER = [['之外'], ['以外'], ['之间'], ['范围']] as const;
/** Between a condition and its action. */
const ACTION_START = /^[\s,，:：→、]+|^\s*(?:时|则|就)/;

/**
 * Reads when a metric is to be flagged: `<8万`, `>45秒`, `低于目标值的80%`, `>应达的105%`,
 * `超出10%-15%`, `<500停推广;<300下架替换`. Undefined when it cannot be read; never throws.
 */
export function parseThreshold(input: unknown): Threshold | undefined {
  if (typeof input !== 'string' || input.length > LONGEST) return undefined;
  const parts = input.split(LEVEL_END).filter((part) => part.trim() !== '');
  const levels = parts.map(readLevel);
  const [first, second] = levels;
  if (!first || levels.length > 2 || (parts.length === 2 && !second)) return undefined;
  if (!second) return { warning: first };
  return isMoreExtreme(first, second)
    ? { warning: second, critical: first }
    : { warning: first, critical: second };
}

function readLevel(text: string): Level | undefined {
  const cursor = new Cursor(foldText(text));
  const condition = readCondition(cursor);
  if (!condition) return undefined;
  const action = text.slice(cursor.at).replace(ACTION_START, '').trim();
  return { condition, ...(action ? { action } : {}) };
}

function readCondition(cursor: Cursor): Condition | undefined {
  return cursor.attempt(() => readOutside(cursor)) ?? cursor.attempt(() => readCompare(cursor));
}

function readOutside(cursor: Cursor): Condition | undefined {
  const before = cursor.take(OUTSIDE_BEFORE);
  const range = readQuantity(cursor);
  if (range?.kind !== 'range' || range.comparator) return undefined;
  const after = cursor.take(OUTSIDE_AFTER);
  if (before && after?.[0] === '之间') cursor.take([['之外'], ['以外']]);
  const outside = before !== undefined || after?.[0] === '之外' || after?.[0] === '以外';
  return outside ? { kind: 'outside', range } : undefined;
}

function readCompare(cursor: Cursor): Condition | undefined {
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
