import { adjacentRuns, type Run } from '../core/adjacentRuns';
import { a1Of } from '../tabs/model/area';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that lie together are deleted with a call; those of more runs than these, the shortest, are emptied. */
const DELETED_RUNS = 8;

/**
 * Deletes rows of a sheet, given by number in ascending order. When they are the last ones of the sheet
 * a blank row takes their place: no sheet may lose all rows below its frozen ones. Where they lie between
 * many others most are emptied instead, but for the columns of `formulas`: the calls are the same for thousands.
 */
export function removeRows(
  sheet: Sheet,
  rows: readonly number[],
  formulas: readonly number[] = [],
): void {
  const last = rows[rows.length - 1];
  if (last === undefined) return;
  if (last === sheet.getMaxRows()) sheet.insertRowsAfter(last, 1);
  const runs = adjacentRuns(rows);
  const deleted = new Set([...runs].sort((a, b) => b.count - a.count).slice(0, DELETED_RUNS));
  const emptied = runs.filter((run) => !deleted.has(run));
  emptyRows(sheet, emptied, formulas);
  // From below: deleting a run does not move those above it.
  for (const { first, count } of [...deleted].sort((a, b) => b.first - a.first))
    sheet.deleteRows(first, count);
}

/** Empties rows, but for the columns of `formulas`. Column A holds marks of ours and nothing of a row. */
export function emptyRows(
  sheet: Sheet,
  runs: readonly Run[],
  formulas: readonly number[] = [],
): void {
  if (runs.length === 0) return;
  const width = sheet.getMaxColumns();
  const columns = Array.from({ length: width - 1 }, (_, i) => i + 2);
  const pieces = adjacentRuns(columns.filter((column) => !formulas.includes(column)));
  const places = runs.flatMap(({ first, count }) =>
    pieces.map((piece) =>
      a1Of({ row: first, column: piece.first, rows: count, columns: piece.count }),
    ),
  );
  sheet.getRangeList(places).setValue('').clearNote();
}
