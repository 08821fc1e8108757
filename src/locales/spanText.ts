import { round } from '../core/round';
import type { Locale } from './zh-CN/locale';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A length in minutes in the unit it is said in, to one digit. */
export function spanOf(minutes: number): {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly value: number;
} {
  if (minutes < 2 * HOUR) return { unit: 'minutes', value: Math.round(minutes) };
  if (minutes < 2 * DAY) return { unit: 'hours', value: round(minutes / HOUR, 1) };
  return { unit: 'days', value: round(minutes / DAY, 1) };
}

/** 25分钟, 3.5小时, 5天: a length in minutes as the clocks of 问题记录 say it. */
export function spanText(minutes: number, { clocks }: Pick<Locale, 'clocks'>): string {
  const { unit, value } = spanOf(minutes);
  return `${value}${clocks.span[unit]}`;
}
