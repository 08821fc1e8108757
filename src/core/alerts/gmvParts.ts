import type { MetricKey } from '../metrics';

/**
 * Metrics that GMV is the product of (visitors × conversion × basket, each as teams count it): their
 * alerts only follow from its gap, and are told together with it.
 */
export const GMV_PARTS = [
  'gmv',
  'uv',
  'pv',
  'liveViews',
  'orders',
  'buyers',
  'conversionRate',
  'payConversionRate',
  'aov',
  'buyerValue',
] as const satisfies readonly MetricKey[];

/** Whether an alert of a metric is told together with the gap of GMV. */
export function isGmvPart(key: MetricKey | undefined): boolean {
  return GMV_PARTS.some((part) => part === key);
}
