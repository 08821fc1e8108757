import { adjacentRuns } from '../../core/adjacentRuns';
import { entriesOf, type LogEntry, logEntries } from '../../rows/logEntry';
import { appendRows } from '../../sheets/appendRows';
import { readOurTab } from '../../sheets/openOurTab';
import { lastUsedRow, type OurTab } from '../../sheets/ourTab';
import { emptyRows } from '../../sheets/removeRows';
import { serialReader } from '../../sheets/serialReader';
import { isUnlocked, mayMeetAnswers } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import { writeCells } from '../../sheets/writeCells';
import { decodeRows } from '../../tabs/kinds/decodeRows';
import type { ColumnKey } from '../../tabs/kinds/rowOf';
import { blockLayout } from '../../tabs/model/layout';
import type { Cell } from '../../tabs/model/operation';
import { TABS } from '../../tabs/tabs';
import { sharedSheet } from '../desk/sharedTab';
import { doubledEntries, lookedUpBy, slotKey, validEdits } from './logRows';

/** A row of 数据记录; the campaign is that of the tab, 有效 is found. */
export type NewEntry = Readonly<Partial<Record<ColumnKey<'log', 'log'>, Cell>>>;

/**
 * Appends rows to 数据记录, and takes 有效 from the rows that they replace. What is there already, as when
 * two people's edits saw the same figure, is not logged again; what a broken look has left undone is done.
 * Gives all rows of the log as they are then; undefined when it is gone: then nothing is stored.
 */
export function appendEntries(
  our: OurTab,
  entries: readonly NewEntry[],
): readonly LogEntry[] | undefined {
  const log = openLog(our);
  if (!log) return undefined;
  const last = lastUsedRow(log);
  const logged = logEntries(log);
  const known = new Map(logged.map((entry) => [slotKey(entry), entry.value]));
  const cells = entries.map((entry) => ({ campaign: our.signature.campaign, ...entry }));
  const isNew = readCells(cells, our).map((entry) => known.get(slotKey(entry)) !== entry.value);
  const added = cells.filter((_, i) => isNew[i]);
  const all = [...logged, ...readCells(added, our, last + 1)];
  const edits = validEdits(all, blockLayout(log.layout));
  const validOf = new Map(edits.map((e) => [e.row, e.value]));
  if (added.length > 0)
    appendRows(
      log,
      added.map((entry, i) => ({
        ...entry,
        valid: validOf.get(last + 1 + i) ?? 0,
        ...lookedUpBy(all[logged.length + i] as LogEntry),
      })),
    );
  writeCells(
    log,
    edits.filter(({ row }) => row <= last),
  );
  const mayBeDoubled = isUnlocked() || (added.length > 0 && mayMeetAnswers());
  return mayBeDoubled ? settleLog(our) : all;
}

/** What rows that are to be appended will say, the first in the row `first`. */
function readCells(cells: readonly NewEntry[], { locale }: OurTab, first = 0): LogEntry[] {
  const rows = cells.map((entry, i) => ({ row: first + i, cells: entry }));
  const reading = { serial: serialReader(), near: 0 };
  return entriesOf(decodeRows<'log', 'log'>(TABS.log.blocks[0].columns, rows, reading, locale));
}

/** Another answer may have logged the same meanwhile: the row of one goes, and one counts. */
function settleLog(our: OurTab): readonly LogEntry[] {
  sendChanges();
  const log = openLog(our);
  if (!log) return [];
  const all = logEntries(log);
  const doubled = doubledEntries(all, log.locale);
  const entries = all.filter((entry) => !doubled.has(entry));
  writeCells(log, validEdits(entries, blockLayout(log.layout)));
  emptyRows(log.sheet, adjacentRuns([...doubled].map(({ row }) => row)));
  return entries;
}

/** 数据记录, read whole; undefined when it is gone or damaged. */
export function openLog(our: OurTab): OurTab<'log'> | undefined {
  const sheet = sharedSheet(our, 'log');
  return sheet && readOurTab(sheet, { ...our.signature, tab: 'log', campaign: '' });
}

/** The rows of 数据记录 that a tab's campaign shares; none when it is gone. */
export function readLog(our: OurTab): readonly LogEntry[] {
  const log = openLog(our);
  return log ? logEntries(log) : [];
}
