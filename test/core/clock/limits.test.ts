import { clockOf, duesOf } from '../../../src/core/clock/clocks';
import { limitsByKind, limitsOf, readLimits } from '../../../src/core/clock/limits';

test.each([
  ['30分钟', { solution: 30 }],
  ['2小时', { solution: 120 }],
  ['30', { solution: 30 }],
  [45, { solution: 45 }],
  ['1h / 3h', { response: 60, solution: 180 }],
  ['3h / 1h', { response: 60, solution: 180 }],
  ['1小时声明,3小时方案', { response: 60, solution: 180 }],
  ['Statement 1 h; solution 3 h', { response: 60, solution: 180 }],
  ['10-20分钟', { solution: 20 }],
  ['', 'blank'],
  [null, 'blank'],
  ['尽快', undefined],
  ['8万元', undefined],
  ['-5分钟', undefined],
  ['1h / 2h / 3h', undefined],
  ['30分钟 / 尽快', undefined],
  ['400天', undefined],
])('the limit %j is read as %j', (typed, limits) => {
  expect(readLimits(typed)).toEqual(limits);
});

test('two rows of a kind in 设置 are two clocks, the shorter for the first response', () => {
  const limits = limitsByKind([
    { kind: 'publicOpinion', minutes: 60 },
    { kind: 'equipment', minutes: '5分钟' },
    { kind: 'publicOpinion', minutes: 180 },
    { kind: '', minutes: 7 },
    { kind: 'general', minutes: 'soon' },
  ]);
  expect([...limits]).toEqual([
    ['publicOpinion', { response: 60, solution: 180 }],
    ['equipment', { solution: 5 }],
  ]);
});

test('a problem has its own limit, else that of its kind, else the general one, else two hours', () => {
  const byKind = limitsByKind([
    { kind: 'publicOpinion', minutes: 60 },
    { kind: 'publicOpinion', minutes: 180 },
    { kind: 'general', minutes: 90 },
  ]);
  expect(limitsOf('', 'publicOpinion', byKind)).toEqual({ response: 60, solution: 180 });
  expect(limitsOf('', '物流', byKind)).toEqual({ solution: 90 });
  expect(limitsOf('', '物流', new Map())).toEqual({ solution: 120 });
  expect(limitsOf('5小时', 'publicOpinion', byKind)).toEqual({ response: 60, solution: 300 });
  expect(limitsOf('30分钟', 'publicOpinion', byKind)).toEqual({ solution: 30 });
  expect(limitsOf('尽快', 'publicOpinion', byKind)).toBeUndefined();
});

const AT = 45_460;
const minute = 1 / 1440;

test('due times fall on whole seconds and are the same each time', () => {
  const { due, respondBy } = duesOf(AT + 0.8020833333, { response: 60, solution: 180 });
  expect(respondBy).toBeCloseTo(AT + 0.84375, 9);
  expect(Math.abs(due * 86_400 - Math.round(due * 86_400))).toBeLessThan(1e-4);
});

test.each([
  ['before', AT - 25 * minute, { state: 'running', minutes: 25 }],
  ['at', AT, { state: 'running', minutes: 0 }],
  ['after', AT + 3 * minute, { state: 'late', minutes: -3 }],
])('a clock that runs, read %s it is due', (_when, now, clock) => {
  expect(clockOf(AT, undefined, now)).toEqual(clock);
});

test('a clock that stopped stays as it was then', () => {
  expect(clockOf(AT, AT - 5 * minute, AT + 9)).toEqual({ state: 'inTime', minutes: 5 });
  expect(clockOf(AT, AT + 5 * minute, AT + 9)).toEqual({ state: 'late', minutes: -5 });
});
