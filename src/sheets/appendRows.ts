import type { BlockLayout } from '../tabs/layout';
import type { Cell } from '../tabs/operation';
import { cellValue } from './cellValue';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
  if (lines.length === 1) {
    sheet.appendRow(lines[0] as (string | number | boolean)[]);
    return;
  }
  const missing = place.lastUsed + lines.length - place.rows;
  if (missing > 0) sheet.insertRowsAfter(place.rows, missing);
  sheet.getRange(place.lastUsed + 1, 1, lines.length, width).setValues(lines);
}
