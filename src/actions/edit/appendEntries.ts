import { appendRows } from '../../sheets/appendRows';
import { blockRows, textOf } from '../../sheets/blockRows';
import { lastUsedRow, type OurTab, readOurTab } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { isUnlocked } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import { writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import type { Cell } from '../../tabs/operation';
import { entryKey, lookedUpBy, slotTime, validEdits } from './logRows';
import { sharedSheet } from './sharedTab';

/** A row of 数据记录 by column key; the campaign is that of the tab, 有效 is found. */
export type NewEntry = Readonly<Record<string, Cell>>;

/**
 * Appends rows to 数据记录, and takes 有效 from the rows that they replace. What is there already, as when
 * two people's edits saw the same figure, is not logged again; what a broken look has left undone is done.
 * Gives all rows of the log as they are then; undefined when it is gone: then nothing is stored.
 */
export function appendEntries(
  our: OurTab,
  entries: readonly NewEntry[],
): readonly SheetRow[] | undefined {
  const log = openLog(our);
  if (!log) return undefined;
  const block = blockLayout(log.layout);
  const serial = serialReader();
  const last = lastUsedRow(log);
  const logged = loggedRows(log);
  const known = new Map(logged.map(({ cells }) => [slotKey(cells, serial), cells.value]));
  const added = entries
    .map((cells): NewEntry => ({ campaign: our.signature.campaign, ...cells }))
    .filter((cells) => known.get(slotKey(cells, serial)) !== cells.value);
  const all = [...logged, ...added.map((cells, i) => ({ row: last + 1 + i, cells }))];
  const edits = validEdits(
    all,
    all.map((row) => entryKey(row, serial)),
    block,
  );
  const validOf = new Map(edits.map((e) => [e.row, e.value]));
  if (added.length > 0)
    appendRows(
      log,
      added.map((cells, i) => ({
        ...cells,
        valid: validOf.get(last + 1 + i) ?? 0,
        ...lookedUpBy(cells),
      })),
    );
  writeCells(
    log,
    edits.filter(({ row }) => row <= last),
  );
  return isUnlocked() ? settleValid(our) : all;
}

/** Without a lock another answer may have logged the same meanwhile: only one of both counts. */
function settleValid(our: OurTab): readonly SheetRow[] {
  sendChanges();
  const log = openLog(our);
  if (!log) return [];
  const rows = loggedRows(log);
  const serial = serialReader();
  const keys = rows.map((row) => entryKey(row, serial));
  writeCells(log, validEdits(rows, keys, blockLayout(log.layout)));
  return rows;
}

/** Campaign × day × slot × platform × metric of a row. */
function slotKey(cells: SheetRow['cells'], serial: (cell: unknown) => number | undefined): string {
  const { campaign, date, slot, platform, metric } = cells;
  const time = slotTime(slot, serial) ?? textOf(slot);
  return JSON.stringify([textOf(campaign), serial(date), time, platform, metric]);
}

/** 数据记录, read whole; undefined when it is gone or damaged. */
export function openLog(our: OurTab): OurTab | undefined {
  const sheet = sharedSheet(our, 'log');
  return sheet && readOurTab(sheet, { ...our.signature, tab: 'log', campaign: '' });
}

/** The rows of 数据记录 that a tab's campaign shares; none when it is gone. */
export function readLog(our: OurTab): readonly SheetRow[] {
  const log = openLog(our);
  return log ? loggedRows(log) : [];
}

/** The rows of 数据记录 that hold something. */
export function loggedRows(log: OurTab): SheetRow[] {
  const last = lastUsedRow(log);
  return blockRows(log).filter(({ row }) => row <= last);
}
