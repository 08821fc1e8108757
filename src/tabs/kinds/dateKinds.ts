import { comingMoment, dayIn } from '../../core/dateCell';
import { timeOfDay } from '../../core/readClock';
import { readDate } from '../../core/readDate';
import type { Kind } from './kind';
import { textOf } from './kind';
import { Unread } from './unread';

/** What a cell means by its serial number or its text; a day without a year is the one nearest to `near`. */
type ReadDate = (typed: number | string, near: number) => number | undefined;

const UNREADABLE = { code: 'unreadableDate' } as const;

const dates = (read: ReadDate): Kind<number> => ({
  read(cell, { serial, near }) {
    if (cell === '' || cell === null || cell === undefined) return null;
    const typed = typeof cell === 'string' || typeof cell === 'number' ? cell : serial(cell);
    const value = typed === undefined ? undefined : read(typed, near);
    return value ?? new Unread(textOf(cell), UNREADABLE);
  },
  write: (value) => value,
});

/** Whole days. */
export const day = dates(dayIn);
/** Days with their time. */
export const moment = dates((typed, near) =>
  typeof typed === 'string' ? readDate(typed, near) : typed,
);
/** Moments that are to come: a time alone is the next that comes. */
export const coming = dates(comingMoment);
/** Times of day, from 0 to 1; a cell that shows one may hold it on a day. */
export const time = dates((typed) =>
  typeof typed === 'string' ? timeOfDay(typed) : typed - Math.floor(typed),
);
