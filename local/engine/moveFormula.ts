import { columnLetters, columnNumber } from './columnLetters';

const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d+)`;
/** A sheet's name before a reference, with its sign: `Data!`, `'618·Plan'!`. */
const SHEET = String.raw`((?:'(?:[^']|'')*'|[^\s'"!()+\-*/&=<>^,;:{}]+)!)?`;
/** Text in quotes, or a cell or range, of this sheet or another. */
const REFERENCE = new RegExp(
  String.raw`"[^"]*"|(?<![\w!'$.\u0080-\uffff])${SHEET}${CELL}(?::${CELL})?(?![\w(!])`,
  'g',
);

type End = readonly (string | undefined)[];
interface By {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Moves the relative references of a formula, as copying a cell does; text in quotes stays, and what would lie outside of
 * the sheet is no reference any more. With a sheet name the references to the formula's own sheet are made to name it.
 */
export function moveFormula(formula: string, by: By, sheet?: string): string {
  const prefix = sheet === undefined ? '' : `'${sheet.replace(/'/g, "''")}'!`;
  return formula.replace(REFERENCE, (whole, ...parts) => {
    const [of = prefix, a, b, c, d, e, f, g, h] = parts as (string | undefined)[];
    if (b === undefined) return whole;
    const ends = [moved([a, b, c, d], by), ...(f === undefined ? [] : [moved([e, f, g, h], by)])];
    return ends.includes(undefined) ? '#REF!' : of + ends.join(':');
  });
}

function moved(
  [fixedColumn = '', letters = '', fixedRow = '', digits = '']: End,
  by: By,
): string | undefined {
  const column = columnNumber(letters) + (fixedColumn ? 0 : by.columns);
  const row = Number(digits) + (fixedRow ? 0 : by.rows);
  if (column < 1 || row < 1) return undefined;
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
}
