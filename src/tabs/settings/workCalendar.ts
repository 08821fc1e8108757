import { isoDateOf } from '../../core/dates/isoDate';
import type { WorkCalendar } from '../../core/schedule/workCalendar';
import type { TableRow } from '../kinds/decodeRows';
import { known } from '../kinds/unread';

/** A span that is longer is a slip of the year. */
const LONGEST = 30;

/** The holidays and swap days that the rows of 设置 hold. */
export function workCalendar(rows: readonly TableRow<'settings', 'holidays'>[]): WorkCalendar {
  const off = new Map<number, string>();
  const work = new Set<number>();
  const years = new Set<number>();
  for (const { is } of rows) {
    const first = known(is.date);
    if (first === undefined) continue;
    const last = Math.min(known(is.last) ?? first, first + LONGEST);
    for (let day = first; day <= last; day++) {
      years.add(Number(isoDateOf(day).slice(0, 4)));
      if (is.work === 'work') work.add(day);
      else off.set(day, is.name);
    }
  }
  return { off, work, years };
}
