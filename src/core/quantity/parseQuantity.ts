import { Cursor } from './cursor';
import { foldText } from './foldText';
import type { Quantity } from './quantity';
import { readQuantity } from './readQuantity';

/** Longer text is a remark, not a quantity. */
const LONGEST = 100;
/** What exports and people write for "no data". */
const BLANKS = new Set(['', '-', '--', '/', '\u2014', '\u2014\u2014', 'n/a']);
/** A remark in brackets at the end, once folded. */
const COMMENT = /\(([^()]*)\)\s*$/;
/** 1m 20s and 1h 5m have minutes, where a bare 1m is a million. */
const MINUTES = /(\d)\s*m\s*(?=\d+(?:\.\d+)?\s*s(?:ecs?)?$)|(?<=\dh\s*)(\d+)\s*m$/;
/** What it says of a figure that nobody has counted. */
const ESTIMATE = /估|约|大概|预计|\best(?:imate|\.|$)|approx|about/;

/**
 * Reads a cell as people fill it: a number, or text such as `8万`, `≤30秒`, `约2.5%`, `1:4`,
 * `10%-15%`. Gives 'blank' for no data and undefined for what cannot be read; never throws.
 */
export function parseQuantity(input: unknown): Quantity | 'blank' | undefined {
  if (input === null || input === undefined) return 'blank';
  if (typeof input === 'number')
    return Number.isFinite(input)
      ? { kind: 'exact', value: input, dimension: 'none', fromCell: true }
      : undefined;
  if (typeof input !== 'string') return undefined;
  const folded = foldText(input).trim().replace(MINUTES, '$1$2min ').trim();
  if (BLANKS.has(folded)) return 'blank';
  if (folded.length > LONGEST) return undefined;
  const cursor = new Cursor(folded.replace(COMMENT, ''));
  const quantity = readQuantity(cursor);
  if (!quantity || !cursor.ended || !hasSize(quantity)) return undefined;
  const isEstimate = quantity.kind === 'exact' && ESTIMATE.test(COMMENT.exec(folded)?.[1] ?? '');
  return isEstimate ? { ...quantity, kind: 'approximate' } : quantity;
}

function hasSize({ value, upper = value }: Quantity): boolean {
  return Number.isFinite(value) && Number.isFinite(upper);
}
