import { isoDateOf } from '../core/isoDate';
import type { WorkCalendar } from '../core/schedule/workCalendar';
import { keyOfWord } from '../locales/keyOfWord';

const textOf = (cell: unknown) => (typeof cell === 'string' ? cell.trim() : '');
/** A span that is longer is a slip of the year. */
const LONGEST = 30;

/** The holidays and swap days that the rows of 设置 hold. */
export function workCalendar(
  rows: readonly { readonly cells: Readonly<Record<string, unknown>> }[],
  serial: (cell: unknown) => number | undefined,
): WorkCalendar {
  const off = new Map<number, string>();
  const work = new Set<number>();
  const years = new Set<number>();
  for (const { cells } of rows) {
    const first = serial(cells.date);
    if (first === undefined) continue;
    const last = Math.min(serial(cells.last) ?? first, first + LONGEST);
    const isWorked = keyOfWord('workday', textOf(cells.work)) === 'work';
    for (let day = Math.floor(first); day <= last; day++) {
      years.add(Number(isoDateOf(day).slice(0, 4)));
      if (isWorked) work.add(day);
      else off.set(day, textOf(cells.name));
    }
  }
  return { off, work, years };
}
