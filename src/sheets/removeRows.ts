type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Deletes rows of a sheet, given by number in ascending order. When they are the last ones of the sheet
 * a blank row takes their place: no sheet may lose all rows below its frozen ones.
 */
export function removeRows(sheet: Sheet, rows: readonly number[]): void {
  const last = rows[rows.length - 1];
  if (last === undefined) return;
  if (last === sheet.getMaxRows()) sheet.insertRowsAfter(last, 1);
  for (const { first, count } of runsFromBelow(rows)) sheet.deleteRows(first, count);
}

/** Adjacent rows, the lowest run first, so that deleting one does not move the others. */
function runsFromBelow(rows: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs.reverse();
}
