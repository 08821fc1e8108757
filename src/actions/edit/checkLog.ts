import { adjacentRuns } from '../../core/adjacentRuns';
import { latestEntries } from '../../core/latestEntries';
import { fillIn } from '../../locales/fillIn';
import { entriesOf, type LogEntry } from '../../rows/logEntry';
import { dropLines, updateNotes } from '../../sheets/notes';
import { openTable, type Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { emptyRows } from '../../sheets/removeRows';
import { known } from '../../tabs/kinds/unread';
import type { Area } from '../../tabs/model/area';
import { TYPED_NOTE } from '../../tabs/model/ourNote';
import { markNotes } from '../desk/noteMarks';
import { bareShares } from './bareShares';
import { inSheetWords } from './inSheetWords';
import { logNames } from './logNames';
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
  const named = logNames(our, table, edited);
  const units = logUnits({ ...table, rows: named.rows }, isPercent, our.locale);
  const read = entriesOf(named.rows);
  const marks = [...named.marks, ...units.marks, ...bareShares(read, isPercent, edited)];
  const unfit = new Set(marks.map(({ row }) => row));
  const inWords = inSheetWords(our.locale);
  const metricOf = new Map(table.rows.map(({ row, is }) => [row, is.metric]));
  const all = read.map((typed) => {
    const { row, platform, slotName } = typed;
    const metric = metricOf.get(row);
    const entry = {
      ...typed,
      metric: inWords('metric', typed.metric),
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
  const isNew = new Set([...units.converted, ...named.said].map(({ row }) => row));
  if (edited) dropSaid(our, table, edited, isNew);
  sayConverted(our, table.block.columns.value, units.converted);
  sayConverted(our, table.block.columns.metric, named.said);
  return settled + doubled.size + table.engine(ENGINE, wanted).length;
}

/** Rows whose notes may be others than they are: what counts and has counted has none. */
const newOrDoubted = (entries: readonly LogEntry[], valid: readonly (0 | 1 | null)[]) =>
  entries.flatMap(({ row, metric, valid: before }, i) =>
    metric !== '' && (before === null || valid[i] === null) ? [row] : [],
  );

/** What was said of a figure or name that stood here before is gone with it. */
function dropSaid(
  { sheet, locale: { checks } }: OurTab<'log'>,
  { block, rows }: Table<'log', 'log'>,
  edited: Area,
  isNew: ReadonlySet<number>,
): void {
  const { value = 0, unit = 0, metric = 0 } = block.columns;
  const isAmong = (at: number) => at >= edited.column && at < edited.column + edited.columns;
  const first = Math.max(edited.row, block.firstRow);
  const count = edited.row + edited.rows - first;
  const places = [value, unit, metric];
  if (count < 1 || !places.some(isAmong)) return;
  const now = new Map(rows.map(({ row, is }) => [row, is] as const));
  const column = Math.min(value, metric);
  const area = { row: first, column, rows: count, columns: Math.max(value, metric) - column + 1 };
  dropLines(sheet, area, (line, row, at) => {
    if (!line.startsWith(TYPED_NOTE) || isNew.has(row)) return false;
    const is = now.get(row);
    // The same edit may be told of twice: what still says what stands there stays.
    const figure = String(known(is?.value ?? null) ?? '');
    const said = { typed: '\n', unit: is?.unit ?? '', value: figure, metric: is?.metric ?? '' };
    const sentence = at === metric ? checks.asMetric : checks.inUnit;
    return !line.endsWith(fillIn(sentence, said).split('\n')[1] ?? '');
  });
}

/** The lines stay: at the next look the figure is one like all others. */
function sayConverted({ sheet }: OurTab<'log'>, column = 0, converted: readonly Converted[]): void {
  const [first, last] = [converted[0], converted[converted.length - 1]];
  if (!first || !last) return;
  const notes = converted.map(({ row, line }) => ({ row, column, lines: [line] }));
  const rows = last.row - first.row + 1;
  updateNotes(sheet, { row: first.row, column, rows, columns: 1 }, notes, {
    beginning: TYPED_NOTE,
  });
}
