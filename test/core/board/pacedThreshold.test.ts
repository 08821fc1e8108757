import fc from 'fast-check';
import { NO_ALERT } from '../../../src/core/alerts/alertMemory';
import type { BoardRow } from '../../../src/core/board/boardRow';
import { checkMetric } from '../../../src/core/board/checkMetric';
import type { Metric } from '../../../src/core/metric';
import { METRICS } from '../../../src/core/metrics';
import { evaluateThreshold } from '../../../src/core/threshold/evaluateThreshold';
import { en } from '../../../src/locales/en';
import { pacedLine, thresholdText } from '../../../src/locales/pacedLine';
import { zhCN } from '../../../src/locales/zh-CN';

const UV = { target: 100_000, threshold: '<8万', unit: '人' };

test.each([
  ['at 21:00 the demo is fine', { ...UV, live: 80_000, share: 0.82 }, 'normal', 65_600],
  ['at 9:00 a fifth of it is', { ...UV, live: 16_000, share: 0.18 }, 'normal', 14_400],
  ['at the line', { ...UV, live: 65_600, share: 0.82 }, 'watch', 65_600],
  ['below the line', { ...UV, live: 60_000, share: 0.82 }, 'warning', 65_600],
  ['before the first slot nothing is due', { ...UV, live: 0, share: 0 }, 'watch', 0],
  [
    'at the end of the day the whole line counts',
    { ...UV, live: 79_999, share: 1 },
    'warning',
    80_000,
  ],
  [
    'a line that is a share of the target',
    { ...UV, live: 31_000, threshold: '<80%', share: 0.38 },
    'watch',
    30_400,
  ],
  [
    'a limit above is for the whole day',
    { ...UV, live: 70_000, threshold: '>8万', share: 0.5 },
    'normal',
    undefined,
  ],
  ['of a range the lower end', { ...UV, live: 6, threshold: '超出10-15', share: 0.5 }, 'normal', 5],
])('%s', (_name, reading, state, line) => {
  const verdict = evaluateThreshold(reading);
  expect(verdict.state).toBe(state);
  expect(verdict.line).toBe(line);
});

test('a paced line is the line of the whole day times the share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200_000 }),
      fc.integer({ min: 1, max: 100 }),
      (live, percent) => {
        const share = percent / 100;
        const paced = evaluateThreshold({ ...UV, live, share }).state;
        const scaled = { ...UV, live, threshold: `<${800 * percent}` };
        expect(paced).toBe(evaluateThreshold(scaled).state);
      },
    ),
  );
});

const NOW = 45_460.88;
const row = (change: Partial<BoardRow> = {}): BoardRow => ({
  row: 12,
  metric: 'UV',
  platform: '全部',
  unit: '人',
  target: 100_000,
  live: 60_000,
  threshold: '<8万',
  direction: 'higher',
  known: METRICS.uv,
  alert: NO_ALERT,
  logged: '',
  updated: null,
  ...change,
});
const at = (dayShare: number, now = NOW) => ({
  now,
  nearBand: 0.05,
  recovery: 0.05,
  confirmations: 2,
  slot: `45460/${now}`,
  dayShare,
});

test('a new value is judged by its time, the same value later by the time at which it came', () => {
  const first = checkMetric(row(), at(0.64));
  expect(first).toMatchObject({ state: 'normal', pace: { share: 0.64, line: 51_200 } });
  const seen = row({ logged: 60_000, updated: NOW, share: 0.64 });
  expect(checkMetric(seen, at(0.82, NOW + 0.01))).toMatchObject({ state: 'normal' });
  const next = checkMetric({ ...seen, live: 61_000 }, at(0.82, NOW + 0.01));
  expect(next).toMatchObject({ state: 'warning', pace: { share: 0.82, line: 65_600 } });
});

test('only figures that grow through the day are scaled', () => {
  const scaled = Object.entries(METRICS).filter(([, known]) => {
    const metric: Metric = known;
    return checkMetric(row({ known: metric }), at(0.5)).pace !== undefined;
  });
  expect(scaled.map(([key]) => key)).toEqual([
    'gmv',
    'netGmv',
    'orders',
    'orderLines',
    'buyers',
    'uv',
    'paidUv',
    'freeUv',
    'directUv',
    'pv',
    'newUsers',
    'impressions',
    'clicks',
    'interactions',
    'addToCart',
    'cartUsers',
    'favourites',
    'savers',
    'attributedGmv',
    'liveViews',
    'liveOrders',
  ]);
  const { known: _, ...own } = row({ metric: '自己的指标' });
  expect(checkMetric(own, at(0.5))).not.toHaveProperty('pace');
});

/** 10 万 of exposure a day, of which 38 % is due by 12:00: its line below is 3.04 万, that above 5.7 万. */
const exposure = (live: number, change: Partial<BoardRow> = {}) =>
  row({
    metric: '曝光量',
    unit: '次',
    known: METRICS.impressions,
    threshold: '<80%',
    live,
    ...change,
  });

test.each([
  ['half as much again as was due is at its line', 57_000, 'watch', undefined],
  ['more is a warning', 57_001, 'warning', 57_000],
  ['what was due is fine', 38_000, 'normal', undefined],
  ['too little is a warning as before', 30_000, 'warning', undefined],
])('exposure is spread over the day: %s', (_, live, state, tooFast) => {
  const checked = checkMetric(exposure(live), at(0.38));
  expect(checked.state).toBe(state);
  expect(checked.pace?.tooFast).toBe(tooFast);
});

test('too much at once is said with its line; no other figure can come too fast', () => {
  const metric = exposure(90_000);
  const checked = checkMetric(metric, at(0.38));
  expect(checked.step).toBe('open');
  expect(thresholdText(metric, checked, zhCN)).toBe('>应达150%\uff08此刻 5.7万\uff09');
  expect(pacedLine(checked, zhCN)).toBe('\uff1e5.7万 · 38%');
  expect(thresholdText(metric, checked, en)).toContain('>150% of what was due');
  expect(checkMetric(row({ live: 90_000 }), at(0.38)).state).toBe('normal');
  // Nobody watches a row without a threshold, and without a target nothing was due.
  expect(checkMetric(exposure(90_000, { threshold: '' }), at(0.38)).state).toBe('blank');
  expect(checkMetric(exposure(90_000, { threshold: '<3万', target: '' }), at(0.38)).state).toBe(
    'normal',
  );
});

test('the alert is over when exposure is back in its band', () => {
  const open = checkMetric(exposure(90_000), at(0.38)).alert;
  const later = (live: number) =>
    checkMetric(exposure(live, { alert: open, logged: 90_000 }), at(0.82, NOW + 0.1));
  expect(later(95_000).step).toBe('close');
  expect(later(122_000).step).not.toBe('close');
});
