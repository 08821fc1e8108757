import type { Mark } from '../../core/checks';
import { convertQuantity } from '../../core/quantity/convertQuantity';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import type { SheetRow } from '../../sheets/readBlock';
import type { CellEdit } from '../../sheets/writeCells';
import type { BlockLayout } from '../../tabs/layout';

export interface TypedNumbers {
  readonly edits: readonly CellEdit[];
  readonly marks: readonly Mark[];
  /** Numbers of the cells, as they are after the edits. */
  numberAt(row: number, key: string): number | undefined;
}

/**
 * Reads number cells of a block: text that is exactly one becomes it, in the unit of its row and
 * column. Ranges, approximations and changes (提升15%) stay as they are; what is no quantity is marked.
 */
export function typedNumbers(
  rows: readonly SheetRow[],
  { columns }: BlockLayout,
  keys: readonly string[],
  unitOf: (row: SheetRow, key: string) => string,
): TypedNumbers {
  const edits: CellEdit[] = [];
  const marks: Mark[] = [];
  const numbers = new Map<string, number>();
  for (const row of rows)
    for (const key of keys) {
      const cell = row.cells[key];
      if (typeof cell === 'number') numbers.set(`${row.row} ${key}`, cell);
      if (typeof cell !== 'string' || cell.trim() === '') continue;
      const value = exactIn(cell, unitOf(row, key));
      if (typeof value === 'number') {
        edits.push({ row: row.row, column: columns[key] as number, value });
        numbers.set(`${row.row} ${key}`, value);
      } else if (value) marks.push({ ...value, row: row.row, path: key });
    }
  return { edits, marks, numberAt: (row, key) => numbers.get(`${row} ${key}`) };
}

function exactIn(text: string, unit: string): number | Pick<Mark, 'code' | 'values'> | undefined {
  const quantity = parseQuantity(text);
  if (quantity === 'blank') return undefined;
  if (!quantity) return { code: 'unreadableNumber', values: {} };
  if (quantity.kind !== 'exact') return undefined;
  const converted = convertQuantity(quantity, unit);
  return 'value' in converted ? converted.value : { code: 'unitMismatch', values: { unit } };
}
