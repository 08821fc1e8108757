import type { Metric } from './metric';

const cumulative = (unit: string) => ({ unit, kind: 'cumulative', direction: 'higher' }) as const;
const ratio = (numerator: string, denominator: string, unit = '%') =>
  ({ unit, kind: 'ratio', direction: 'higher', ratio: [numerator, denominator] }) as const;
const lower = <M extends Metric>(metric: M) => ({ ...metric, direction: 'lower' }) as const;

/**
 * The metrics by key. Names and definitions (口径) lie in the locales under the same keys. Platforms
 * count average order value per buyer and payment conversion by buyers: those are metrics of their own.
 */
export const METRICS = {
  gmv: cumulative('万元'),
  netGmv: cumulative('万元'),
  orders: cumulative('单'),
  buyers: cumulative('人'),
  uv: cumulative('人'),
  pv: cumulative('次'),
  newUsers: cumulative('人'),
  newFollowers: cumulative('人'),
  impressions: cumulative('次'),
  clicks: cumulative('次'),
  interactions: cumulative('次'),
  addToCart: cumulative('次'),
  favourites: cumulative('次'),
  attributedGmv: cumulative('万元'),
  spend: lower(cumulative('万元')),
  budgetUsed: lower(cumulative('万元')),
  refunds: lower(cumulative('万元')),
  liveViews: cumulative('次'),
  liveReservations: cumulative('人'),
  couponClaims: cumulative('张'),
  presaleDeposit: cumulative('万元'),
  aov: ratio('gmv', 'orders', '元'),
  buyerValue: ratio('gmv', 'buyers', '元'),
  conversionRate: ratio('orders', 'uv'),
  payConversionRate: ratio('buyers', 'uv'),
  ctr: ratio('clicks', 'impressions'),
  interactionRate: ratio('interactions', 'impressions'),
  addToCartRate: ratio('addToCart', 'uv'),
  newCustomerConversionRate: ratio('newUsers', 'uv'),
  costRatio: lower(ratio('spend', 'gmv')),
  newCustomerCost: lower(ratio('spend', 'newUsers', '元')),
  refundRate: lower(ratio('refunds', 'gmv')),
  roi: ratio('gmv', 'spend', '1:n'),
  gpm: { ...ratio('gmv', 'liveViews', '元'), per: 1000 },
  repurchaseRate: { unit: '%', kind: 'ratio', direction: 'higher' },
  memberConversionRate: { unit: '%', kind: 'ratio', direction: 'higher' },
  brandSearch: { unit: '%', kind: 'ratio', direction: 'higher' },
  clearanceRate: { unit: '%', kind: 'ratio', direction: 'higher' },
  grossMargin: { unit: '%', kind: 'ratio', direction: 'higher' },
  breakEvenRoi: { unit: '1:n', kind: 'ratio', direction: 'lower' },
  stock: { unit: '件', kind: 'stock', direction: 'higher' },
  serviceResponse: { unit: '秒', kind: 'duration', direction: 'lower' },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricKey = keyof typeof METRICS;
