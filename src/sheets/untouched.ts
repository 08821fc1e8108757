import { areaOfCells } from '../tabs/model/area';
import type { OurTab } from './ourTab';
import { readCells } from './readCells';
import type { CellEdit } from './writeCells';

/**
 * Of edits of people's cells, those in rows whose cells still hold what the tab was read with: where someone has
 * typed since, as during a recheck or while a slip is put right, that counts, and the next look answers it. A row
 * is left as a whole, since a figure and the unit beside it must not part. One read, to
 * be made right before they are written; none where the tab was read anew for that.
 */
export function untouched<T extends CellEdit>(
  {
    sheet,
    values,
    read = values,
    isAnswered,
  }: Pick<OurTab, 'sheet' | 'values' | 'read' | 'isAnswered'>,
  edits: readonly T[],
): T[] {
  if (isAnswered || edits.length === 0) return [...edits];
  const area = areaOfCells(edits);
  const now = readCells(sheet.getRange(area.row, area.column, area.rows, area.columns));
  const typed = edits.filter(
    ({ row, column }) =>
      !same(now[row - area.row]?.[column - area.column], read[row - 1]?.[column - 1] ?? ''),
  );
  const rows = new Set(typed.map(({ row }) => row));
  return edits.filter(({ row }) => !rows.has(row));
}

function same(a: unknown, b: unknown): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : Object.is(a, b);
}
