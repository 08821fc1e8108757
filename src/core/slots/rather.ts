import { METRICS, type MetricKey } from '../metrics';
import { unitOf } from '../quantity/convertQuantity';
import { tidy } from '../quantity/tidy';

/** 万 is ten thousand. */
const SLIP = 10_000;
/** So many times a day's goal is no figure of a day, and a hundredth part of it already is. */
const LARGE = 20;
const FAR = 100;

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
