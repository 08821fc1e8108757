import { a1Of } from '../tabs/model/area';
import { GENERAL, TEXT } from '../tabs/model/numberFormats';
import type { Cell } from '../tabs/model/operation';
import { literal } from './literal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Written = string | number | boolean | Date;

/** Where to write: a sheet, and which of its cells have the number format `@`. */
export interface Target {
  readonly sheet: Sheet;
  readonly isText: (row: number, column: number) => boolean;
}

/** A sheet for whoever writes keys, figures and formulas alone: none of their cells is `@`. */
export function withoutText(sheet: Sheet): Target {
  return { sheet, isText: () => false };
}

/** What a cell is to hold; a date as it was read. */
export type Content = Cell | Date;

/** What to pass to setValues for a cell that is not `@`. */
export function cellValue(cell: Cell): string | number | boolean;
export function cellValue(cell: Content): Written;
export function cellValue(cell: Content): Written {
  if (cell === null) return '';
  if (cell instanceof Date) return cell;
  if (typeof cell === 'string') return literal(cell);
  return typeof cell === 'object' ? cell.formula : cell;
}

/**
 * Writes a rectangle of cells from a row and column on, in one call. Text goes into cells that are `@` as it
 * is, since an apostrophe may become part of it there, and elsewhere with one where it could be read as
 * something else.
 */
export function writeRectangle(
  { sheet, isText }: Target,
  row: number,
  column: number,
  cells: readonly (readonly Content[])[],
): void {
  const unsafe: string[] = [];
  const values = cells.map((line, i) =>
    line.map((cell, j): Written => {
      if (typeof cell !== 'string' || !isText(row + i, column + j)) return cellValue(cell);
      if (!UNSAFE_START.test(cell)) return cell;
      unsafe.push(a1Of({ row: row + i, column: column + j, rows: 1, columns: 1 }));
      return literal(cell);
    }),
  );
  const width = cells[0]?.length ?? 1;
  const write = () => sheet.getRange(row, column, cells.length, width).setValues(values);
  if (unsafe.length === 0) write();
  else asGeneral(sheet, unsafe, write);
}

/** What text may begin with and be a formula, or lose a sign, even in a cell that is `@`. */
const UNSAFE_START = /^[=+']/;

/** Takes the format `@` from cells for as long as they are written: there an apostrophe is none. */
function asGeneral(sheet: Sheet, places: string[], write: () => void): void {
  const list = sheet.getRangeList(places);
  list.setNumberFormat(GENERAL);
  try {
    write();
  } finally {
    list.setNumberFormat(TEXT);
  }
}
