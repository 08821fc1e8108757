import type { BlockLayout } from '../tabs/layout';
import type { Cell } from '../tabs/operation';
import { cellValue } from './cellValue';
import { claimRows } from './claimRows';
import { isUnlocked } from './withDocumentLock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that a full table gets at once: making room is not for every append. */
const ROOM = 500;

/**
 * Appends rows below the last one that holds something, by column key: one call for one row, which
 * nobody else's append can meet; more rows need the lock to be held. `place` is what the sheet had when it was read.
 */
export function appendRows(
  sheet: Sheet,
  { columns }: BlockLayout,
  place: { readonly lastUsed: number; readonly rows: number },
  rows: readonly Readonly<Record<string, Cell>>[],
): void {
  const width = Math.max(...Object.values(columns));
  const lines = rows.map((cells) => {
    const line: (string | number | boolean)[] = new Array(width).fill('');
    for (const [key, cell] of Object.entries(cells))
      line[(columns[key] as number) - 1] = cellValue(cell);
    return line;
  });
  makeRoom(sheet, place, lines.length);
  if (isUnlocked()) {
    const claimed = claimRows(sheet, lines.length);
    lines.forEach((line, i) => {
      sheet.getRange(claimed[i] as number, 1, 1, width).setValues([line]);
    });
    return;
  }
  if (lines.length === 1) {
    sheet.appendRow(lines[0] as (string | number | boolean)[]);
    return;
  }
  sheet.getRange(place.lastUsed + 1, 1, lines.length, width).setValues(lines);
}

/** Rows of a table that must be free for the next ones who type. */
const FREE = 20;

/** Makes room in a table that people have filled almost to the bottom. */
export function keepRoom(
  sheet: Sheet,
  place: { readonly lastUsed: number; readonly rows: number },
): void {
  makeRoom(sheet, place, FREE);
}

/**
 * Adds rows before the last one stops being empty: ranges of formulas end there, and grow with what is
 * inserted above it. Below it they would not see what is appended.
 */
function makeRoom(
  sheet: Sheet,
  { lastUsed, rows }: { readonly lastUsed: number; readonly rows: number },
  count: number,
): void {
  const missing = lastUsed + count + 1 - rows;
  if (missing <= 0) return;
  if (lastUsed < rows) sheet.insertRowsBefore(rows, missing + ROOM);
  else sheet.insertRowsAfter(rows, missing + ROOM);
}
