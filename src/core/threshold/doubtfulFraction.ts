import { convertQuantity, unitOf } from '../quantity/convertQuantity';
import type { Comparator } from '../quantity/words';
import type { Threshold } from './threshold';

/** A line so many times off its target watches for nothing that could happen. */
const FAR = 10;

/**
 * `<0.02` of a rate that is to be 3 % is 0.02 % as the cells beside it are read, and 2 % as people write fractions:
 * the line of the level that has both readings; undefined where the unit is no percentage, without a target, and for
 * what is clear.
 */
export function doubtfulFraction(
  { warning, critical }: Threshold,
  target: number | undefined,
  unit: string,
): { readonly comparator: Comparator; readonly bare: number } | undefined {
  if (target === undefined || target <= 0 || unitOf(unit)?.dimension !== 'percent')
    return undefined;
  for (const level of [warning, critical]) {
    if (level?.condition.kind !== 'compare' || level.condition.basis !== 'absolute') continue;
    const { comparator, line } = level.condition;
    const read = convertQuantity(line, unit);
    if (line.dimension !== 'none' || !('value' in read) || read.value <= 0) continue;
    const isFraction = line.value * FAR > target && line.value < target * FAR;
    if (isFraction && read.value * FAR <= target) return { comparator, bare: line.value };
  }
  return undefined;
}
