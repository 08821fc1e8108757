import { Cursor } from '../quantity/cursor';
import { foldText } from '../quantity/foldText';
import { readQuantity } from '../quantity/readQuantity';
import { type Comparator, LABELS } from '../quantity/words';
import { withoutInvisible } from '../signs/foldSigns';
import { doubtfulShare } from './doubtfulShare';
import { HIDDEN_LEVEL, LEVEL_NAME, levelTexts } from './levels';
import type { Condition, Level, Threshold } from './threshold';
import {
  BASES,
  BASES_AFTER,
  LEVEL_NAMES,
  LINE_COMPARATORS,
  OUTSIDE_AFTER,
  OUTSIDE_BEFORE,
} from './words';

/** Longer text is no threshold. */
export const LONGEST_THRESHOLD = 200;
/** Between a condition and its action. */
const ACTION_START = /^[\s,:→\u3001]*(?:(?:时|则|就)[\s,:→\u3001]*)?/;

type Name = 'warning' | 'critical';
/** A level, and which one it is called. */
interface NamedLevel {
  readonly level: Level;
  readonly name: Name | undefined;
}

/**
 * Reads when a metric is to be flagged: `<8万`, `>45秒`, `低于目标值的80%`, `>应达的105%`,
 * `超出10%-15%`, `<500停推广;<300下架替换`, `80%以下预警,60%以下严重`. Undefined when it cannot be read; never throws.
 */
export function parseThreshold(input: unknown): Threshold | undefined {
  if (typeof input !== 'string' || input.length > LONGEST_THRESHOLD) return undefined;
  if (doubtfulShare(input)) return undefined;
  const [first, second, ...more] = levelTexts(withoutInvisible(input));
  const one = first === undefined ? undefined : readLevel(first);
  if (!one || more.length > 0) return undefined;
  if (second === undefined) {
    const { level, name } = one;
    return { warning: level, ...(name === 'critical' ? { critical: level } : {}) };
  }
  const { condition } = one.level;
  const two = readLevel(second, condition.kind === 'compare' ? condition.comparator : undefined);
  return two && inOrder(one, two);
}

/** The more extreme one is the second, and called so if it is called anything. */
function inOrder(one: NamedLevel, two: NamedLevel): Threshold | undefined {
  const names = one.name === two.name ? [] : [one.name, two.name];
  const isNamed = (index: 0 | 1) => names[index] === 'critical' || names[1 - index] === 'warning';
  const isFirst = isMoreExtreme(one.level, two.level);
  if (isFirst ? isNamed(1) : isNamed(0) && isMoreExtreme(two.level, one.level)) return undefined;
  return isFirst || isNamed(0)
    ? { warning: two.level, critical: one.level }
    : { warning: one.level, critical: two.level };
}

/** `before` is how the level before it compares, for one that only names its line. */
function readLevel(text: string, before?: Comparator): NamedLevel | undefined {
  const folded = foldText(text);
  const cursor = new Cursor(folded);
  const called = cursor.take(LEVEL_NAMES)?.[1];
  if (called) cursor.take([[':']]);
  const condition = readCondition(cursor, before);
  if (!condition) return undefined;
  const rest = folded.slice(cursor.at);
  if (HIDDEN_LEVEL.test(rest)) return undefined;
  const start = lengthOf(ACTION_START, rest);
  const named = start + lengthOf(LEVEL_NAME, rest.slice(start));
  const after = LEVEL_NAMES.find(([word]) => rest.slice(start, named).endsWith(word))?.[1];
  const from = cursor.at + named + lengthOf(ACTION_START, rest.slice(named));
  const action = text.slice(from).trim();
  return { level: { condition, ...(action ? { action } : {}) }, name: called ?? after };
}

/** How much of the beginning a pattern meets. */
function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

function readCondition(cursor: Cursor, before?: Comparator): Condition | undefined {
  return (
    cursor.attempt(() => readOutside(cursor)) ?? cursor.attempt(() => readCompare(cursor, before))
  );
}

function readOutside(cursor: Cursor): Condition | undefined {
  const before = cursor.take(OUTSIDE_BEFORE);
  const range = readQuantity(cursor);
  if (range?.kind !== 'range' || range.comparator) return undefined;
  const after = cursor.take(OUTSIDE_AFTER)?.[1];
  const outside = before !== undefined || after === true;
  return outside ? { kind: 'outside', range } : undefined;
}

/** Words behind a line that compare, as in 80%以下; 80%以内 says what is aimed at. */
const AFTER = /以[上下]$/;

function readCompare(cursor: Cursor, former?: Comparator): Condition | undefined {
  cursor.take(LABELS);
  const typed = cursor.take(LINE_COMPARATORS)?.[1];
  const before = cursor.take(BASES)?.[1];
  const { comparator: behind, ...line } = readQuantity(cursor) ?? { kind: undefined };
  if (line.kind !== 'exact') return undefined;
  if (behind && (typed || !AFTER.test(cursor.text.slice(0, cursor.at)))) return undefined;
  const comparator = typed ?? behind ?? former;
  if (!comparator) return undefined;
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
