import type { Cursor } from './cursor';
import type { Quantity } from './quantity';
import { type Amount, readAmount, readUnit } from './readAmount';
import { tidy } from './tidy';
import {
  APPROXIMATE_AFTER,
  APPROXIMATE_AT_END,
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
  const measured = after?.[0] === '+' ? withUnit(low, cursor) : low;
  const about = takeAbout(cursor) || aboutBefore;
  if (before && after) return undefined;
  const comparator = before?.[1] ?? after?.[1];
  const compared = comparator ? { comparator } : {};
  if (high) return range(low, high, compared);
  const kind = relative ? 'relative' : about ? 'approximate' : 'exact';
  const { value, dimension, scaled } = measured;
  return { kind, value, dimension, ...(scaled ? { scaled } : {}), ...compared };
}

function takeAbout(cursor: Cursor): boolean {
  if (cursor.take(APPROXIMATE_AFTER)) return true;
  const last = () => (cursor.take(APPROXIMATE_AT_END) && cursor.ended ? true : undefined);
  return cursor.attempt(last) ?? false;
}

/** `1000+件`: the unit stands behind the sign. */
function withUnit(amount: Amount, cursor: Cursor): Amount {
  if (amount.dimension !== 'none') return amount;
  const unit = cursor.attempt(() => readUnit(cursor));
  if (!unit) return amount;
  return { ...amount, value: tidy(amount.value * unit.size), dimension: unit.dimension };
}

/** Both ends of a range have one unit; it may stand at the second end only. */
function range(
  low: Amount,
  high: Amount,
  compared: Pick<Quantity, 'comparator'>,
): Quantity | undefined {
  const bare = low.dimension === 'none';
  if (!bare && low.dimension !== high.dimension) return undefined;
  const value = bare ? lowEnd(low, high) : low.value;
  if (high.value < value) return undefined;
  const scaled = low.scaled || high.scaled ? ({ scaled: true } as const) : {};
  const { dimension } = high;
  return { kind: 'range', value, upper: high.value, dimension, ...scaled, ...compared };
}

/** `1-2万` begins at 10,000 and `3-7天` at 3 days, but `5000-1万` at 5,000. */
function lowEnd(low: Amount, high: Amount): number {
  const shared = tidy(low.value * high.size);
  return low.scaled || shared > high.value ? tidy(low.value * high.unitSize) : shared;
}
