import type { OurTab } from './ourTab';
import { readCells } from './readCells';
import type { CellEdit } from './writeCells';

/**
 * Of edits of people's cells, those whose cell still holds what the tab was read with: where someone has typed
 * since, as during a recheck or while a slip is put right, that counts, and the next look answers it. One read, to
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
  const [top, bottom] = endsOf(edits, 'row');
  const [left, right] = endsOf(edits, 'column');
  const now = readCells(sheet.getRange(top, left, bottom - top + 1, right - left + 1));
  return edits.filter(({ row, column }) =>
    same(now[row - top]?.[column - left], read[row - 1]?.[column - 1] ?? ''),
  );
}

function endsOf(edits: readonly CellEdit[], key: 'row' | 'column'): [first: number, last: number] {
  return edits.reduce(
    ([first, last], edit) => [Math.min(first, edit[key]), Math.max(last, edit[key])],
    [Number.POSITIVE_INFINITY, 0],
  );
}

function same(a: unknown, b: unknown): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : Object.is(a, b);
}
