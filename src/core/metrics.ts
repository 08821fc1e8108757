import type { Metric } from './metric';

const cumulative = <const U extends string>(unit: U) =>
  ({ unit, kind: 'cumulative', direction: 'higher' }) as const;
const paced = <const U extends string>(unit: U) => ({ ...cumulative(unit), paced: true }) as const;
const ratio = (numerator: string, denominator: string, unit = '%') =>
  ({ unit, kind: 'ratio', direction: 'higher', ratio: [numerator, denominator] }) as const;
const foundOut = <M extends Metric>(metric: M) => ({ ...metric, foundOut: true }) as const;
const lower = <M extends Metric>(metric: M) => ({ ...metric, direction: 'lower' }) as const;
const spent = <M extends Metric>(metric: M) => ({ ...lower(metric), ofPlan: true }) as const;

/**
 * The metrics by key. Names and definitions (口径) lie in the locales under the same keys. Platforms
 * count average order value per buyer and payment conversion by buyers: those are metrics of their own.
 */
export const METRICS = {
  gmv: paced('万元'),
  netGmv: { ...paced('万元'), mayBeNegative: true },
  orders: paced('单'),
  orderLines: paced('单'),
  buyers: paced('人'),
  uv: paced('人'),
  paidUv: paced('人'),
  freeUv: paced('人'),
  directUv: paced('人'),
  pv: paced('次'),
  newUsers: paced('人'),
  newFollowers: cumulative('人'),
  impressions: { ...paced('次'), spread: true },
  clicks: paced('次'),
  interactions: paced('次'),
  addToCart: paced('次'),
  cartUsers: paced('人'),
  favourites: paced('次'),
  savers: paced('人'),
  attributedGmv: paced('万元'),
  spend: spent(cumulative('万元')),
  budgetUsed: spent(cumulative('万元')),
  refunds: lower(cumulative('万元')),
  liveViews: paced('次'),
  liveOrders: paced('单'),
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
  newCustomerShare: ratio('newUsers', 'buyers'),
  paidShare: ratio('paidUv', 'uv'),
  liveConversionRate: ratio('liveOrders', 'liveViews'),
  costRatio: { ...ratio('spend', 'gmv'), direction: 'lower', mayExceedWhole: true },
  newCustomerCost: lower(ratio('spend', 'newUsers', '元')),
  refundRate: lower(ratio('refunds', 'gmv')),
  roi: ratio('gmv', 'spend', '1:n'),
  gpm: { ...ratio('gmv', 'liveViews', '元'), per: 1000 },
  repurchaseRate: { unit: '%', kind: 'ratio', direction: 'higher' },
  memberConversionRate: { unit: '%', kind: 'ratio', direction: 'higher' },
  brandSearch: { unit: '%', kind: 'ratio', direction: 'higher', mayExceedWhole: true },
  mentionRate: foundOut({ unit: '%', kind: 'ratio', direction: 'higher' }),
  mentions: foundOut(cumulative('次')),
  shareOfVoice: foundOut({ unit: '%', kind: 'ratio', direction: 'higher' }),
  clearanceRate: { unit: '%', kind: 'ratio', direction: 'higher' },
  grossMargin: { unit: '%', kind: 'ratio', direction: 'higher', mayBeNegative: true },
  breakEvenRoi: { unit: '1:n', kind: 'ratio', direction: 'lower' },
  monthlyInteractions: foundOut({ unit: '次', kind: 'score', direction: 'higher' }),
  satisfaction: foundOut({ unit: '分', kind: 'score', direction: 'higher' }),
  stock: { unit: '件', kind: 'stock', direction: 'higher' },
  stay: { unit: '秒', kind: 'duration', direction: 'higher' },
  serviceResponse: { unit: '秒', kind: 'duration', direction: 'lower' },
  liveOutage: { unit: '分钟', kind: 'duration', direction: 'lower' },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricKey = keyof typeof METRICS;
