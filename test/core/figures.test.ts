import fc from 'fast-check';
import { distribute } from '../../src/core/distribute';
import { METRICS } from '../../src/core/metrics';
import { groupOf } from '../../src/core/retro/goalGroup';
import { roi } from '../../src/core/roi';
import { completionRate } from '../../src/core/tasks/completionRate';
import { lateness, preparationRate, type TaskStatus } from '../../src/core/tasks/task';

test.each([
  [480, 500, false, 0.96],
  [12_000, 10_000, false, 1.2],
  [60, 30, true, 0],
  [15, 30, true, 1.5],
  [30, 30, true, 1],
  [300, 30, true, 0],
  [0, 500, false, 0],
])('%d of %d, lower is better: %p', (actual, target, lowerIsBetter, rate) => {
  expect(completionRate({ actual, target, lowerIsBetter })).toBeCloseTo(rate, 12);
});

test('no target or no actual gives no rate', () => {
  expect(completionRate({ actual: undefined, target: 5, lowerIsBetter: false })).toBeUndefined();
  expect(completionRate({ actual: 5, target: undefined, lowerIsBetter: false })).toBeUndefined();
  expect(completionRate({ actual: 5, target: 0, lowerIsBetter: false })).toBeUndefined();
});

test.each([
  [48, 12, 4],
  [30, 10, 3],
  [40, 8, 5],
])('%d for %d is 1:%d', (revenue, cost, ratio) => {
  expect(roi(revenue, cost, 'ratio')).toEqual({ value: ratio });
  expect(roi(revenue, cost, 'net')).toEqual({ value: ratio - 1 });
});

test('a cost of 0 is said, not divided by', () => {
  expect(roi(1, 0, 'ratio')).toEqual({ issue: { code: 'roiZeroCost', path: 'cost' } });
});

describe('splitting by shares', () => {
  test('the 618 goal by channel', () => {
    expect(distribute(500, [0.6, 0.3, 0.1], 2)).toEqual({ value: [300, 150, 50] });
  });
  test('what rounding leaves goes to those who lost most', () => {
    expect(distribute(100, [1, 1, 1], 0)).toEqual({ value: [34, 33, 33] });
  });
  test.each([[[]], [[0, 0]], [[-1, 2]], [[Number.NaN, 1]]])('shares %p are refused', (shares) => {
    expect(distribute(100, shares, 0)).toHaveProperty('issue.code', 'badShares');
  });
  test('the parts sum to the amount, and no share of 0 gets a part', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(cents, shares, (amount, given) => {
        fc.pre(given.some((share) => share > 0));
        const result = distribute(amount / 100, given, 2);
        if (!('value' in result)) throw new Error('refused');
        const sum = result.value.reduce((total, part) => total + Math.round(part * 100), 0);
        expect(sum).toBe(amount);
        given.forEach((share, i) => {
          if (share === 0) expect(result.value[i]).toBe(0);
        });
      }),
    );
  });
});

describe('tasks', () => {
  test.each<[TaskStatus, number, object]>([
    ['inProgress', 98, { kind: 'overdue', days: 2 }],
    ['inProgress', 100, { kind: 'dueToday', days: 0 }],
    ['notStarted', 103, { kind: 'dueSoon', days: 3 }],
    ['notStarted', 104, { kind: 'none' }],
    ['done', 98, { kind: 'none' }],
    ['cancelled', 98, { kind: 'none' }],
  ])('%s, due on day %d, seen on day 100', (status, due, expected) => {
    expect(lateness(status, due, 100)).toEqual(expected);
  });

  test('milestones and cancelled tasks do not count', () => {
    const task = (status: TaskStatus, kind: 'task' | 'milestone' = 'task') => ({ status, kind });
    const tasks = [task('done'), task('notStarted'), task('cancelled'), task('done', 'milestone')];
    expect(preparationRate(tasks)).toBe(0.5);
    expect(preparationRate([task('cancelled')])).toBeUndefined();
  });
});

test('every ratio divides two metrics of the dictionary that are no ratios themselves', () => {
  const metrics: Record<string, { kind: string; ratio?: readonly string[] }> = METRICS;
  const parts = Object.values(metrics).flatMap((m) => m.ratio ?? []);
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.filter((key) => metrics[key]?.kind !== 'cumulative')).toEqual([]);
});

test('what is found out by asking people is a metric with its unit, and counts for brand or repurchase', () => {
  const units = (['mentionRate', 'mentions', 'shareOfVoice', 'monthlyInteractions'] as const).map(
    (key) => [key, METRICS[key].unit, groupOf(key)],
  );
  expect(units).toEqual([
    ['mentionRate', '%', 'brand'],
    ['mentions', '次', 'brand'],
    ['shareOfVoice', '%', 'brand'],
    ['monthlyInteractions', '次', 'repurchase'],
  ]);
});
