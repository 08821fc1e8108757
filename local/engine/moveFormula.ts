import { columnLetters, columnNumber } from './columnLetters';

const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d+)`;
/** A sheet's name before a reference, with its sign: `Data!`, `'618·Plan'!`. */
const SHEET = String.raw`((?:'(?:[^']|'')*'|[^\s'"!()+\-*/&=<>^,;:{}]+)!)?`;
/** Text in quotes, or a cell or range, of this sheet or another. */
const REFERENCE = new RegExp(
  String.raw`"[^"]*"|(?<![\w!'$.\u0080-\uffff])${SHEET}${CELL}(?::${CELL})?(?![\w(!])`,
  'g',
);

/** A cell of a reference: `$`, letters, `$`, digits. */
export type End = readonly (string | undefined)[];
interface By {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Writes the references of a formula anew, each by the ends of its range and its sheet where it names one; text in quotes
 * stays. An end that is undefined is no reference any more, and nothing at all leaves the reference as it is.
 */
export function replaceReferences(
  formula: string,
  write: (
    ends: readonly End[],
    sheet: string | undefined,
  ) => readonly (string | undefined)[] | undefined,
  prefix = '',
): string {
  return formula.replace(REFERENCE, (whole, ...parts) => {
    const [of, a, b, c, d, e, f, g, h] = parts as (string | undefined)[];
    if (b === undefined) return whole;
    const ends = write([[a, b, c, d], ...(f === undefined ? [] : [[e, f, g, h]])], of);
    if (!ends) return whole;
    return ends.includes(undefined) ? '#REF!' : (of ?? prefix) + ends.join(':');
  });
}

/**
 * Moves the relative references of a formula, as copying a cell does; what would lie outside of the sheet is no reference
 * any more. With a sheet name the references to the formula's own sheet are made to name it.
 */
export function moveFormula(formula: string, by: By, sheet?: string): string {
  const prefix = sheet === undefined ? '' : `'${sheet.replace(/'/g, "''")}'!`;
  return replaceReferences(formula, (ends) => ends.map((end) => moved(end, by)), prefix);
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
