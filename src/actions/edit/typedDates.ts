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

/** Reads date cells of a block: text such as 5月12日 becomes the date nearest to `near`. */
export function typedDates(
  rows: readonly SheetRow[],
  { columns }: BlockLayout,
  keys: readonly string[],
  serial: (cell: unknown) => number | undefined,
  near: number,
): TypedDates {
  const edits: CellEdit[] = [];
  const marks: Mark[] = [];
  const dates = new Map<string, number>();
  for (const row of rows)
    for (const key of keys) {
      const cell = row.cells[key];
      if (cell === '' || cell === undefined) continue;
      const value = serial(cell) ?? (typeof cell === 'string' ? readDate(cell, near) : undefined);
      if (value === undefined) {
        marks.push({ row: row.row, path: key, code: 'unreadableDate' });
        continue;
      }
      dates.set(`${row.row} ${key}`, value);
      if (typeof cell === 'string')
        edits.push({ row: row.row, column: columns[key] as number, value });
    }
  return { edits, marks, dateAt: (row, key) => dates.get(`${row} ${key}`) };
}
