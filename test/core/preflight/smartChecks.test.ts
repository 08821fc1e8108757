import type { PlannedGoal } from '../../../src/core/preflight/finding';
import { type SmartKey, smartChecks } from '../../../src/core/preflight/smartChecks';

const gmv: PlannedGoal = {
  row: 1,
  name: 'GMV',
  metric: 'gmv',
  text: '500',
  unit: '万元',
  target: 500,
};
/** Of one check: how it came out, and why. */
const of = (key: SmartKey, change: Partial<PlannedGoal>) => {
  const [goal] = smartChecks({ goals: [{ ...gmv, ...change }], start: 45444, end: 45468 });
  const found = goal?.checks.find((check) => check.key === key);
  return `${found?.is} ${found?.reason}`;
};

test.each<[SmartKey, Partial<PlannedGoal>, string]>([
  ['specific', {}, 'yes inDictionary'],
  ['specific', { name: '到店核销', metric: undefined }, 'no noDefinition'],
  ['specific', { metric: undefined, definition: '核销的券' }, 'yes defined'],
  ['measurable', {}, 'yes number'],
  ['measurable', { unit: '' }, 'no noUnit'],
  ['measurable', { target: undefined, text: '很多' }, 'no noNumber'],
  ['measurable', { target: undefined, isRelative: true, text: '提升15%' }, 'no noBase'],
  [
    'measurable',
    { target: undefined, isRelative: true, baseline: 10, text: '提升15%' },
    'yes number',
  ],
  ['achievable', {}, 'unknown noPast'],
  ['achievable', { target: undefined, peak: 400 }, 'unknown noPast'],
  ['achievable', { peak: 500 }, 'yes within'],
  ['achievable', { peak: 499 }, 'no beyond'],
  ['achievable', { baseline: 300, growth: 0.5 }, 'no beyond'],
  ['achievable', { baseline: 400, growth: 0.25 }, 'yes within'],
  // One of both is enough.
  ['achievable', { baseline: 300, growth: 0.5, peak: 520 }, 'yes within'],
  ['relevant', {}, 'yes grouped'],
  ['relevant', { metric: 'stay' }, 'no noPriority'],
  ['relevant', { metric: 'stay', priority: 3 }, 'yes priority'],
  ['timed', {}, 'yes dates'],
] as [SmartKey, Partial<PlannedGoal>, string][])('%s of %j: %s', (key, change, is) => {
  expect(of(key, change)).toBe(is);
});

test('each goal has the five, and no goal none', () => {
  expect(smartChecks({ goals: [], start: 1, end: 2 })).toEqual([]);
  const [first, second] = smartChecks({ goals: [gmv, { ...gmv, row: 2 }], start: 1, end: 2 });
  expect([first?.checks.length, second?.row]).toEqual([5, 2]);
});
