import { latestEntries } from '../../core/latestEntries';
import { entriesOf } from '../../rows/logEntry';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { lookedUpBy } from './logRows';

const ENGINE = ['valid', 'ofCampaign', 'ofPlatform'] as const;

/**
 * Brings 数据记录 into order: typed numbers and dates read, 有效 for the latest entries, and what formulas look
 * rows up by.
 */
export function checkLog(our: OurTab<'log'>): number {
  const table = openTable(our, 'log');
  const entries = entriesOf(table.rows);
  table.settle('value', 'date', 'enteredAt');
  const settled = table.write();
  const valid = latestEntries(entries);
  const wanted = new Map(
    entries.map((entry, i) => [entry.row, { valid: valid[i] ?? null, ...lookedUpBy(entry) }]),
  );
  return settled + table.engine(ENGINE, wanted).length;
}
