import { dailyShares, phaseShares } from '../../src/core/dailyShares';
import { isoDateOf } from '../../src/core/isoDate';
import { readDate } from '../../src/core/readDate';
import { readProgress } from '../../src/core/readProgress';
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
