import { NO_ALERT } from '../../../src/core/alerts/alertMemory';
import type { BoardRow } from '../../../src/core/board/boardRow';
import { checkBoard } from '../../../src/core/board/checkBoard';
import { fillTotal } from '../../../src/core/board/fillTotal';
import { METRICS } from '../../../src/core/metrics';

const row = (change: Partial<BoardRow> = {}): BoardRow => ({
  row: 12,
  metric: 'UV',
  key: 'uv',
  known: METRICS.uv,
  platform: '全部',
  unit: '人',
  target: 100_000,
  live: '',
  threshold: '<8万',
  direction: undefined,
  alert: NO_ALERT,
  logged: '',
  updated: null,
  ...change,
});
const CONTEXT = {
  now: 45_460.88,
  nearBand: 0.05,
  recovery: 0.05,
  confirmations: 2,
  slot: '45460/21:00',
};
const TOTAL = 59_000;
const SEEN = { total: TOTAL, slot: CONTEXT.slot };

test.each<[string, Partial<BoardRow>, object]>([
  [
    'blank is filled',
    { total: TOTAL },
    { computed: TOTAL, changes: [{ key: 'live', value: TOTAL }] },
  ],
  [
    'what was filled follows',
    { total: TOTAL, live: 33_000, computed: 33_000 },
    { computed: TOTAL, changes: [{ value: TOTAL }] },
  ],
  [
    'filled and the same',
    { total: TOTAL, live: TOTAL, computed: TOTAL },
    { computed: TOTAL, changes: [] },
  ],
  [
    'typed, and it says the same',
    { total: TOTAL, live: '5.9万' },
    { computed: TOTAL, changes: [], marks: [] },
  ],
  [
    'typed a little off is left as it is',
    { total: TOTAL, live: 59_100 },
    { computed: 59_100, seen: SEEN, changes: [], marks: [] },
  ],
  [
    'and again at the next look',
    { total: TOTAL, live: 59_100, computed: 59_100, seen: SEEN },
    { computed: 59_100, seen: SEEN, changes: [], marks: [] },
  ],
  [
    'until the figures come to something else',
    { total: 59_020, live: 59_100, computed: 59_100, seen: SEEN },
    { computed: 59_020, changes: [{ value: 59_020 }], marks: [] },
  ],
  [
    'typed and different stays',
    { total: TOTAL, live: 70_000 },
    { changes: [], marks: [{ code: 'notTheTotal', values: { quantity: TOTAL, unit: '人' } }] },
  ],
  [
    'unreadable stays',
    { total: TOTAL, live: '很多' },
    { changes: [], marks: [{ code: 'notTheTotal' }] },
  ],
  [
    'typed over what was filled stays',
    { total: TOTAL, live: 70_000, computed: TOTAL },
    { changes: [], marks: [{ code: 'notTheTotal' }] },
  ],
  [
    'while some are awaited the last total stands',
    { live: 33_000, computed: 33_000 },
    { computed: 33_000, changes: [], marks: [] },
  ],
])('%s', (_, change, expected) => {
  expect(fillTotal(row(change), CONTEXT.slot)).toMatchObject(expected);
  expect('computed' in fillTotal(row(change), CONTEXT.slot)).toBe('computed' in expected);
});

test('a total counts as reported in its slot, once', () => {
  const [first] = checkBoard([row({ total: TOTAL })], CONTEXT);
  expect(first).toMatchObject({ state: 'warning', step: 'open', entry: TOTAL, computed: TOTAL });
  const again = row({
    total: TOTAL,
    live: TOTAL,
    computed: TOTAL,
    logged: TOTAL,
    alert: first?.alert ?? NO_ALERT,
  });
  expect(checkBoard([again], CONTEXT)[0]).toMatchObject({ step: 'keep', alert: first?.alert });
  expect(checkBoard([again], CONTEXT)[0]?.entry).toBeUndefined();
});
