import { readTime } from '../dates/readTime';
import { timeText } from '../dates/timeText';
import { foldText } from '../quantity/foldText';
import { cellText, type ImportCell, isDateCell } from './cell';
import { type Column, withRole } from './columnsOf';
import type { DatedRows } from './dateColumn';
import type { Rows } from './readHeaders';

/** The time of the day that an hour begins at, 0–1: 13, 13时, 13:00-13:59; undefined for anything else. */
function hourOf(cell: ImportCell | undefined): number | undefined {
  if (isDateCell(cell)) return cell.serial % 1;
  const [first = ''] = foldText(cellText(cell)).split(/[-~\u2014至]/);
  return /^\d{1,2}$/.test(first) ? Number(first) / 24 : readTime(first);
}

/** The slot of each row as the workbook names it, or, where rows are hours, their time of the day, 0–1. */
export function rowTimes(
  rows: Rows,
  columns: readonly Column[],
  { whens, column }: DatedRows,
): { slot(i: number): string; ofDay(i: number): number | undefined } {
  const slots = withRole(columns, 'slot');
  const hours = withRole(columns, 'hour');
  const times = rows.map((cells, i) => {
    const when = whens[i];
    if (hours) return hourOf(cells[hours.index]);
    return column && column.role === 'date' && typeof when === 'object'
      ? (when.time ?? 0)
      : undefined;
  });
  const slot = (i: number) => {
    const cell = slots && (rows[i] as Rows[number])[slots.index];
    return isDateCell(cell) ? timeText(cell.serial % 1) : cellText(cell);
  };
  const none = () => undefined;
  const known = new Set(times.filter((time) => time !== undefined));
  if (slots || (!hours && known.size < 2)) return { slot, ofDay: none };
  const isHourly = areHours(times.filter((time): time is number => time !== undefined));
  return isHourly
    ? { slot: () => '', ofDay: (i) => times[i] ?? 0 }
    : { slot: (i) => (times[i] === undefined ? '' : timeText(times[i] as number)), ofDay: none };
}

/** Whether times follow each other hour by hour: rows an hour, and not slots of a day. */
function areHours(times: readonly number[]): boolean {
  const hours = [...new Set(times.map((time) => Math.round(time * 24)))].sort((a, b) => a - b);
  return hours.length > 2 && hours.every((hour, i) => hour === (hours[0] as number) + i);
}
