import { Cursor } from '../quantity/cursor';
import { foldText } from '../quantity/foldText';
import { readQuantity } from '../quantity/readQuantity';
import { COMPARATORS, LABELS } from '../quantity/words';
import type { Condition, Level, Threshold } from './threshold';
import { BASES, BASES_AFTER, OUTSIDE_AFTER, OUTSIDE_BEFORE } from './words';

/** Longer text is no threshold. */
export const LONGEST_THRESHOLD = 200;
/** A comma ends a level only when another one follows: an action may hold commas. */
const LEVEL_END = /[;；\n]+|[,，、]\s*(?=[<>≤≥＜＞‹›〈〉])/;
/** An action that compares would be a level that was not seen as one. */
const HIDDEN_LEVEL = /[<>≤≥]\s*[\d目应]/;
/** Between a condition and its action. */
const ACTION_START = /^[\s,，:：→、]+|^\s*(?:时|则|就)/;

/**
 * Reads when a metric is to be flagged: `<8万`, `>45秒`, `低于目标值的80%`, `>应达的105%`,
 * `超出10%-15%`, `<500停推广;<300下架替换`. Undefined when it cannot be read; never throws.
 */
export function parseThreshold(input: unknown): Threshold | undefined {
  if (typeof input !== 'string' || input.length > LONGEST_THRESHOLD) return undefined;
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
  if (!condition || HIDDEN_LEVEL.test(foldText(text.slice(cursor.at)))) return undefined;
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
