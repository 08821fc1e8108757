import type { MetricKey } from '../metrics';

/** Metrics whose alert says already why others of the same platform fall. */
export const INHIBITIONS: Readonly<Partial<Record<MetricKey, readonly MetricKey[]>>> = {
  liveOutage: [
    'uv',
    'pv',
    'liveViews',
    'orders',
    'conversionRate',
    'payConversionRate',
    'newCustomerConversionRate',
  ],
};
