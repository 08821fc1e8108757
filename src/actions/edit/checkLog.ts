import { adjacentRuns } from '../../core/adjacentRuns';
import { latestEntries } from '../../core/latestEntries';
import { entriesOf } from '../../rows/logEntry';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { emptyRows } from '../../sheets/removeRows';
import { doubledEntries, lookedUpBy } from './logRows';

const ENGINE = ['valid', 'ofCampaign', 'ofPlatform'] as const;

/**
 * Brings 数据记录 into order: typed numbers and dates read, what answers without a lock logged twice gone, 有效 for
 * the latest entries, and what formulas look rows up by.
 */
export function checkLog(our: OurTab<'log'>): number {
  const table = openTable(our, 'log');
  const all = entriesOf(table.rows);
  const doubled = doubledEntries(all, our.locale);
  const entries = all.filter((entry) => !doubled.has(entry));
  table.settle('value', 'date', 'enteredAt');
  const settled = table.write();
  const valid = latestEntries(entries);
  const wanted = new Map(
    entries.map((entry, i) => [entry.row, { valid: valid[i] ?? null, ...lookedUpBy(entry) }]),
  );
  emptyRows(our.sheet, adjacentRuns([...doubled].map(({ row }) => row)));
  return settled + doubled.size + table.engine(ENGINE, wanted).length;
}
