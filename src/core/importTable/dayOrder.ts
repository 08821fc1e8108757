import { isoDateOf, serialOf } from '../dates/isoDate';
import type { Asking } from './asking';
import type { Calendar } from './calendar';
import { type ImportCell, isDateCell } from './cell';
import { doubleNumbers, type Order, readSpan } from './readSpan';

/**
 * The order of day and month in a column, and whether the spreadsheet has read its dates in the other: half of
 * them dates and half text, or all of them outside the campaign and in it the other way round.
 */
export function dayOrder(
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
export function swapped(serial: number): number | undefined {
  const [year, month, day] = isoDateOf(serial).split('-');
  return serialOf(`${year}-${day}-${month}`);
}
