import { round } from '../round';
import { unitOf } from './convertQuantity';

const LATIN = /[a-z]/i;

/** How a language writes ten thousand and a hundred million behind a number; Latin ones count in k and m. */
export interface ScaleWords {
  readonly 万: string;
  readonly 亿: string;
}
const SIMPLIFIED: ScaleWords = { 万: '万', 亿: '亿' };

/**
 * A number of a cell with its unit, for sentences and fields; it reads back as the same number:
 * (80000, 人) is 8万人, (0.025, %) is 2.5%, (500, 10k CNY) is 5m CNY. `digits` behind the point are enough to tell.
 */
export function formatQuantity(
  value: number,
  unit: string,
  scale: ScaleWords = SIMPLIFIED,
  digits = 2,
): string {
  const kind = unitOf(unit);
  if (kind?.dimension === 'percent') return `${round(value * 100, digits)}%`;
  if (kind?.dimension === 'ratio') return `1:${round(value, digits)}`;
  const isDuration = kind?.dimension === 'duration';
  if (LATIN.test(unit) || LATIN.test(scale.万))
    return isDuration
      ? `${round(value, digits)} ${unit}`
      : inEnglish(value * (kind?.size ?? 1), unit, digits);
  const size = Math.abs(value);
  const plain = isDuration || /^[万亿萬億]/.test(unit);
  if (!plain && size >= 1e8) return `${round(value / 1e8, digits)}${scale.亿}${unit}`;
  if (!plain && size >= 1e4) return `${round(value / 1e4, digits)}${scale.万}${unit}`;
  return `${round(value, digits)}${unit}`;
}

/** In the unit without its multiplier, which would run into the number: 10k CNY is CNY. */
function inEnglish(value: number, unit: string, digits: number): string {
  const name = unit.replace(/^\d+\s*[kmw]*\s+/i, '');
  const size = Math.abs(value);
  if (size >= 1e6) return `${round(value / 1e6, digits)}m ${name}`.trim();
  if (size >= 1e4) return `${round(value / 1e3, digits)}k ${name}`.trim();
  return `${round(value, digits)} ${name}`.trim();
}
