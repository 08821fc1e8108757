import type { Result } from '../result';
import { foldText } from './foldText';
import type { Quantity } from './quantity';
import { SCALES, UNITS, type Unit } from './units';

/**
 * The number of a quantity in the unit that stands beside its cell: `8万` beside 人 is 80000,
 * `80000元` beside 万元 is 8, and a bare number is in that unit already. Percent cells hold
 * fractions. A quantity of another kind (`5人` beside 元) is an Issue, never a guess.
 */
export function convertQuantity(quantity: Quantity, unit: string): Result<number> {
  const target = unitOf(unit);
  const fits =
    quantity.dimension === 'none' ||
    target === undefined ||
    quantity.dimension === target.dimension;
  if (!fits) return { issue: { code: 'unitMismatch', path: '', values: { unit } } };
  return { value: inUnit(quantity.value, quantity, target) };
}

function inUnit(value: number, quantity: Quantity, target: Unit | undefined): number {
  if (!target || quantity.fromCell) return value;
  if (quantity.dimension !== 'none' || quantity.scaled) {
    const base = target.dimension === 'percent' ? 1 : target.size;
    return Number((value / base).toPrecision(12));
  }
  // `2.5` typed as text beside % means 2.5 %; `30` beside 万元 means 30.
  return target.dimension === 'percent' ? Number((value / 100).toPrecision(12)) : value;
}

/** `万元`, `人`, `%`, `1:n`; undefined when the unit says nothing about what is measured. */
export function unitOf(unit: string): Unit | undefined {
  const folded = foldText(unit).trim();
  if (/^1:/.test(folded)) return { dimension: 'ratio', size: 1 };
  const scales = /^[十百千万亿kw]*/.exec(folded)?.[0] ?? '';
  const base = UNITS[folded.slice(scales.length)];
  if (!base) return undefined;
  const scale = [...scales].reduce((product, word) => product * (SCALES[word] ?? 1), 1);
  return { dimension: base.dimension, size: base.size * scale };
}
