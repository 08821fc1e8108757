import fc from 'fast-check';
import { type AlertMemory, NO_ALERT } from '../../../src/core/alerts/alertMemory';
import type { AlertLevel } from '../../../src/core/alerts/alertTransitions';
import type { BoardRow } from '../../../src/core/board/boardRow';
import { checkMetric } from '../../../src/core/board/checkMetric';

const SLOT = '45460/21:00';
const CONTEXT = {
  now: 45_460.88,
  nearBand: 0.05,
  recovery: 0.05,
  confirmations: 2,
  slot: SLOT,
  expectedShare: 0.5584,
};
const open = (level: AlertLevel): AlertMemory => ({ level, breaches: 1, quiet: 0, slot: SLOT });
const row = (change: Partial<BoardRow> = {}): BoardRow => ({
  row: 11,
  metric: '客服响应时长',
  platform: '全部',
  unit: '秒',
  target: 30,
  live: 60,
  threshold: '>45秒',
  direction: 'lower',
  alert: NO_ALERT,
  logged: '',
  updated: null,
  ...change,
});
const check = (change: Partial<BoardRow> = {}) => checkMetric(row(change), CONTEXT);

test.each<[string, Partial<BoardRow>, object]>([
  ['a breach', {}, { state: 'warning', step: 'open', alert: { level: 'warning' }, entry: 60 }],
  ['the same again', { alert: open('warning'), logged: 60, updated: 45_460.5 }, { step: 'keep' }],
  [
    'over',
    { live: 20, alert: open('warning') },
    { state: 'normal', step: 'close', alert: { level: 'none' } },
  ],
  [
    'blank leaves an alert open',
    { live: '', alert: open('warning') },
    { state: 'noData', step: 'keep' },
  ],
  [
    'doubtful leaves an alert open',
    { live: '约60', alert: open('warning') },
    { state: 'check', step: 'keep', alert: { level: 'warning' } },
  ],
  [
    'worse',
    { threshold: '>45;>55', alert: open('warning') },
    { state: 'critical', step: 'raise', alert: { level: 'critical' } },
  ],
  [
    'better but not over',
    { threshold: '>45;>90', alert: open('critical') },
    { state: 'warning', step: 'keep', alert: { level: 'critical' } },
  ],
  ['no threshold', { threshold: '' }, { state: 'blank', step: 'keep' }],
  [
    'relative to what is expected',
    { target: 10, live: 5.5, unit: '万元', threshold: '>应达的105%' },
    { state: 'normal' },
  ],
  [
    'above what is expected',
    { target: 10, live: 5.9, unit: '万元', threshold: '>应达的105%' },
    { state: 'warning' },
  ],
  [
    'direction of a target with a sign',
    { target: '≤30秒', direction: undefined },
    { direction: 'lower' },
  ],
  [
    'direction of a threshold',
    { direction: undefined, threshold: '<8万', unit: '人', metric: '自己的' },
    { direction: 'higher' },
  ],
])('%s', (_, change, expected) => {
  expect(check(change)).toMatchObject(expected);
});

test('typed text becomes a number in the unit', () => {
  const { changes, entry } = check({ live: '1分30秒', target: '≤30秒' });
  expect(changes).toEqual([
    { row: 11, key: 'live', value: 90 },
    { row: 11, key: 'target', value: 30 },
  ]);
  expect(entry).toBe(90);
});

test.each<[string, Partial<BoardRow>, string]>([
  ['text', { live: '还行' }, 'live unreadableNumber'],
  ['another unit', { live: '60元' }, 'live unitMismatch'],
  ['an approximation', { live: '约60秒' }, 'live notExact'],
  ['10,000 times the target', { live: 300_000 }, 'live likelySlip'],
  ['10,000 times the last value', { live: 600_000, target: '', logged: 60 }, 'live likelySlip'],
  ['an unreadable threshold', { threshold: '看情况' }, 'threshold unreadableThreshold'],
])('%s is marked, fires nothing and is not changed', (_, change, mark) => {
  const result = check(change);
  expect(result.marks.map((m) => `${m.path} ${m.code}`)).toContain(mark);
  expect(result).toMatchObject({ state: 'check', step: 'keep', changes: [] });
  expect(result.entry === undefined || mark.startsWith('threshold')).toBe(true);
});

test('the same value typed in a later slot is a report too; where it only stands it is none', () => {
  const before = { logged: 60, updated: 45_460.1, alert: { ...NO_ALERT, slot: '45460/18:00' } };
  expect(check({ ...before, isTyped: true }).entry).toBe(60);
  expect(check(before).entry).toBeUndefined();
  expect(check({ ...before, alert: open('warning'), isTyped: true }).entry).toBeUndefined();
  expect(check({ ...before, updated: 45_459.9 }).entry).toBeUndefined();
});

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.constantFrom('', '#REF!', '#N/A', '8万', '-', '45460', true, null, undefined, -1e300, 1e300),
);

test('whatever cells hold, nothing is thrown, and only a readable number fires', () => {
  fc.assert(
    fc.property(anything, anything, anything, fc.string(), (live, target, threshold, unit) => {
      const result = check({ live, target, threshold: String(threshold ?? ''), unit });
      const fired = result.step === 'open';
      expect(fired && result.state !== 'warning' && result.state !== 'critical').toBe(false);
      if (typeof live === 'string' && !/\d/.test(live)) expect(fired).toBe(false);
    }),
  );
});

test('checking what was changed changes nothing more', () => {
  fc.assert(
    fc.property(fc.constantFrom('8万', '80000', '2.5%', '60秒', '1.2万人', '≤30', 5), (live) => {
      const first = check({ live, unit: '', threshold: '>45' });
      const value = first.changes.find((c) => c.key === 'live')?.value ?? live;
      expect(check({ live: value, unit: '', threshold: '>45' }).changes).toEqual([]);
    }),
  );
});
