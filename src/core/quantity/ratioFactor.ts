import type { Metric } from '../metric';
import { METRICS, type MetricKey } from '../metrics';
import { unitOf } from './convertQuantity';

const size = (unit: string) => unitOf(unit)?.size ?? 1;
const unit = (metric: string) => METRICS[metric as MetricKey].unit;

/** What numerator ÷ denominator, each in its unit, is multiplied by to be in the unit of a ratio; 1 for others. */
export function ratioFactor(key: MetricKey): number {
  const own: Metric = METRICS[key];
  if (!own.ratio) return 1;
  const [over, under] = own.ratio;
  const base = own.unit === '%' || own.unit === '1:n' ? 1 : size(own.unit);
  return ((size(unit(over)) / size(unit(under))) * (own.per ?? 1)) / base;
}
