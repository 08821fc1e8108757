import type { Cell } from '../tabs/operation';
import { cellValue } from './cellValue';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell to write, by place. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/**
 * Writes single cells and no other: rectangles of cells that all change become one call, so that a
 * cell between them, where someone may be typing, is never touched.
 */
export function writeCells(sheet: Sheet, edits: readonly CellEdit[]): void {
  for (const { row, column, values } of rectangles(edits))
    sheet
      .getRange(row, column, values.length, values[0]?.length ?? 1)
      .setValues(values.map((line) => line.map(cellValue)));
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly values: Cell[][];
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
  const merged: Rectangle[] = [];
  for (const run of runs) {
    const line = run.values[0] as Cell[];
    const above = merged.find(
      (r) =>
        r.column === run.column &&
        r.values[0]?.length === line.length &&
        r.row + r.values.length === run.row,
    );
    if (above) above.values.push(line);
    else merged.push(run);
  }
  return merged;
}
