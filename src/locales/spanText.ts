import type { Locale } from './locale';

const HOUR = 60;
const DAY = 24 * HOUR;

/** 25分钟, 3.5小时, 5天: a length in minutes as the clocks of 问题记录 say it. */
export function spanText(minutes: number, { clocks }: Pick<Locale, 'clocks'>): string {
  const { span } = clocks;
  const oneDigit = (n: number) => Math.round(n * 10) / 10;
  if (minutes < 2 * HOUR) return `${Math.round(minutes)}${span.minutes}`;
  if (minutes < 2 * DAY) return `${oneDigit(minutes / HOUR)}${span.hours}`;
  return `${oneDigit(minutes / DAY)}${span.days}`;
}
