import { fillIn, words } from '../words';

/** 还剩 1 小时 5 分, ⛔ 超时 20 分钟, or that there is no limit. */
export function timeLeft(minutes: number | null): string {
  const text = words.panelPage;
  if (minutes === null) return text.noLimit;
  const size = Math.abs(minutes);
  const time =
    size < 60
      ? fillIn(text.minutes, { n: size })
      : fillIn(text.hours, { h: Math.floor(size / 60), m: size % 60 });
  return fillIn(minutes < 0 ? text.over : text.left, { time });
}
