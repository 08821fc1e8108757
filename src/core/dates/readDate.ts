import { foldText } from '../quantity/foldText';
import { isoDateOf, serialOf } from './isoDate';

const DATE =
  /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?:\s+(\d{1,2}):(\d{2}))?$/;
/** Digits alone: 20240512, 0512. */
const DIGITS = /^(?:(\d{4})(\d{2})(\d{2})|(\d{2})(\d{2}))$/;
const HALF_A_YEAR = 183;

/**
 * Reads a date as people type it: `2024-05-12`, `5/12`, `5月12日`, `5.12 20:30`, `20240512`. Without a year it is
 * the one nearest to `near` (serial day). Gives a serial day with the time as its fraction;
 * undefined for anything else.
 */
export function readDate(text: string, near: number): number | undefined {
  const folded = foldText(text).trim();
  const digits = DIGITS.exec(folded)?.slice(1).filter(Boolean);
  const match = DATE.exec(digits?.join('-') ?? folded);
  if (!match) return undefined;
  const [, year, month = '', day = '', hour, minute] = match;
  const date = year === undefined ? nearest(month, day, near) : dayOf(year, month, day);
  const minutes = hour === undefined ? 0 : Number(hour) * 60 + Number(minute);
  return date === undefined || minutes >= 1440 ? undefined : date + minutes / 1440;
}

function nearest(month: string, day: string, near: number): number | undefined {
  const year = Number(isoDateOf(Math.floor(near)).slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((y) => dayOf(String(y), month, day) ?? []);
  const found = days.find((d) => Math.abs(d - near) <= HALF_A_YEAR);
  return found ?? days[0];
}

function dayOf(year: string, month: string, day: string): number | undefined {
  return serialOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
