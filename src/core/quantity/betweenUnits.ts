import { unitOf } from './convertQuantity';
import { foldText } from './foldText';
import { codeOf } from './foreignMoney';
import { tidy } from './tidy';

/**
 * A figure that stands beside one unit, in another: 30000 beside 元 is 3 in 万元, 8 beside 万 is 80000 in 人. Shares
 * and ratios have one measure each. Undefined where one is no measure of the other: 人 beside 元, 美元 beside 人.
 */
export function betweenUnits(value: number, from: string, to: string): number | undefined {
  const [given, wanted] = [unitOf(from), unitOf(to)];
  if (!given || !wanted) return value;
  if (moneyOf(from) !== moneyOf(to)) return undefined;
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

/** Foreign money that a unit is in, also thousands of it: nobody knows here how many yuan that is. */
const moneyOf = (unit: string) =>
  codeOf(foldText(unit).replace(/^(?:[十百千万亿]+|\d*[km]\s)/, ''));

/** Whether figures beside a unit are so many for each of something, which no total is: 元/单. 人/天 is that of a day. */
export const isPerPiece = (unit: string) =>
  /\S\s*\/\s*(?!(?:天|日|d|day)\s*$)\S/.test(foldText(unit));

const isOneOf = (dimension: string, ...some: string[]) => some.includes(dimension);
