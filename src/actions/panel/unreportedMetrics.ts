import { isAwaited, type MetricRow, metricRows } from '../../rows/metric';
import type { OurTab } from '../../sheets/ourTab';

/** The board's metrics that someone owes a value; a slot begins at `slotStart`, undefined before the first. */
export function unreportedMetrics(
  monitor: OurTab<'monitor'>,
  slotStart: number | undefined,
): MetricRow[] {
  return metricRows(monitor).filter((row) => row.owner !== '' && isAwaited(row, slotStart));
}
