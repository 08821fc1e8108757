import { fillIn, words } from '../words';

/** Hours from which days are said. */
const DAYS_FROM = 48;

/** 还剩 1 小时 5 分, ⛔ 超时 20 分钟, or that there is no limit. */
export function timeLeft(minutes: number | null): string {
  const text = words.panelPage;
  if (minutes === null) return text.noLimit;
  const size = Math.abs(minutes);
  const hours = Math.floor(size / 60);
  const time =
    size < 60
      ? fillIn(text.minutes, { n: size })
      : hours < DAYS_FROM
        ? fillIn(text.hours, { h: hours, m: size % 60 })
        : fillIn(text.days, { d: Math.floor(hours / 24), h: hours % 24 });
  return fillIn(minutes < 0 ? text.over : text.left, { time });
}
