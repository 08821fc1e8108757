import { columnLetters, columnNumber } from './columnLetters';

const REFERENCE = /"[^"]*"|'[^']*'|(?<![\w!'])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

/**
 * Moves the relative references of a formula, as copying a cell does; text in quotes stays. With a
 * sheet name the references to the formula's own sheet are made to name it.
 */
export function moveFormula(
  formula: string,
  by: { readonly rows: number; readonly columns: number },
  sheet?: string,
): string {
  const prefix = sheet === undefined ? '' : `'${sheet.replace(/'/g, "''")}'!`;
  return formula.replace(
    REFERENCE,
    (whole, fixedColumn: string | undefined, letters: string, fixedRow: string, digits: string) => {
      if (letters === undefined) return whole;
      const column = fixedColumn ? letters : columnLetters(columnNumber(letters) + by.columns);
      const row = fixedRow ? digits : String(Number(digits) + by.rows);
      return `${prefix}${fixedColumn}${column}${fixedRow}${row}`;
    },
  );
}
