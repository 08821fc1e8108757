import type { MetricKey } from '../metrics';

/** What those report who have it, in columns that are folded away: where visitors come from, and what they do. */
export const MORE_SLOT_METRICS = [
  'clicks',
  'addToCart',
  'buyers',
  'newUsers',
  'paidUv',
  'freeUv',
  'directUv',
  'liveViews',
  'liveOrders',
] as const satisfies readonly MetricKey[];

/** What platforms report in each slot; keys of the columns of slot entry too. */
export const SLOT_METRICS = [
  'uv',
  'orders',
  'gmv',
  'spend',
  'impressions',
  'interactions',
  ...MORE_SLOT_METRICS,
] as const satisfies readonly MetricKey[];
