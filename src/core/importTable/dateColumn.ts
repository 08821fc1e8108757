import { isoDateOf } from '../dates/isoDate';
import type { Asking } from './asking';
import type { Calendar } from './calendar';
import { isDateCell, isNoValue } from './cell';
import { type Column, withRole } from './columnsOf';
import { dayOrder, swapped } from './dayOrder';
import { isPeriodText } from './periodText';
import type { Rows } from './readHeaders';
import { readSpan, type Span } from './readSpan';
import { isTotalWord, withoutTotalWord } from './totalRows';

/** When a row is of: days, no date in a table that has dates, or one that cannot be read. */
export type When = Span | 'undated' | 'unread';

export function isDay(when: When | undefined): when is Span {
  return typeof when === 'object' && when.from === when.to;
}

export interface DatedRows {
  readonly whens: readonly When[];
  /** The column that says it. */
  readonly column: Column | undefined;
}

/** So many days, each a week after the one before or the first of a month, are rather those of weeks or months. */
const WEEK = 7;
const FEW = 3;

/** The same, where people say that rows whose days are a week or a month apart are of so long. */
export function spacedOut(whens: readonly When[], header: string, asking: Asking): readonly When[] {
  const days = [...new Set(whens.filter(isDay).map(({ from }) => from))].sort((a, b) => a - b);
  const gaps = days.slice(1).map((day, i) => day - (days[i] as number));
  const areWeeks = gaps.every((gap) => gap === WEEK);
  const areMonths = days.every((day) => isoDateOf(day).endsWith('-01'));
  if (days.length < FEW || !(areWeeks || areMonths)) return whens;
  const answer = asking.answer('spaced', { header, days: Math.min(...gaps) }, [['day'], ['-']]);
  return answer === 'day'
    ? whens
    : whens.map((when) => (isDay(when) ? { from: when.from, to: when.from + WEEK - 1 } : when));
}

/** Reads the dates of the rows; undefined where the table has no column of dates. */
export function readDates(
  rows: Rows,
  columns: readonly Column[],
  calendar: Calendar,
  asking: Asking,
): DatedRows | undefined {
  const read = (column: Column) => readColumn(rows, column, calendar, asking);
  const end = withRole(columns, 'to');
  const all = columns.flatMap((column) => {
    const { role = '' } = column;
    if (role === 'from' && end) return [{ column, whens: periods(read(column), read(end)) }];
    if (role === 'period') return [{ column, whens: read(column).map(ofPeriod) }];
    return /^(?:date|start|stamp)$/.test(role) ? [{ column, whens: read(column) }] : [];
  });
  // A range that was asked for may stand beside the row's own day.
  const days = ({ whens }: DatedRows) => whens.filter(isDay).length;
  const [best] = all.sort((a, b) => days(b) - days(a));
  if (best?.column.role !== 'stamp') return best;
  // Running totals since a beginning are a period's; a day's figures only where a person says so.
  const answer = asking.answer('stamp', { header: best.column.header }, [['-'], ['day']]);
  return answer === 'day' ? best : { ...best, whens: best.whens.map(sinceBeginning) };
}

function sinceBeginning(when: When): When {
  return typeof when === 'object' ? { from: 0, to: when.to } : when;
}

/** What a week or a month says is of more than a day, however it is written. */
function ofPeriod(when: When): When {
  return when === 'undated' ? when : PERIOD;
}

/** Which days it is of does not matter. */
const PERIOD: Span = { from: 0, to: 1 };

function periods(starts: readonly When[], ends: readonly When[]): When[] {
  return starts.map((start, i) => {
    const end = ends[i];
    return typeof start === 'object' && typeof end === 'object'
      ? { from: start.from, to: end.to }
      : start;
  });
}

function readColumn(
  rows: Rows,
  { index, header }: Column,
  calendar: Calendar,
  asking: Asking,
): When[] {
  const cells = rows.map((cells) => cells[index]);
  const { today, campaign } = calendar;
  const { order, isSwapped } = dayOrder(cells, header, calendar, asking);
  return cells.map((cell): When => {
    if (isNoValue(cell) || isTotalWord(cell)) return 'undated';
    const other = isSwapped && isDateCell(cell) ? swapped(cell.serial) : undefined;
    const text = typeof cell === 'string' ? withoutTotalWord(cell) : cell;
    const read = other === undefined ? text : { serial: other };
    const span = readSpan(read, campaign ? campaign[0] : today, order);
    return span ?? (isPeriodText(read) ? PERIOD : 'unread');
  });
}
