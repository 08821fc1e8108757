const NOW = '[@now]';
/** Times are typed to the minute and read to the second. */
const SECOND = '1/86400';

/** 25分钟, 3.5小时, 5天: a length of days as people say it. */
export const spanText = (days: string): string =>
  `IF(${days}<1/12,ROUND((${days})*1440,0)&["clocks.span.minutes"],` +
  `IF(${days}<2,ROUND((${days})*24,1)&["clocks.span.hours"],ROUND(${days},1)&["clocks.span.days"]))`;

/** △ 剩 25分钟 or ✗ 超时 3.5小时 of a clock that runs, by the tab's time of now. */
export const timeLeft = (due: string): string =>
  `IF(${NOW}<=${due}+${SECOND},["clocks.left.before"]&${spanText(`MAX(0,${due}-${NOW})`)}&["clocks.left.after"],` +
  `["checks.inTime.no"]&" "&${spanText(`(${NOW}-${due})`)})`;

/** ✓ 按时 or ✗ 超时 of a clock that stopped. */
export const verdict = (due: string, ended: string): string =>
  `IF(${ended}<=${due}+${SECOND},["checks.inTime.yes"],["checks.inTime.no"])`;
