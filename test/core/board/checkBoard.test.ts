import fc from 'fast-check';
import { NO_ALERT } from '../../../src/core/alerts/alertMemory';
import type { BoardRow } from '../../../src/core/board/boardRow';
import { checkBoard } from '../../../src/core/board/checkBoard';
import { METRICS, type MetricKey } from '../../../src/core/metrics';

const CONTEXT = {
  now: 45_460.88,
  nearBand: 0.05,
  recovery: 0.05,
  confirmations: 1,
  slot: '45460/21:00',
  dayShare: 1,
};
let next = 12;
const row = (key: MetricKey, platform: string, live: unknown, threshold: string): BoardRow => ({
  row: next++,
  metric: key,
  key,
  known: METRICS[key],
  platform,
  unit: METRICS[key].unit,
  target: '',
  live,
  threshold,
  direction: undefined,
  alert: NO_ALERT,
  logged: '',
  updated: null,
});
const board = (minutes: unknown) => [
  row('uv', '抖音', 3000, '<1万'),
  row('liveOutage', '抖音', minutes, '>5分钟'),
  row('conversionRate', '抖音', 0.01, '<2%'),
  row('uv', '天猫', 3000, '<1万'),
  row('refundRate', '抖音', 0.09, '>4%'),
];
const said = (rows: readonly BoardRow[]) =>
  checkBoard(rows, CONTEXT).map(({ state, step }) => `${state} ${step}`);

test('a live stream that is down explains visitors and conversion of its platform, and no other', () => {
  expect(said(board(12))).toEqual([
    'silenced keep',
    'warning open',
    'silenced keep',
    'warning open',
    'warning open',
  ]);
});

test.each([[3], [''], ['约10分钟']])('a stream that is down %j explains nothing', (minutes) => {
  expect(said(board(minutes)).filter((line) => line === 'warning open')).toHaveLength(4);
});

test('a figure kept quiet is logged all the same', () => {
  expect(checkBoard(board(12), CONTEXT)[0]?.entry).toBe(3000);
});

test('the order of the rows does not matter', () => {
  const rows = board(12);
  const byRow = (checked: ReturnType<typeof checkBoard>) =>
    [...checked].sort((a, b) => a.row - b.row);
  const expected = byRow(checkBoard(rows, CONTEXT));
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(byRow(checkBoard(shuffled, CONTEXT))).toEqual(expected);
    }),
  );
});
