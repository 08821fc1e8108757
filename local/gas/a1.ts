import { columnLetters, columnNumber } from '../engine/columnLetters';
import { ServiceError, TEXTS } from './serviceError';

/** A rectangle of a sheet from 1; open ends are undefined (`A:B`, `2:3`). */
export interface Bounds {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | undefined;
  readonly lastColumn: number | undefined;
}

/** Reads A1 notation without a sheet name: `B3`, `B3:D9`, `B:D`, `2:4`, with or without `$`. */
export function parseA1(text: string): Bounds {
  const match = /^\$?([A-Z]+)?\$?(\d+)?(?::\$?([A-Z]+)?\$?(\d+)?)?$/i.exec(text.trim());
  if (!match || (!match[1] && !match[2])) throw new ServiceError('Range not found');
  const [, c1, r1, c2, r2] = match;
  const single = !text.includes(':');
  const column = c1 ? columnNumber(c1) : 1;
  const row = r1 ? Number(r1) : 1;
  if (row < 1) throw new ServiceError(TEXTS.rowTooSmall);
  return {
    row,
    column,
    lastRow: single ? row : r2 ? Number(r2) : undefined,
    lastColumn: single ? column : c2 ? columnNumber(c2) : undefined,
  };
}

/** Splits `'My sheet'!A1:B2` into sheet name and the rest. */
export function splitSheet(text: string): { sheet: string | undefined; a1: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheet: undefined, a1: text };
  const name = text.slice(0, bang);
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheet, a1: text.slice(bang + 1) };
}

export function a1Of(row: number, column: number, rows: number, columns: number): string {
  const first = columnLetters(column) + row;
  return rows * columns === 1
    ? first
    : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
