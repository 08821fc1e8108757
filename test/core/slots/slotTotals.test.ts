import fc from 'fast-check';
import type { MetricKey } from '../../../src/core/metrics';
import { type LoggedFigure, slotTotals } from '../../../src/core/slots/slotTotals';

const DAY = 45_460;
const NINE = 9 / 24;
const NOON = 0.5;
const figure = (
  platform: string,
  metric: MetricKey,
  value: number,
  slot: number | undefined = NOON,
  date = DAY,
): LoggedFigure => ({ date, slot, platform, metric, value });
const totals = (log: readonly LoggedFigure[], platforms = ['天猫', '抖音', '小红书']) =>
  slotTotals(log, { day: DAY, slot: NOON, platforms });

const NOTES = [figure('小红书', 'impressions', 270_000), figure('小红书', 'interactions', 14_600)];
const SHOPS = [
  figure('天猫', 'uv', 18_400),
  figure('天猫', 'orders', 468),
  figure('天猫', 'gmv', 12.1),
  figure('抖音', 'uv', 11_200),
  figure('抖音', 'orders', 252),
  figure('抖音', 'gmv', 5.8),
];

test('sums over platforms, ratios from sums, each in its unit', () => {
  const of = totals([...SHOPS, ...NOTES]);
  expect(of('uv')).toBe(29_600);
  expect(of('gmv')).toBeCloseTo(17.9);
  expect(of('conversionRate')).toBeCloseTo(720 / 29_600);
  expect(of('aov')).toBeCloseTo(179_000 / 720);
  expect(of('interactionRate')).toBeCloseTo(14_600 / 270_000);
  expect(of('uv', '天猫')).toBe(18_400);
  expect(of('aov', '天猫')).toBeCloseTo(121_000 / 468);
});

test.each<[string, readonly LoggedFigure[]]>([
  [
    'a platform that reports it is awaited',
    [
      ...SHOPS.slice(0, 3),
      ...NOTES,
      figure('抖音', 'uv', 5000, NINE),
      figure('抖音', 'orders', 112, NINE),
    ],
  ],
  ['a platform that has reported nothing yet may bring it', SHOPS],
  ['yesterday is not today', [...SHOPS, ...NOTES].map((f) => ({ ...f, date: DAY - 1 }))],
  ['the whole day is no slot of it', [...SHOPS, ...NOTES].map((f) => ({ ...f, slot: 1 }))],
  ['a row without a slot is of none', [...SHOPS, ...NOTES].map((f) => ({ ...f, slot: undefined }))],
])('no total while %s', (_, log) => {
  expect(totals(log)('uv')).toBeUndefined();
  expect(totals(log)('conversionRate')).toBeUndefined();
});

test('what never adds up has no total; a platform that is not in slot entry does not count', () => {
  const log = [...SHOPS, ...NOTES, figure('全部', 'uv', 99_999), figure('直通车', 'spend', 3)];
  expect(totals(log)('uv')).toBe(29_600);
  expect(totals(log)('spend')).toBeUndefined();
  expect(totals(log)('stock')).toBeUndefined();
  expect(totals(log)('conversionRate', '线下')).toBeUndefined();
  expect(
    totals([...log, figure('天猫', 'uv', 0), figure('抖音', 'uv', 0)])('conversionRate'),
  ).toBeUndefined();
});

test('of a figure logged twice the later row counts', () => {
  expect(totals([...SHOPS, ...NOTES, figure('天猫', 'uv', 18_500)])('uv')).toBe(29_700);
});

test('a total is the sum of its platforms, in whatever order they are logged', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...SHOPS, ...NOTES], { minLength: 8 }), (log) => {
      const of = totals(log);
      expect(of('uv')).toBe((of('uv', '天猫') ?? 0) + (of('uv', '抖音') ?? 0));
      expect(of('orders')).toBe(720);
    }),
  );
});

test('a figure that was typed on the board counts for all platforms, not as what its own row comes to', () => {
  const typed = { ...figure('天猫', 'uv', 18_400), isOfBoard: true };
  const of = totals([typed, figure('抖音', 'uv', 11_200)], ['天猫', '抖音']);
  expect(of('uv')).toBe(29_600);
  expect(of('uv', '天猫')).toBeUndefined();
  expect(of('uv', '抖音')).toBe(11_200);
});
