import { unitOf } from './convertQuantity';
import { tidy } from './tidy';

/**
 * A figure that stands beside one unit, in another: 30000 beside 元 is 3 in 万元, 8 beside 万 is 80000 in 人. Shares
 * and ratios have one measure each. Undefined where one is no measure of the other: 人 beside 元.
 */
export function betweenUnits(value: number, from: string, to: string): number | undefined {
  const [given, wanted] = [unitOf(from), unitOf(to)];
  if (!given || !wanted) return value;
  const { dimension } = wanted;
  // 4 times is 1:4; 4 thousand of anything is no ratio.
  if (dimension === 'ratio')
    return isOneOf(given.dimension, 'ratio', 'count') && given.size === 1 ? value : undefined;
  if (dimension === 'percent')
    return given.dimension === dimension && given.size === wanted.size ? value : undefined;
  const fits =
    given.dimension === dimension ||
    (given.dimension === 'none' && isOneOf(dimension, 'count', 'money'));
  return fits ? tidy((value * given.size) / wanted.size) : undefined;
}

const isOneOf = (dimension: string, ...some: string[]) => some.includes(dimension);
