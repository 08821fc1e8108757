import type { Mark } from '../../core/checks';
import type { Metric } from '../../core/metric';
import { METRICS } from '../../core/metrics';
import { round } from '../../core/round';
import type { LogEntry } from '../../rows/logEntry';
import type { Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { Area } from '../../tabs/model/area';

/** From then on a share without % may be meant as so many per cent: 0.8 is 80 %, or 0.8 %. */
const DOUBTFUL_FROM = 0.1;

/**
 * Marks shares that people typed without a % sign and that have two readings: a cell of the log shows them as they are
 * typed, and the unit beside it says %. What counts already, and is not typed now, has been seen. One read of formats,
 * where there are such rows.
 */
export function bareShares(
  { sheet }: OurTab<'log'>,
  { block }: Table<'log', 'log'>,
  entries: readonly LogEntry[],
  edited?: Area,
): Mark[] {
  const isTyped = (row: number) =>
    edited !== undefined && row >= edited.row && row < edited.row + edited.rows;
  const bare = entries.filter(
    (entry) => isBareShare(entry) && (entry.valid === null || isTyped(entry.row)),
  );
  const [first, last] = [bare[0], bare[bare.length - 1]];
  if (!first || !last) return [];
  const column = block.columns.value as number;
  const formats = sheet.getRange(first.row, column, last.row - first.row + 1, 1).getNumberFormats();
  return bare.flatMap(({ row, metric, value = 0 }): Mark[] => {
    const [format = ''] = formats[row - first.row] ?? [];
    if (format.includes('%')) return [];
    const values = { metric, value: round(value, 6), share: `${round(value * 100, 2)}%` };
    return [{ row, path: 'value', code: 'bareShare', values }];
  });
}

function isBareShare({ key, value, source }: LogEntry): boolean {
  const metric: Metric | undefined = key && METRICS[key];
  if (metric?.unit !== '%' || source !== '' || value === undefined) return false;
  return value >= DOUBTFUL_FROM && value <= 1;
}
