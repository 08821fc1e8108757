import { adjacentRuns } from '../../core/adjacentRuns';
import { latestEntries } from '../../core/latestEntries';
import { entriesOf, type LogEntry } from '../../rows/logEntry';
import { updateNotes } from '../../sheets/notes';
import { openTable, type Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { emptyRows } from '../../sheets/removeRows';
import type { Area } from '../../tabs/model/area';
import { TYPED_NOTE } from '../../tabs/model/ourNote';
import { markNotes } from '../desk/noteMarks';
import { bareShares } from './bareShares';
import { inSheetWords } from './inSheetWords';
import { doubledEntries, lookedUpBy } from './logRows';
import { type Converted, logUnits } from './logUnits';
import { shownAsPercent } from './shownAsPercent';

const ENGINE = ['valid', 'ofCampaign', 'ofPlatform'] as const;
const NOTED = ['value', 'unit'] as const;

/**
 * Brings 数据记录 into order: typed numbers and dates read, names in the words of the sheet, figures in the unit of
 * their metric, what answers without a lock logged twice gone, 有效 for the latest entries, and what formulas look
 * rows up by. What cannot be read, or is no figure of its metric, does not count and says so.
 */
export function checkLog(our: OurTab<'log'>, edited?: Area): number {
  const table = openTable(our, 'log');
  table.settle('value', 'date', 'enteredAt');
  const isPercent = shownAsPercent(our, table);
  const units = logUnits(table, isPercent, our.locale);
  const read = entriesOf(table.rows);
  const marks = [...units.marks, ...bareShares(read, isPercent, edited)];
  const unfit = new Set(marks.map(({ row }) => row));
  const inWords = inSheetWords(our.locale);
  const all = read.map((typed) => {
    const { row, metric, platform, slotName } = typed;
    const entry = {
      ...typed,
      metric: inWords('metric', metric),
      platform: inWords('platform', platform),
      slotName: inWords('slot', slotName),
      counts: typed.counts && !unfit.has(row),
    };
    if (entry.metric !== metric) table.put(row, 'metric', entry.metric);
    if (entry.platform !== platform) table.put(row, 'platform', entry.platform);
    if (entry.slotName !== slotName) table.put(row, 'slot', entry.slotName);
    return entry;
  });
  const doubled = doubledEntries(all, our.locale);
  const entries = all.filter((entry) => !doubled.has(entry));
  const settled = table.write();
  const valid = latestEntries(entries);
  const wanted = new Map(
    entries.map((entry, i) => [entry.row, { valid: valid[i] ?? null, ...lookedUpBy(entry) }]),
  );
  emptyRows(our.sheet, adjacentRuns([...doubled].map(({ row }) => row)));
  const doubts = markNotes([...table.unread('value'), ...marks], our.locale);
  table.note(NOTED, newOrDoubted(entries, valid), doubts);
  sayConverted(our, table, units.converted);
  return settled + doubled.size + table.engine(ENGINE, wanted).length;
}

/** Rows whose notes may be others than they are: what counts and has counted has none. */
const newOrDoubted = (entries: readonly LogEntry[], valid: readonly (0 | 1 | null)[]) =>
  entries.flatMap(({ row, metric, valid: before }, i) =>
    metric !== '' && (before === null || valid[i] === null) ? [row] : [],
  );

/** The lines stay: at the next look the figure is one like all others. */
function sayConverted(
  { sheet }: OurTab<'log'>,
  { block }: Table<'log', 'log'>,
  converted: readonly Converted[],
): void {
  const [first, last] = [converted[0], converted[converted.length - 1]];
  if (!first || !last) return;
  const column = block.columns.value as number;
  const notes = converted.map(({ row, line }) => ({ row, column, lines: [line] }));
  const rows = last.row - first.row + 1;
  updateNotes(sheet, { row: first.row, column, rows, columns: 1 }, notes, TYPED_NOTE);
}
