import { comingMoment, dayIn, inReach } from '../../core/dates/dateCell';
import { readClock } from '../../core/dates/readClock';
import { readDate } from '../../core/dates/readDate';
import { readTime } from '../../core/dates/readTime';
import { isWord } from '../../locales/keyOfWord';
import type { Kind, Reading } from './kind';
import { textOf } from './kind';
import { Unread } from './unread';

/** What a cell means by its serial number or its text; a day without a year is the one nearest to `near`. */
type ReadDate = (typed: number | string, reading: Reading) => number | undefined;

const UNREADABLE = { code: 'unreadableDate' } as const;

const dates = (read: ReadDate): Kind<number> => ({
  read(cell, reading) {
    if (cell === '' || cell === null || cell === undefined) return null;
    const typed =
      typeof cell === 'string' || typeof cell === 'number' ? cell : reading.serial(cell);
    const value = typed === undefined ? undefined : read(typed, reading);
    return value ?? new Unread(textOf(cell), UNREADABLE);
  },
  write: (value) => value,
});

/** Whole days. */
export const day = dates((typed, { near }) => dayIn(typed, near));
/** Days with their time. */
export const moment = dates((typed, reading) =>
  typeof typed === 'string'
    ? readDate(typed, reading.near)
    : inReach(typed)
      ? typed
      : dayIn(typed, reading.near),
);
/** Moments that are to come: a time alone is the next that comes. */
export const coming = dates((typed, { near }) => comingMoment(typed, near));
/** Times of day, from 0 to 1; a cell that shows one may hold it on a day. */
export const time = dates((typed) =>
  typeof typed === 'string' ? readTime(typed) : typed - Math.floor(typed),
);

/** Slots of a day, as a fraction of it: `9:00`, what became a time, or the whole day, which is 1. */
export const clock: Kind<number> = {
  read(cell, { serial }) {
    const typed = textOf(cell);
    const time = readClock(typed);
    if (time) return (time.hours + time.minutes / 60) / 24;
    if (isWord('wholeDay', typed)) return 1;
    const at = typeof cell === 'string' ? undefined : serial(cell);
    return at !== undefined ? at - Math.floor(at) : typed === '' ? null : new Unread(typed);
  },
  write: (value) => value,
};
