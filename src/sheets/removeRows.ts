import { adjacentRuns } from '../core/adjacentRuns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Deletes rows of a sheet, given by number in ascending order. When they are the last ones of the sheet
 * a blank row takes their place: no sheet may lose all rows below its frozen ones.
 */
export function removeRows(sheet: Sheet, rows: readonly number[]): void {
  const last = rows[rows.length - 1];
  if (last === undefined) return;
  if (last === sheet.getMaxRows()) sheet.insertRowsAfter(last, 1);
  // From below: deleting a run does not move those above it.
  for (const { first, count } of adjacentRuns(rows).reverse()) sheet.deleteRows(first, count);
}
