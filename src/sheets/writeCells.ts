import { adjacentRuns } from '../core/adjacentRuns';
import { a1Of } from '../tabs/model/area';
import type { Cell } from '../tabs/model/operation';
import { literal } from './literal';
import { readCells } from './readCells';
import { strictCells } from './refusedCells';
import { writeAccepted } from './writeAccepted';
import { cellValue, type Target } from './writeRectangle';

/** A cell to write, by place. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** Scattered pieces that are written one by one; more are written column by column. */
const PIECES = 3;

/** Whether edits form so few rectangles that writeCells takes a call for each. */
export function isFewPieces(edits: readonly CellEdit[]): boolean {
  return rectangles(edits).length <= PIECES;
}

/**
 * Writes single cells and no other: rectangles of cells that all change become one call, so that a
 * cell between them, where someone may be typing, is not touched. When there are many pieces, as after
 * a large paste, each column is one call if all its cells get the same value; otherwise it is read again,
 * with its neighbours of the kind, and written at once from the first changed cell to the last: the
 * number of calls must not grow with the rows. Columns that say one thing `together` are one call in any case:
 * 3 is another figure while 元 is still beside it.
 */
export function writeCells(
  our: Target,
  edits: readonly CellEdit[],
  together: readonly number[] = [],
): void {
  const pieces = rectangles(edits);
  if (pieces.length <= PIECES) {
    for (const piece of pieces) write(our, piece);
    return;
  }
  const paired = edits.filter(({ column }) => together.includes(column));
  if (paired.length > 0) rewriteColumns(our, paired);
  const single = edits.filter(({ column }) => !together.includes(column));
  const columns = [...new Set(single.map((e) => e.column))].sort((a, b) => a - b);
  const of = (column: number) => edits.filter((e) => e.column === column);
  const left = columns.filter((column) => !writeColumn(our, of(column)));
  for (const { first, count } of adjacentRuns(left))
    rewriteColumns(
      our,
      edits.filter(({ column }) => column >= first && column < first + count),
    );
}

/**
 * Writes single cells, a call for each rectangle of them: for cells that lie side by side, so that their number
 * does not grow with the rows.
 */
export function writePieces(our: Target, edits: readonly CellEdit[]): void {
  for (const piece of rectangles(edits)) write(our, piece);
}

/** Writes a column if one call does; false when its cells must be read first, or one refuses. */
function writeColumn(our: Target, edits: readonly CellEdit[]): boolean {
  const pieces = rectangles(edits);
  const [first] = edits;
  const isOneValue =
    first !== undefined &&
    edits.every((e) => e.value === first.value) &&
    (typeof first.value !== 'string' || literal(first.value) === first.value);
  if (pieces.length === 1 && pieces[0]) write(our, pieces[0]);
  else if (isOneValue) {
    const places = pieces.map(({ row, column, values }) =>
      a1Of({ row, column, rows: values.length, columns: 1 }),
    );
    try {
      our.sheet.getRangeList(places).setValue(cellValue(first.value));
    } catch (error) {
      const [top, bottom] = [least(edits, 'row'), most(edits, 'row')];
      const range = our.sheet.getRange(top, first.column, bottom - top + 1, 1);
      if (!strictCells(range).flat().includes(true)) throw error;
      return false;
    }
  } else return false;
  return true;
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly values: Cell[][];
}

function write(our: Target, { row, column, values }: Rectangle): void {
  writeAccepted(our, row, column, values);
}

function rewriteColumns(our: Target, edits: readonly CellEdit[]): void {
  const [top, left] = [least(edits, 'row'), least(edits, 'column')];
  const [bottom, right] = [most(edits, 'row'), most(edits, 'column')];
  const range = our.sheet.getRange(top, left, bottom - top + 1, right - left + 1);
  const formulas = range.getFormulas();
  const values = readCells(range).map((line, i) =>
    line.map((value, j): Cell | Date => {
      const formula = formulas[i]?.[j];
      return formula ? { formula } : (value as Cell | Date);
    }),
  );
  for (const { row, column, value } of edits)
    (values[row - top] as (Cell | Date)[])[column - left] = value;
  writeAccepted(our, top, left, values);
}

function least(edits: readonly CellEdit[], key: 'row' | 'column'): number {
  return edits.reduce((min, edit) => Math.min(min, edit[key]), Number.POSITIVE_INFINITY);
}

function most(edits: readonly CellEdit[], key: 'row' | 'column'): number {
  return edits.reduce((max, edit) => Math.max(max, edit[key]), 0);
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
