import type { Metric } from '../metric';
import { METRICS, type MetricKey } from '../metrics';

/** Why a figure is none of its metric: less than nothing, or a share of more than the whole. */
export function impossible(
  metric: MetricKey,
  value: number,
): 'negative' | 'aboveWhole' | undefined {
  const { unit, mayBeNegative, mayExceedWhole }: Metric = METRICS[metric];
  if (value < 0 && !mayBeNegative) return 'negative';
  return unit === '%' && value > 1 && !mayExceedWhole ? 'aboveWhole' : undefined;
}
