import { NO_ALERT } from '../../src/core/alerts/alertMemory';
import { isAwaited, type MetricRow } from '../../src/rows/metric';

/** 2024-06-17 18:00 */
const SLOT = 45_460.75;
const row: MetricRow = {
  row: 20,
  metric: 'UV',
  platform: '\u5168\u90e8',
  unit: '\u4eba',
  target: '',
  live: 46_000,
  value: 46_000,
  goal: undefined,
  threshold: '',
  direction: 'higher',
  state: 'normal',
  line: '',
  alert: NO_ALERT,
  logged: 46_000,
  updated: SLOT + 0.01,
  owner: '\u5f20\u4e09',
  action: '',
  cause: '',
  silence: { until: null, by: '', reason: '' },
};

test.each<[string, Partial<MetricRow>, number | undefined, boolean]>([
  ['a value of the slot', {}, SLOT, false],
  ['a value of before the slot', { updated: SLOT - 0.1 }, SLOT, true],
  ['a value of yesterday, before the first slot', { updated: SLOT - 1 }, undefined, false],
  ['no value, before the first slot', { value: undefined, state: 'noData' }, undefined, true],
  ['what stands there and is to be checked', { value: undefined, state: 'check' }, SLOT, false],
  ['a value that nobody knows the time of', { updated: null }, SLOT, false],
])('%s: %j, since %s, is awaited: %s', (_, cells, since, awaited) => {
  expect(isAwaited({ ...row, ...cells }, since)).toBe(awaited);
});
