import type { MetricKey } from '../metrics';

/** What platforms report in each slot; keys of the columns of slot entry too. */
export const SLOT_METRICS = [
  'uv',
  'orders',
  'gmv',
  'spend',
  'impressions',
  'interactions',
] as const satisfies readonly MetricKey[];
