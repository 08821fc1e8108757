import type { CellChange, Mark } from '../checks';
import type { MarkCode } from '../markCode';
import { convertQuantity } from '../quantity/convertQuantity';
import { parseQuantity } from '../quantity/parseQuantity';
import type { BoardRow } from './boardRow';

export interface BoardNumber {
  readonly value?: number;
  readonly changes: readonly CellChange<'live' | 'target'>[];
  readonly marks: Mark[];
}

/** The number of a cell in the row's unit; text that is exactly one is to become it. */
export function boardNumber(row: BoardRow, key: 'live' | 'target'): BoardNumber {
  const cell = row[key];
  if (typeof cell === 'number') return { value: cell, changes: [], marks: [] };
  const quantity = parseQuantity(cell);
  if (quantity === 'blank') return { changes: [], marks: [] };
  if (!quantity)
    return { changes: [], marks: [boardMark(row, key, 'unreadableNumber', figureOf(row))] };
  // ≤30秒 as a target says its direction beside; a live value that compares is none.
  const exact = quantity.kind === 'exact' && (key === 'target' || !quantity.comparator);
  if (!exact)
    return {
      changes: [],
      marks: key === 'live' ? [boardMark(row, key, 'notExact', figureOf(row))] : [],
    };
  const converted = convertQuantity(quantity, row.unit);
  if ('issue' in converted)
    return { changes: [], marks: [boardMark(row, key, 'unitMismatch', figureOf(row))] };
  const { value } = converted;
  return { value, changes: [{ row: row.row, key, value }], marks: [] };
}

/** What examples of figures of a row are like: its target, in its unit. */
export function figureOf({ target, unit }: BoardRow): NonNullable<Mark['values']> {
  return typeof target === 'number' && target > 0 ? { quantity: target, unit } : { unit };
}

/** A remark at a cell of the row. */
export function boardMark(
  row: BoardRow,
  path: string,
  code: MarkCode,
  values: Mark['values'] = {},
): Mark {
  return { row: row.row, path, code, values };
}
