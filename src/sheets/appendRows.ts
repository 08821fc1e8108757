import { blockLayout } from '../tabs/model/layout';
import type { Cell } from '../tabs/model/operation';
import { claimRows } from './claimRows';
import { lastUsedRow, type OurTab } from './ourTab';
import { noteRefused, strictCells } from './refusedCells';
import { isUnlocked } from './withDocumentLock';
import { writeRectangle } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that a full table gets at once: making room is not for every append. */
const ROOM = 500;

/**
 * Appends rows to a tab of one table, below the last one that holds something, by column key: one call.
 * The caller holds the lock, and has read the tab since. Cells of columns that the tab has not got yet
 * are left out.
 */
export function appendRows(our: OurTab, rows: readonly Readonly<Record<string, Cell>>[]): void {
  const { columns } = blockLayout(our.layout);
  const width = Math.max(...Object.values(columns));
  const lines = rows.map((cells) => {
    const line = new Array<Cell>(width).fill(null);
    for (const [key, cell] of Object.entries(cells)) {
      const column = columns[key];
      if (column !== undefined) line[column - 1] = cell;
    }
    return line;
  });
  const lastUsed = lastUsedRow(our);
  makeRoom(our.sheet, { lastUsed, rows: our.values.length }, lines.length);
  if (!isUnlocked()) {
    writeWhole(our, lastUsed + 1, lines);
    return;
  }
  const claimed = claimRows(our.sheet, lines.length);
  lines.forEach((line, i) => {
    writeWhole(our, claimed[i] as number, [line]);
  });
}

/** A row is stored whole or not at all; the cells whose rule may have refused it are noted. */
function writeWhole(our: OurTab, row: number, lines: readonly (readonly Cell[])[]): void {
  try {
    writeRectangle(our, row, 1, lines);
  } catch (error) {
    const range = our.sheet.getRange(row, 1, lines.length, lines[0]?.length ?? 1);
    strictCells(range).forEach((line, i) => {
      line.forEach((isStrict, j) => {
        if (isStrict && lines[i]?.[j] !== null)
          noteRefused(our.sheet.getName(), { row: row + i, column: 1 + j });
      });
    });
    throw error;
  }
}

/** Rows of a table that must be free for the next ones who type. */
const FREE = 20;

/** Makes room in a table that people have filled almost to the bottom; gives how many rows it added. */
export function keepRoom(
  sheet: Sheet,
  place: { readonly lastUsed: number; readonly rows: number },
): number {
  return makeRoom(sheet, place, FREE);
}

/**
 * Adds rows before the last one stops being empty: ranges of formulas end there, and grow with what is
 * inserted above it. Below it they do not see what is appended until they are made to (`followRows`).
 */
function makeRoom(
  sheet: Sheet,
  { lastUsed, rows }: { readonly lastUsed: number; readonly rows: number },
  count: number,
): number {
  const missing = lastUsed + count + 1 - rows;
  if (missing <= 0) return 0;
  if (lastUsed < rows) sheet.insertRowsBefore(rows, missing + ROOM);
  else sheet.insertRowsAfter(rows, missing + ROOM);
  return missing + ROOM;
}
