import type { Move } from './cellMap';
import { columnLetters, columnNumber } from './columnLetters';
import { type End, replaceReferences } from './moveFormula';

/** A formula of the sheet whose rows or columns have moved: it goes on reading the same cells, fixed or not. */
export function shiftFormula(formula: string, rowOf: Move, columnOf: Move): string {
  return replaceReferences(formula, (ends, sheet) =>
    sheet === undefined ? ends.map((end) => shifted(end, rowOf, columnOf)) : undefined,
  );
}

function shifted(
  [fixedColumn = '', letters = '', fixedRow = '', digits = '']: End,
  rowOf: Move,
  columnOf: Move,
): string | undefined {
  const [column, row] = [columnOf(columnNumber(letters)), rowOf(Number(digits))];
  if (column === undefined || row === undefined) return undefined;
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
}
