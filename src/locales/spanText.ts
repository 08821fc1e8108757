import type { Locale } from './locale';

/** 25分钟, 3.5小时, 5天: a length of minutes as people say it, as the clocks of 问题记录 do. */
export function spanText(minutes: number, { clocks }: Locale): string {
  const { span } = clocks;
  const tenths = (value: number) => Math.round(value * 10) / 10;
  if (minutes < 120) return `${Math.round(minutes)}${span.minutes}`;
  if (minutes < 2880) return `${tenths(minutes / 60)}${span.hours}`;
  return `${tenths(minutes / 1440)}${span.days}`;
}
