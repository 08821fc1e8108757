import { a1Of } from '../tabs/area';
import type { Cell } from '../tabs/operation';
import { cellValue } from './cellValue';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell to write, by place. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** Scattered pieces that are written one by one; more are written column by column. */
const PIECES = 3;

/**
 * Writes single cells and no other: rectangles of cells that all change become one call, so that a
 * cell between them, where someone may be typing, is not touched. When there are many pieces, as after
 * a large paste, each column is one call if all its cells get the same value; otherwise it is read again
 * and written at once from its first changed cell to its last: the number of calls must not grow with
 * the rows.
 */
export function writeCells(sheet: Sheet, edits: readonly CellEdit[]): void {
  const pieces = rectangles(edits);
  if (pieces.length <= PIECES) {
    for (const piece of pieces) write(sheet, piece);
    return;
  }
  for (const column of new Set(edits.map((e) => e.column)))
    writeColumn(
      sheet,
      edits.filter((e) => e.column === column),
    );
}

function writeColumn(sheet: Sheet, edits: readonly CellEdit[]): void {
  const pieces = rectangles(edits);
  const [first] = edits;
  const isOneValue = first !== undefined && edits.every((e) => e.value === first.value);
  if (pieces.length === 1 && pieces[0]) write(sheet, pieces[0]);
  else if (isOneValue) {
    const places = pieces.map(({ row, column, values }) =>
      a1Of({ row, column, rows: values.length, columns: 1 }),
    );
    sheet.getRangeList(places).setValue(cellValue(first.value));
  } else rewriteColumn(sheet, edits);
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly values: Cell[][];
}

function write(sheet: Sheet, { row, column, values }: Rectangle): void {
  sheet
    .getRange(row, column, values.length, values[0]?.length ?? 1)
    .setValues(values.map((line) => line.map(cellValue)));
}

function rewriteColumn(sheet: Sheet, edits: readonly CellEdit[]): void {
  const rows = edits.map((e) => e.row);
  const first = Math.min(...rows);
  const column = edits[0]?.column ?? 1;
  const range = sheet.getRange(first, column, Math.max(...rows) - first + 1, 1);
  const formulas = range.getFormulas();
  const values = range.getValues().map(([value], i): unknown[] => {
    const formula = formulas[i]?.[0];
    return [formula || (typeof value === 'string' ? cellValue(value) : value)];
  });
  for (const { row, value } of edits) values[row - first] = [cellValue(value)];
  range.setValues(values);
}

/** Runs of adjacent cells in a row, merged with the same run of the row above. */
function rectangles(edits: readonly CellEdit[]): Rectangle[] {
  const sorted = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Rectangle[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    const line = last?.values[0];
    if (last && line && last.row === row && last.column + line.length === column) line.push(value);
    else runs.push({ row, column, values: [[value]] });
  }
  const open = new Map<string, Rectangle>();
  const merged: Rectangle[] = [];
  for (const run of runs) {
    const line = run.values[0] as Cell[];
    const key = `${run.column} ${line.length}`;
    const above = open.get(key);
    if (above && above.row + above.values.length === run.row) above.values.push(line);
    else {
      open.set(key, run);
      merged.push(run);
    }
  }
  return merged;
}
