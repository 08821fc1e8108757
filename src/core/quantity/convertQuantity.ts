import type { Result } from '../result';
import { foldText } from './foldText';
import type { Quantity } from './quantity';
import { tidy } from './tidy';
import { SCALES, UNITS, type Unit } from './units';

/**
 * The number of a quantity in the unit that stands beside its cell: `8万` beside 人 is 80000,
 * `80000元` beside 万元 is 8, and a bare number is in that unit already. Percent cells hold
 * fractions. A quantity of another kind (`5人` beside 元) is an Issue, never a guess.
 */
export function convertQuantity(quantity: Quantity, unit: string): Result<number, 'unitMismatch'> {
  const target = unitOf(unit);
  if (target && !fits(quantity, target))
    return { issue: { code: 'unitMismatch', path: '', values: { unit } } };
  return { value: inUnit(quantity.value, quantity, target) };
}

function fits({ dimension, scaled }: Quantity, target: Unit): boolean {
  // 8万 beside % would be a share of 80,000.
  if (dimension === 'none') return !scaled || target.dimension !== 'percent';
  if (target.dimension === 'none') return dimension === 'count' || dimension === 'money';
  return dimension === target.dimension;
}

function inUnit(value: number, quantity: Quantity, target: Unit | undefined): number {
  if (!target || quantity.fromCell) return value;
  const { dimension, scaled } = quantity;
  // `2.5` typed as text beside % means 2.5 %; `30` beside 万元 means 30, and `1千` beside 小时 1,000.
  const bare = dimension === 'none' && (!scaled || target.dimension === 'duration');
  if (bare) return target.dimension === 'percent' ? tidy(value / 100) : value;
  return target.dimension === 'percent' ? value : tidy(value / target.size);
}

/**
 * `万元`, `人`, `%`, `1:n`, `元/单` (which is in 元). A noun that is not known is counted; undefined
 * when no unit is given.
 */
export function unitOf(unit: string): Unit | undefined {
  const folded = (foldText(unit).split('/')[0] as string).trim();
  if (folded === '') return undefined;
  if (/^1:/.test(folded)) return { dimension: 'ratio', size: 1 };
  const known = UNITS.get(folded) ?? scaledUnit(folded, /^[十百千万亿kw]+/);
  return known ?? scaledUnit(folded, /^[万亿]+/, 'count') ?? { dimension: 'count', size: 1 };
}

/** A multiplier before a unit: 万元. `otherwise` is what an unknown unit behind it measures. */
function scaledUnit(
  folded: string,
  multipliers: RegExp,
  otherwise?: Unit['dimension'],
): Unit | undefined {
  const number = /^\d+/.exec(folded)?.[0] ?? '';
  const scales = multipliers.exec(folded.slice(number.length))?.[0] ?? '';
  const name = folded.slice(number.length + scales.length).trim();
  const base = name === '' ? { dimension: 'none' as const, size: 1 } : UNITS.get(name);
  const dimension = base?.dimension ?? otherwise;
  if (scales === '' || !dimension) return undefined;
  const times = number === '' ? 1 : Number(number);
  const scale = [...scales].reduce((product, word) => product * (SCALES[word] ?? 1), times);
  return { dimension, size: (base?.size ?? 1) * scale };
}
