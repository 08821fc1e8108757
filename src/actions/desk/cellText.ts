import { isoDateOf } from '../../core/dates/isoDate';
import { formatQuantity } from '../../core/quantity/formatQuantity';
import { round } from '../../core/round';
import type { Locale } from '../../locales/zh-CN/locale';
import { textOf } from '../../tabs/kinds/kind';
import type { NumberFormat } from '../../tabs/model/numberFormats';

/** The value of a cell as people say it: 2024-06-01, 60%, 500万元. `unit` is that of a count. */
export function cellText(
  value: unknown,
  format: NumberFormat,
  { words, request }: Locale,
  unit = '',
): string {
  if (typeof value !== 'number') return textOf(value);
  if (format === 'date') return isoDateOf(value);
  if (format.startsWith('percent')) return formatQuantity(value, '%');
  if (format === 'money') return formatQuantity(value, words.unit.万元);
  return unit === '' ? `${round(value, 2)}` : formatQuantity(value, unit, request.scale);
}

/** A cell's value with dates as serial days, so that it can be kept and compared. */
export function plainCell(
  cell: unknown,
  serial: (cell: unknown) => number | undefined,
): string | number {
  const day = cell instanceof Date ? serial(cell) : cell;
  return typeof day === 'number' ? Math.round(day * 1e6) / 1e6 : textOf(day);
}
