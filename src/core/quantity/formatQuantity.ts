import { unitOf } from './convertQuantity';

/** A number of a cell with its unit, for sentences: (80000, 人) is 8万人, (0.025, %) is 2.5%. */
export function formatQuantity(value: number, unit: string): string {
  const kind = unitOf(unit);
  if (kind?.dimension === 'percent') return `${round(value * 100)}%`;
  if (kind?.dimension === 'ratio') return `1:${round(value)}`;
  const plain = kind?.dimension === 'duration' || /^[万亿]/.test(unit);
  const size = Math.abs(value);
  if (!plain && size >= 1e8) return `${round(value / 1e8)}亿${unit}`;
  if (!plain && size >= 1e4) return `${round(value / 1e4)}万${unit}`;
  return `${round(value)}${unit}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
