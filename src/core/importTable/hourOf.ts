import { readTime } from '../dates/readTime';
import { timeText } from '../dates/timeText';
import { foldText } from '../quantity/foldText';
import { cellText, type ImportCell, isDateCell, isNoValue } from './cell';
import { type Column, withRole } from './columnsOf';
import type { DatedRows } from './dateColumn';
import type { Rows } from './readHeaders';

/** From midnight to midnight. */
const WHOLE_DAY =
  /^0?0(?::00(?::00)?|[点时h])?\s*[-~\u2014至到]\s*(?:24(?::00(?::00)?|[点时h])?|23:59(?::59)?)$/;

/** The time of the day that an hour begins at, 0–1: 13, 13时, 13:00-13:59; undefined for anything else. */
function hourOf(cell: ImportCell | undefined): number | undefined {
  if (isDateCell(cell)) return cell.serial % 1;
  const text = foldText(cellText(cell)).trim();
  if (WHOLE_DAY.test(text)) return undefined;
  const [first = ''] = text.split(/[-~\u2014至]/);
  return /^\d{1,2}$/.test(first) ? Number(first) / 24 : readTime(first);
}

/**
 * The slot of each row as the workbook names it, or, where a day has several times, the time of the day, 0–1: such
 * rows may be hours, or the day so far.
 * `named` is the hour of a row, or, among hours, the total that anything else is: 全天, All day, 0-24点, a blank cell.
 */
export function rowTimes(
  rows: Rows,
  columns: readonly Column[],
  { whens, column }: DatedRows,
): {
  slot(i: number): string;
  ofDay(i: number): number | undefined;
  named(i: number): ImportCell | undefined;
} {
  const slots = withRole(columns, 'slot');
  const hours = withRole(columns, 'hour');
  // A blank cell of a metric a row may be merged with the one above.
  const isLong = withRole(columns, 'metric') !== undefined;
  const times = rows.map((cells, i) => {
    const when = whens[i];
    if (hours) return hourOf(cells[hours.index]);
    return column && column.role === 'date' && typeof when === 'object'
      ? (when.time ?? 0)
      : undefined;
  });
  const named = (i: number) => {
    const cell = rows[i]?.[hours?.index ?? -1];
    const isHour = times[i] !== undefined || times.every((time) => time === undefined);
    return isHour || (isLong && isNoValue(cell)) ? cell : 'total';
  };
  const slot = (i: number) => {
    const cell = slots && (rows[i] as Rows[number])[slots.index];
    return isDateCell(cell) ? timeText(cell.serial % 1) : cellText(cell);
  };
  const none = () => undefined;
  const known = new Set(times.filter((time) => time !== undefined));
  const isHour = whens.some((when) => typeof when === 'object' && when.isPart);
  if (slots || (!hours && !isHour && known.size < 2)) return { slot, ofDay: none, named };
  const dayOf = (i: number) => {
    const when = whens[i];
    return typeof when === 'object' ? when.from : 0;
  };
  const moments = new Map<number, Set<number | undefined>>();
  times.forEach((time, i) => {
    const ofDay = moments.get(dayOf(i)) ?? new Set();
    moments.set(dayOf(i), ofDay.add(time));
  });
  const isWithin =
    hours !== undefined || isHour || [...moments.values()].some(({ size }) => size > 1);
  return isWithin
    ? { slot: () => '', ofDay: (i) => times[i], named }
    : {
        slot: (i) => (times[i] === undefined ? '' : timeText(times[i] as number)),
        ofDay: none,
        named,
      };
}
