import { comingMoment, dayIn } from '../../src/core/dates/dateCell';
import { isoDateOf } from '../../src/core/dates/isoDate';
import { readDate } from '../../src/core/dates/readDate';
import { readProgress } from '../../src/core/quantity/readProgress';
import { dailyShares, phaseShares } from '../../src/core/request/dailyShares';
import { bigPromo } from '../../src/templates/bigPromo';

const NEAR = 45_424; // 2024-05-12

test.each<[string, string | undefined]>([
  ['2024-05-01', '2024-05-01'],
  ['5/12', '2024-05-12'],
  ['5月12日', '2024-05-12'],
  ['\uff15月\uff11\uff12日', '2024-05-12'],
  ['6.1', '2024-06-01'],
  ['2024年6月18日', '2024-06-18'],
  ['12/30', '2023-12-30'],
  ['20240512', '2024-05-12'],
  ['0512', '2024-05-12'],
  ['5.16', '2024-05-16'],
  ['\uff10\uff15\uff11\uff16', '2024-05-16'],
  ['16/5', '2024-05-16'],
  ['16-5', '2024-05-16'],
  ['5月16', '2024-05-16'],
  ['5月16号', '2024-05-16'],
  ['5/16/2024', '2024-05-16'],
  ['16/5/2024', '2024-05-16'],
  ['16.5.2024', '2024-05-16'],
  ['5/5/2024', '2024-05-05'],
  // Nobody can tell whether it is May or June.
  ['5/6/2024', undefined],
  ['2024-06-07 周五', '2024-06-07'],
  ['6/7\uff08星期五\uff09', '2024-06-07'],
  ['周五 6/7', '2024-06-07'],
  ['May 16', '2024-05-16'],
  ['16 May', '2024-05-16'],
  ['16-May-2024', '2024-05-16'],
  ['16-May-24', '2024-05-16'],
  ['16 May 24', undefined],
  ['Thu, May 16th, 2024', '2024-05-16'],
  ['2024-05-16T18:00', '2024-05-16'],
  ['5月16日18:00', '2024-05-16'],
  ['5月16日 下午3点', '2024-05-16'],
  ['31/6', undefined],
  ['13/13', undefined],
  ['32/1', undefined],
  ['5月16日 25:00', undefined],
  ['2024-05-16T18:00Z', undefined],
  ['may', undefined],
  ['20241312', undefined],
  ['2024', undefined],
  ['2/30', undefined],
  ['下周', undefined],
  ['2024-13-01', undefined],
  ['', undefined],
])('%p is the day %p', (text, expected) => {
  const day = readDate(text, NEAR);
  expect(day === undefined ? undefined : isoDateOf(day)).toBe(expected);
});

test('a time is the fraction of its day', () => {
  expect(readDate('2024-05-12 18:00', NEAR)).toBe(NEAR + 0.75);
  expect(readDate('5/12 25:00', NEAR)).toBeUndefined();
});

test.each<[unknown, number | null | undefined]>([
  ['80%', 0.8],
  ['1/3', 0.33],
  ['\uff15\uff10\uff05', 0.5],
  [0.4, 0.4],
  [80, 0.8],
  ['80', 0.8],
  ['', null],
  ['-', null],
  ['快了', undefined],
  ['120%', undefined],
  ['3元', undefined],
  ['1/0', undefined],
])('progress %p is %p', (typed, expected) => {
  expect(readProgress(typed)).toBe(expected);
});

describe('days of a curve', () => {
  const { curve } = bigPromo;
  test('shares add up to 1, by phase and by day', () => {
    const phases = [
      { kind: 'warmup', days: 3 },
      { kind: 'burst', days: 7 },
      { kind: 'encore', days: 20 },
    ] as const;
    const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
    expect(sum(phaseShares(phases, curve))).toBeCloseTo(1, 12);
    const days = dailyShares(phases, curve);
    expect(days).toHaveLength(30);
    expect(sum(days)).toBeCloseTo(1, 12);
    expect(sum(days.slice(0, 3))).toBeCloseTo(phaseShares(phases, curve)[0] ?? 0, 12);
  });
});

test.each<[number | string, string | undefined]>([
  [45_424, '2024-05-12'],
  [45_424.75, '2024-05-12'],
  ['2024-05-12 18:00', '2024-05-12'],
  [5.16, '2024-05-16'],
  [5.159999, '2024-05-16'],
  [514, '2024-05-14'],
  [11.9, '2024-11-09'],
  [11.9, '2024-11-09'],
  [6.18, '2024-06-18'],
  [20_261_109, '2026-11-09'],
  // 5.10 and 5.1 are one number.
  [5.1, undefined],
  [5.3, undefined],
  [5.4, '2024-05-04'],
  [13.05, undefined],
  [5.163, undefined],
  [532, undefined],
  [20_261_332, undefined],
  [240_516, '2024-05-16'],
  ['16/5 18:00', '2024-05-16'],
  [1305, undefined],
  [0.75, undefined],
  [-3, undefined],
  [99_999, undefined],
])('%p in a date cell is %p', (typed, expected) => {
  const day = dayIn(typed, NEAR);
  expect(day === undefined ? undefined : isoDateOf(day)).toBe(expected);
});

test.each<[number | string, number | undefined]>([
  [0.9375, NEAR + 0.9375],
  [0.25, NEAR + 1.25],
  ['22:30', NEAR + 0.9375],
  ['9\uff1a00', NEAR + 1.375],
  ['22点30分', NEAR + 0.9375],
  ['22點半', NEAR + 0.9375],
  ['晚上10点半', NEAR + 0.9375],
  ['10:30 pm', NEAR + 0.9375],
  ['今天22:30', NEAR + 0.9375],
  ['22:30:00', NEAR + 0.9375],
  ['9时', NEAR + 1.375],
  ['明天 9:00', NEAR + 1.375],
  ['明早9点', NEAR + 1.375],
  ['tomorrow 9:00', NEAR + 1.375],
  ['后天18点', NEAR + 2.75],
  ['今天9:00', NEAR + 0.375],
  ['24:00', undefined],
  ['22:70', undefined],
  // The end of today, or its beginning.
  ['晚上12点', undefined],
  ['22', undefined],
  [NEAR + 3.5, NEAR + 3.5],
  ['5/13 22:30', NEAR + 1.9375],
  [5.16, undefined],
  ['明天', undefined],
])('%p is the coming moment %p', (typed, expected) => {
  expect(comingMoment(typed, NEAR + 0.5)).toBe(expected);
});
