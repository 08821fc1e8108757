import type { Mark } from '../../core/checks';
import type { Metric } from '../../core/metric';
import { METRICS } from '../../core/metrics';
import { round } from '../../core/round';
import type { LogEntry } from '../../rows/logEntry';
import type { Area } from '../../tabs/model/area';

/** From then on a share without % may be meant as so many per cent: 0.8 is 80 %, or 0.8 %. */
const DOUBTFUL_FROM = 0.1;

/**
 * Marks shares that people typed without a % sign and that have two readings: a cell of the log shows them as they are
 * typed, and the unit beside it says %. What counts already, and is not typed now, has been seen.
 */
export function bareShares(
  entries: readonly LogEntry[],
  isPercent: (row: number) => boolean,
  edited?: Area,
): Mark[] {
  const isTyped = (row: number) =>
    edited !== undefined && row >= edited.row && row < edited.row + edited.rows;
  return entries.flatMap((entry): Mark[] => {
    const { row, metric, value = 0, valid } = entry;
    if (!isBareShare(entry) || (valid !== null && !isTyped(row)) || isPercent(row)) return [];
    const values = { metric, value: round(value, 6), share: `${round(value * 100, 2)}%` };
    return [{ row, path: 'value', code: 'bareShare', values }];
  });
}

function isBareShare({ key, value, source }: LogEntry): boolean {
  const metric: Metric | undefined = key && METRICS[key];
  if (metric?.unit !== '%' || source !== '' || value === undefined) return false;
  return value >= DOUBTFUL_FROM && value <= 1;
}
