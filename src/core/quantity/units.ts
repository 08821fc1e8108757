/** What a quantity measures. `none`: a bare number, in whatever unit stands beside it. */
export type Dimension = 'none' | 'count' | 'money' | 'percent' | 'duration' | 'ratio';

/** Multipliers that stand between number and unit; they may follow each other (千万). */
export const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  k: 1e3,
  w: 1e4,
  m: 1e6,
};

export interface Unit {
  readonly dimension: Dimension;
  /** In base units: one, 元, a fraction of 1, seconds. */
  readonly size: number;
}

const count: Unit = { dimension: 'count', size: 1 };
const money: Unit = { dimension: 'money', size: 1 };
const seconds = (size: number): Unit => ({ dimension: 'duration', size });

/** Units as folded text. Longer names are tried first. */
export const UNITS: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(
    [...'件单人次条套张轮份个名位篇款台场颗粒盒箱'].map((noun) => [noun, count]),
  ),
  人次: count,
  元: money,
  块: money,
  块钱: money,
  '¥': money,
  rmb: money,
  cny: money,
  yuan: money,
  '%': { dimension: 'percent', size: 0.01 },
  '‰': { dimension: 'percent', size: 0.001 },
  秒: seconds(1),
  秒钟: seconds(1),
  s: seconds(1),
  sec: seconds(1),
  分: seconds(60),
  分钟: seconds(60),
  min: seconds(60),
  mins: seconds(60),
  小时: seconds(3600),
  时: seconds(3600),
  h: seconds(3600),
  hour: seconds(3600),
  hours: seconds(3600),
  天: seconds(86_400),
  日: seconds(86_400),
  day: seconds(86_400),
  days: seconds(86_400),
};
