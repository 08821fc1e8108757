import type { Mark } from '../../core/checks';
import { readDate } from '../../core/readDate';
import type { SheetRow } from '../../sheets/readBlock';
import type { CellEdit } from '../../sheets/writeCells';
import type { BlockLayout } from '../../tabs/layout';

export interface TypedDates {
  readonly edits: readonly CellEdit[];
  readonly marks: readonly Mark[];
  /** Serial days of the cells, as they are after the edits. */
  dateAt(row: number, key: string): number | undefined;
}

type Serial = (cell: unknown) => number | undefined;

/** What a cell means by its serial number or its text; a day without a year is the one nearest to `near`. */
type ReadCell = (typed: number | string, near: number) => number | undefined;

/** Days with their time. */
const asTyped: ReadCell = (typed, near) =>
  typeof typed === 'string' ? readDate(typed, near) : typed;

/** The date of a cell that may hold what was typed, a date, or nothing that is one. */
export function dateIn(
  cell: unknown,
  serial: Serial,
  near: number,
  read: ReadCell,
): number | undefined {
  const typed = typeof cell === 'string' || typeof cell === 'number' ? cell : serial(cell);
  return typed === undefined ? undefined : read(typed, near);
}

/** Reads date cells of a block: text such as 5月12日 becomes a date, as `read` says. */
export function typedDates(
  rows: readonly SheetRow[],
  { columns }: BlockLayout,
  keys: readonly string[],
  serial: Serial,
  near: number,
  read: ReadCell = asTyped,
): TypedDates {
  const edits: CellEdit[] = [];
  const marks: Mark[] = [];
  const dates = new Map<string, number>();
  for (const row of rows)
    for (const key of keys) {
      const cell = row.cells[key];
      if (cell === '' || cell === undefined) continue;
      const value = dateIn(cell, serial, near, read);
      if (value === undefined) {
        marks.push({ row: row.row, path: key, code: 'unreadableDate' });
        continue;
      }
      dates.set(`${row.row} ${key}`, value);
      if (value !== serial(cell))
        edits.push({ row: row.row, column: columns[key] as number, value });
    }
  return { edits, marks, dateAt: (row, key) => dates.get(`${row} ${key}`) };
}
