import { foldText } from '../quantity/foldText';
import { serialOf } from './isoDate';
import { readDate } from './readDate';
import { readTime } from './readTime';

/** Serial days of 2000-01-01 and 2099-12-31: a number outside is none that a spreadsheet read as a date. */
const FIRST = 36_526;
const LAST = 73_050;

/** Words for today, tomorrow and the day after it. */
const DAYS_AHEAD: readonly (readonly string[])[] = [
  ['今天', '今日', '今早', 'today'],
  ['明天', '明日', '明早', 'tomorrow'],
  ['后天', '後天'],
];
const NAMED_DAY = new RegExp(`^(?:${DAYS_AHEAD.flat().join('|')})\\s*`);

/**
 * The whole day that a date cell means, by its serial number or its text. What the spreadsheet took for
 * a number is read as it was typed: 5.16, 514 (typed as 0514) and 20260516 are a 16 May, without a year
 * the one nearest to `near` (serial day). Undefined where nobody can tell: 5.1 may have been 5.10.
 */
export function dayIn(typed: number | string, near: number): number | undefined {
  const day = typeof typed === 'string' ? readDate(typed, near) : serialIn(typed, near);
  return day === undefined ? undefined : Math.floor(day);
}

/** The moment that a cell means, where a time alone is the next one after `now` (serial day). */
export function comingMoment(typed: number | string, now: number): number | undefined {
  if (typeof typed === 'number')
    return typed >= 0 && typed < 1 ? next(typed, now) : inReach(typed) ? typed : undefined;
  const folded = foldText(typed).trim();
  const [named] = NAMED_DAY.exec(folded) ?? [''];
  const time = readTime(folded.slice(named.length));
  if (time === undefined) return readDate(typed, now);
  const days = DAYS_AHEAD.findIndex((names) => names.includes(named.trim()));
  return days < 0 ? next(time, now) : Math.floor(now) + days + time;
}

function next(ofDay: number, now: number): number {
  const today = Math.floor(now) + ofDay;
  return today > now ? today : today + 1;
}

/** Whether a serial day lies in this century. */
export function inReach(serial: number): boolean {
  return serial >= FIRST && serial < LAST + 1;
}

function serialIn(number: number, near: number): number | undefined {
  if (inReach(number)) return number;
  // A date cell counts in seconds of a day: 5.16 comes back with their noise.
  const typed = String(Math.round(number * 100) / 100);
  if (Math.abs(number - Number(typed)) > 1e-4) return undefined;
  const [, year, month, day] = /^((?:20)?\d{2})(\d{2})(\d{2})$/.exec(typed) ?? [];
  if (year !== undefined) return serialOf(`${year.padStart(4, '20')}-${month}-${day}`);
  const [, m, d] =
    /^(\d{1,2})\.([4-9]|\d{2})$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed) ?? [];
  return m === undefined ? undefined : readDate(`${m}.${d}`, near);
}
