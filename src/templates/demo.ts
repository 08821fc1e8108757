import type { MetricKey } from '../core/metrics';
import type { ScenarioKey } from '../core/request/campaignRequest';
import { round } from '../core/round';
import type { PlatformKey } from './platforms';

/**
 * The demo campaign: a typical one of its scenario, first and last day of its burst counted from the day on which
 * it is made. Names of its products lie in the locales under their keys; the first has the board's stop line.
 */
export const DEMO = {
  scenario: 'big-promo' as ScenarioKey,
  burst: { first: -1, last: 1 },
  products: {
    hit: { role: 'traffic', listPrice: '129', price: '99', stock: '20000' },
    other: { role: 'profit', listPrice: '459', price: '359', stock: '10000' },
  },
} as const;

/** What a day sold of its target, from the first day on and around again: some days are better than others. */
const DAYS_REACHED = [0.97, 1.04, 0.92, 0.99, 1.02, 0.95] as const;
/** Today sold so much of what is due by now. */
const TODAY_REACHED = 0.91;

/** Platforms that sell: their part of the day's target, yuan an order, and visitors that order. */
const SELLERS: Readonly<
  Partial<
    Record<
      PlatformKey,
      { readonly share: number; readonly aov: number; readonly conversion: number }
    >
  >
> = {
  tmall: { share: 0.6, aov: 252, conversion: 0.029 },
  douyin: { share: 0.3, aov: 236, conversion: 0.026 },
  private: { share: 0.1, aov: 268, conversion: 0.041 },
};

/** What a platform of notes brings on a day: today so much of it as of the day has gone. */
const NOTES: Readonly<Partial<Record<PlatformKey, readonly [MetricKey, number][]>>> = {
  xiaohongshu: [
    ['impressions', 420_000],
    ['interactions', 22_700],
  ],
};

/** Spend and what it brought, by paid channel, in 万元, so many days before today. */
const STATEMENTS: readonly (readonly [
  daysAgo: number,
  channel: 'search' | 'feed' | 'creators',
  spend: number,
  gmv: number,
])[] = [
  [6, 'search', 2.1, 8.2],
  [6, 'feed', 1.8, 5.1],
  [6, 'creators', 1.9, 9.3],
  [1, 'search', 3.4, 13.9],
  [1, 'feed', 2.9, 8.4],
  [1, 'creators', 2.2, 11.4],
];

/** Live values of the board that no slot gives. One is over its line, one near it, and one is not reported. */
export const BOARD_VALUES: readonly (readonly [metric: MetricKey, value: number])[] = [
  ['serviceResponse', 62],
  ['stock', 515],
  ['ctr', 0.031],
  ['liveReservations', 9200],
  ['couponClaims', 4100],
  ['newCustomerConversionRate', 0.086],
  ['addToCartRate', 0.084],
  ['refundRate', 0.021],
];

/** How far a task that has begun and is not due yet has got, and one that is late. */
export const PROGRESS = { running: 0.5, late: 0.8 } as const;
/** Of the tasks that should be done, so many of the last are late. */
export const LATE_TASKS = 1;

/** A figure of a day of the demo, of a platform or a paid channel. */
export interface DemoFigure {
  readonly day: number;
  readonly platform: string;
  readonly key: MetricKey;
  readonly value: number;
  /** Of the slots of today so far; else of the whole day. */
  readonly isOfSlot?: boolean;
}

/**
 * What the days of the demo (serial, with targets in 万元) have brought until today, of which `share` has gone.
 * Platforms that are not there have no figures, and their part is missing.
 */
export function demoFigures(
  days: readonly { readonly day: number; readonly target: number | undefined }[],
  { today, share }: { readonly today: number; readonly share: number },
  platforms: readonly PlatformKey[],
): DemoFigure[] {
  const of = (day: number, target: number, gone: number) =>
    platforms.flatMap((platform): DemoFigure[] => {
      const seller = SELLERS[platform];
      if (!seller)
        return (NOTES[platform] ?? []).map(([key, value]) => ({
          day,
          platform,
          key,
          value: Math.round(value * gone),
        }));
      const gmv = round(target * seller.share, 1);
      const orders = Math.round((gmv * 10_000) / seller.aov);
      const uv = Math.round(orders / seller.conversion);
      return [
        { day, platform, key: 'gmv', value: gmv },
        { day, platform, key: 'orders', value: orders },
        { day, platform, key: 'uv', value: uv },
      ];
    });
  const past = days.filter(({ day }) => day < today);
  return [
    ...past.flatMap(({ day, target = 0 }, i) =>
      of(day, target * (DAYS_REACHED[i % DAYS_REACHED.length] ?? 1), 1),
    ),
    ...STATEMENTS.flatMap(([daysAgo, platform, spend, gmv]): DemoFigure[] => {
      const day = today - daysAgo;
      if (!past.some((row) => row.day === day)) return [];
      return [
        { day, platform, key: 'spend', value: spend },
        { day, platform, key: 'attributedGmv', value: gmv },
      ];
    }),
    ...days
      .filter(({ day }) => day === today && share > 0)
      .flatMap(({ day, target = 0 }) => of(day, target * TODAY_REACHED * share, share))
      .map((figure) => ({ ...figure, isOfSlot: true })),
  ];
}
