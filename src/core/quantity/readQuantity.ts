import type { Cursor } from './cursor';
import type { Quantity } from './quantity';
import { type Amount, readAmount } from './readAmount';
import {
  APPROXIMATE_AFTER,
  APPROXIMATE_BEFORE,
  COMPARATORS,
  COMPARATORS_AFTER,
  LABELS,
  RANGE_SIGNS,
  RELATIVE_BEFORE,
} from './words';

/**
 * Reads a quantity from here on:
 *
 *     [label] [comparator | about | change] amount [- amount] [+ | 以上 | 以内] [左右]
 */
export function readQuantity(cursor: Cursor): Quantity | undefined {
  cursor.take(LABELS);
  const before = cursor.take(COMPARATORS);
  const relative = !before && cursor.take(RELATIVE_BEFORE) !== undefined;
  const aboutBefore = cursor.take(APPROXIMATE_BEFORE) !== undefined;
  const low = readAmount(cursor);
  if (!low) return undefined;
  const high = cursor.attempt(() => (cursor.take(RANGE_SIGNS) ? readAmount(cursor) : undefined));
  const after = cursor.take(COMPARATORS_AFTER);
  const about = cursor.take(APPROXIMATE_AFTER) !== undefined || aboutBefore;
  if (before && after) return undefined;
  const comparator = before?.[1] ?? after?.[1];
  const compared = comparator ? { comparator } : {};
  if (high) return range(low, high, compared);
  const kind = relative ? 'relative' : about ? 'approximate' : 'exact';
  return { kind, ...low, ...compared };
}

/** `10-15%`, `1-2万`: the first end takes the unit of the second, not its multiplier. */
function range(
  low: Amount,
  high: Amount,
  compared: Pick<Quantity, 'comparator'>,
): Quantity | undefined {
  const bare = low.dimension === 'none';
  if (!bare && low.dimension !== high.dimension) return undefined;
  const value = bare && high.dimension === 'percent' ? low.value / 100 : low.value;
  if (high.value < value) return undefined;
  return { kind: 'range', value, upper: high.value, dimension: high.dimension, ...compared };
}
