import { METRICS, type MetricKey } from '../metrics';
import { unitOf } from '../quantity/convertQuantity';
import { SLIP } from '../quantity/slip';
import { tidy } from '../quantity/tidy';

/** So many times a day's goal is no figure of a day. */
const FAR = 100;
/** What is meant instead is a figure of a day, of so many goals at most. */
const LARGE = 20;

/**
 * What a figure of a slot rather is, in the unit of its metric: 1.2 visitors are 12,000, and 125,000 in 万元 where
 * the goal of the day is 30 is 12.5. Undefined for what may be meant.
 */
export function rather(
  metric: string,
  value: number,
  goal: number | undefined,
): number | undefined {
  const { unit } = METRICS[metric as MetricKey];
  if (unitOf(unit)?.dimension === 'count')
    return Number.isInteger(value) ? undefined : tidy(value * SLIP);
  const isFar = unit === '万元' && goal !== undefined && goal > 0 && value >= FAR * goal;
  return isFar && value / SLIP <= LARGE * goal ? tidy(value / SLIP) : undefined;
}
