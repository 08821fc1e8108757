import type { CellValue } from '../engine/cellMap';
import type { Place } from '../engine/protocol';

export type Area = Omit<Place, 'sheet'>;

/** The cells with equal values as few rectangles: runs down a column, joined with equal neighbours. */
export function areasOf<T>(
  cells: readonly CellValue<T>[],
  keyOf: (value: T) => string,
): { readonly value: T; readonly areas: readonly Area[] }[] {
  const values = new Map<string, { value: T; columns: Map<number, number[]> }>();
  for (const [row, column, value] of cells) {
    const key = keyOf(value);
    const entry = values.get(key) ?? { value, columns: new Map<number, number[]>() };
    const rows = entry.columns.get(column) ?? [];
    rows.push(row);
    entry.columns.set(column, rows);
    values.set(key, entry);
  }
  return [...values.values()].map(({ value, columns }) => ({
    value,
    areas: joined([...columns].flatMap(([column, rows]) => runs(column, rows))),
  }));
}

function runs(column: number, rows: readonly number[]): Area[] {
  const areas: Area[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = areas[areas.length - 1];
    if (last && last.row + last.rows === row)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}

/** Runs of the same rows in columns side by side become one area. */
function joined(areas: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const at = result.findIndex(
      (r) => r.row === area.row && r.rows === area.rows && r.column + r.columns === area.column,
    );
    const left = result[at];
    if (left) result[at] = { ...left, columns: left.columns + 1 };
    else result.push(area);
  }
  return result;
}
