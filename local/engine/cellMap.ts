/** Row, column and value of a cell. */
export type CellValue<T> = readonly [row: number, column: number, value: T];

/** Row, column and value of each cell that has one; with a number so many cells from there down have the same. */
export type SavedCells<T> = readonly (readonly [
  row: number,
  column: number,
  value: T,
  rows?: number,
])[];

/** What is kept beside single cells (notes, validations); it follows when rows or columns move. */
export class CellMap<T> {
  private rows = new Map<number, Map<number, T>>();
  /** Grows with every change. */
  version = 0;

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: T | undefined): void {
    this.version += 1;
    const cells = this.rows.get(row) ?? new Map<number, T>();
    if (value === undefined) cells.delete(column);
    else cells.set(column, value);
    this.rows.set(row, cells);
  }

  /** Puts every cell where `move` says its row and column now are; undefined means deleted. */
  shift(rowOf: Move, columnOf: Move): void {
    this.version += 1;
    const rows = new Map<number, Map<number, T>>();
    for (const [row, cells] of this.rows) {
      const newRow = rowOf(row);
      if (newRow === undefined) continue;
      const moved = [...cells].flatMap(([column, value]): [number, T][] => {
        const newColumn = columnOf(column);
        return newColumn === undefined ? [] : [[newColumn, value]];
      });
      rows.set(newRow, new Map(moved));
    }
    this.rows = rows;
  }

  static of<T>(cells: SavedCells<T>): CellMap<T> {
    const map = new CellMap<T>();
    for (const [row, column, value, rows = 1] of cells)
      for (let i = 0; i < rows; i++) map.set(row + i, column, value);
    return map;
  }

  /** Row, column and value of each cell that has one. */
  cells(): CellValue<T>[] {
    return [...this.rows].flatMap(([row, cells]) =>
      [...cells].map(([column, value]): CellValue<T> => [row, column, value]),
    );
  }

  /** The same to be kept: a column of a table has the same dropdown a thousand times. */
  save(): SavedCells<T> {
    const saved: [number, number, T, number?][] = [];
    const last = new Map<number, { text: string; run: [number, number, T, number?] }>();
    for (const row of [...this.rows.keys()].sort((a, b) => a - b))
      for (const [column, value] of this.rows.get(row) ?? []) {
        const text = JSON.stringify(value);
        const above = last.get(column);
        const [top = 0, , , rows = 1] = above?.run ?? [];
        if (above?.text === text && top + rows === row) above.run[3] = rows + 1;
        else {
          const run: [number, number, T] = [row, column, value];
          last.set(column, { text, run });
          saved.push(run);
        }
      }
    return saved;
  }

  copy(): CellMap<T> {
    const copy = new CellMap<T>();
    for (const [row, cells] of this.rows) copy.rows.set(row, new Map(cells));
    return copy;
  }
}

/** Where a row or column (from 1) is after a change; undefined when it was deleted. */
export type Move = (index: number) => number | undefined;

export const stay: Move = (index) => index;

export const inserted =
  (before: number, count: number): Move =>
  (index) =>
    index >= before ? index + count : index;

export const removed =
  (first: number, count: number): Move =>
  (index) =>
    index < first ? index : index < first + count ? undefined : index - count;

/** `before` counts in places as they were before the move. */
export const moved =
  (first: number, count: number, before: number): Move =>
  (index) => {
    if (index >= first && index < first + count)
      return before > first ? index + before - first - count : index + before - first;
    if (before > first && index >= first + count && index < before) return index - count;
    if (before < first && index >= before && index < first) return index + count;
    return index;
  };
