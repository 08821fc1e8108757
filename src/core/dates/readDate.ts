import { foldText } from '../quantity/foldText';
import { isoDateOf, serialOf } from './isoDate';
import { readTime } from './readTime';

/** A day of the week before or behind a date says nothing that the date does not. */
const WEEKDAY =
  '\\(?(?:(?:周|星期|礼拜|禮拜)[一二三四五六日天]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?)\\)?';
const AROUND = new RegExp(`^${WEEKDAY}[\\s,]+|[\\s,]*${WEEKDAY}$`, 'g');
/** What stands between a date and its time: a blank, the T of ISO dates, or nothing after 日. */
const WITH_TIME =
  /^(.*?(?:[日号]|\d\s*t(?=\d)|\s))\s*((?:[^\d\s]{1,2}\s*)?\d{1,2}(?::|\s*[点时]|\s*[ap]\.?m).*?)(?:\.\d+)?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;

/** Ways of writing a day, folded, and the order of its parts: year, month, day. */
const FORMS: readonly (readonly [form: RegExp, order: string])[] = [
  [/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/, 'ymd'],
  [/^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/, 'md'],
  // The other order only where there is no such month.
  [/^(1[3-9]|[23]\d)\s*[-/]\s*(\d{1,2})$/, 'dm'],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, 'mdy'],
  [/^(1[3-9]|[23]\d)[-/.](\d{1,2})[-/.](\d{4})$/, 'dmy'],
  [/^(\d{4})(\d{2})(\d{2})$/, 'ymd'],
  [/^(\d{2})(\d{2})$/, 'md'],
  [new RegExp(`^${MONTH}\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s*(\\d{4}))?$`), 'mdy'],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*${MONTH}(?:[,\\s-]*(\\d{4}|(?<=-)\\d{2}))?$`),
    'dmy',
  ],
];
const HALF_A_YEAR = 183;

/**
 * Reads a date as people type it: `2024-05-12`, `5/12`, `5月12日`, `5.12 20:30`, `20240512`, `16/5`, `May 16`. Without a
 * year it is the one nearest to `near` (serial day). Gives a serial day with the time as its fraction;
 * undefined for anything else, and for what may be two days: 5/6/2024.
 */
export function readDate(text: string, near: number): number | undefined {
  const folded = foldText(text).trim().replace(AROUND, '');
  const [, before, after] = WITH_TIME.exec(folded) ?? [];
  const time = after === undefined ? 0 : readTime(after);
  const day = dayIn((before ?? folded).replace(/t$/, '').trim().replace(AROUND, ''), near);
  return day === undefined || time === undefined ? undefined : day + time;
}

function dayIn(text: string, near: number): number | undefined {
  const days = FORMS.flatMap(([form, order]) => {
    const found = form.exec(text);
    const part = (name: string) => found?.[order.indexOf(name) + 1];
    const [month, day] = [part('m'), part('d')];
    if (!month || !day) return [];
    const written = order.includes('y') ? part('y') : undefined;
    const year = written?.length === 2 ? `20${written}` : written;
    const isSwappable = order === 'mdy' && /^\d/.test(month) && Number(day) <= 12 && month !== day;
    if (isSwappable) return [];
    const number = MONTHS.indexOf(month.slice(0, 3)) + 1 || Number(month);
    return (year === undefined ? nearest(number, day, near) : dayOf(year, number, day)) ?? [];
  });
  return days[0];
}

function nearest(month: number, day: string, near: number): number | undefined {
  const year = Number(isoDateOf(Math.floor(near)).slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((y) => dayOf(String(y), month, day) ?? []);
  const found = days.find((d) => Math.abs(d - near) <= HALF_A_YEAR);
  return found ?? days[0];
}

function dayOf(year: string, month: number, day: string): number | undefined {
  return serialOf(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
