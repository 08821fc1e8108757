import { isoDateOf, serialOf } from '../dates/isoDate';
import { foldText } from '../quantity/foldText';
import type { Asking } from './asking';
import { type ImportCell, isDateCell, isNoValue, LONGEST } from './cell';
import { type Column, withRole } from './columnsOf';
import type { Rows } from './readHeaders';
import { doubleNumbers, type Order, readSpan, type Span } from './readSpan';
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

export interface Calendar {
  /** Serial day. */
  readonly today: number;
  /** First and last day of the campaign. */
  readonly campaign: readonly [first: number, last: number] | undefined;
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
  const { order, isSwapped } = orderOf(cells, header, calendar, asking);
  return cells.map((cell): When => {
    if (isNoValue(cell) || isTotalWord(cell)) return 'undated';
    const other = isSwapped && isDateCell(cell) ? swapped(cell.serial) : undefined;
    const text = typeof cell === 'string' ? withoutTotalWord(cell) : cell;
    const read = other === undefined ? text : { serial: other };
    const span = readSpan(read, campaign ? campaign[0] : today, order);
    return span ?? (isPeriodText(read) ? PERIOD : 'unread');
  });
}

/** 2024-W24, 第24周, 2024年6月, 2024-06, Q2, Jun 2024, 近7天, 上周. */
const PERIOD_TEXTS = [
  /^(?:\d{4}\s*[-/年]?\s*)?(?:第?\s*\d{1,2}\s*周|w(?:ee)?k?\s*\d{1,2}|q[1-4]|第?[一二三四1-4]季度?)$/,
  /^(?:\d{4}\s*年\s*)?\d{1,2}\s*月份?$|^\d{4}[-/.]\d{1,2}$|^[a-z]{3,9}\.? \d{4}$/,
  /^(?:近|最近|过去|last|past)\s*\d+\s*(?:天|日|周|个?月|days|weeks|months)$|^[本上这去今]个?[周月年]$/,
];
function isPeriodText(cell: ImportCell | undefined): boolean {
  const text = typeof cell === 'string' ? foldText(cell.slice(0, LONGEST)).trim() : '';
  return PERIOD_TEXTS.some((form) => form.test(text));
}

/**
 * The order of day and month in a column, and whether the spreadsheet has read its dates in the other: half of
 * them dates and half text, or all of them outside the campaign and in it the other way round.
 */
function orderOf(
  cells: readonly (ImportCell | undefined)[],
  header: string,
  { today, campaign }: Calendar,
  asking: Asking,
): { readonly order: Order; readonly isSwapped: boolean } {
  const texts = cells.filter((cell) => !isDateCell(cell) && doubleNumbers(cell));
  const above = (at: 0 | 1) => texts.some((cell) => (doubleNumbers(cell)?.[at] ?? 0) > 12);
  const [isDmy, isMdy] = [above(0), above(1)];
  const dates = cells.filter(isDateCell).map(({ serial }) => serial);
  const [first, last] = campaign ?? [today, today];
  const isIn = (day: number | undefined) =>
    day !== undefined && day >= first && Math.floor(day) <= Math.min(last, today);
  const canSwap = dates.length > 0 && dates.every((day) => swapped(day) !== undefined);
  const isAsked = (options: readonly [string, number | undefined][]) =>
    asking.answer(
      'order',
      { header },
      options.map(([answer, day]) => [answer, { date: isoDateOf(day ?? 0) }]),
    );
  const [day] = dates;
  if (
    canSwap &&
    (texts.length > 0 || (!dates.every(isIn) && dates.every((d) => isIn(swapped(d)))))
  ) {
    const answer = isAsked([
      ['swapped', swapped(day as number)],
      ['asRead', day],
    ]);
    return { order: isDmy ? 'dmy' : 'mdy', isSwapped: answer === 'swapped' };
  }
  const [text] = texts;
  const read = (cell: ImportCell | undefined, order: Order) => readSpan(cell, today, order)?.from;
  const fits = (order: Order) => texts.every((cell) => isIn(read(cell, order)));
  const isClear = isDmy !== isMdy || text === undefined || fits('dmy') !== fits('mdy');
  if (isClear)
    return {
      order: isDmy || (!isMdy && !fits('mdy') && fits('dmy')) ? 'dmy' : 'mdy',
      isSwapped: false,
    };
  const answer = isAsked([
    ['dmy', read(text, 'dmy')],
    ['mdy', read(text, 'mdy')],
  ]);
  return { order: answer === 'dmy' ? 'dmy' : 'mdy', isSwapped: false };
}

/** The day whose month and day are those of another the other way round; undefined where there is none. */
function swapped(serial: number): number | undefined {
  const [year, month, day] = isoDateOf(serial).split('-');
  return serialOf(`${year}-${day}-${month}`);
}
