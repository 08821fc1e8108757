/** Row, column and value of each cell that has one. */
export type SavedCells<T> = readonly (readonly [number, number, T])[];

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
    for (const [row, column, value] of cells) map.set(row, column, value);
    return map;
  }

  /** All cells that have a value. */
  save(): SavedCells<T> {
    return [...this.rows].flatMap(([row, cells]) =>
      [...cells].map(([column, value]): [number, number, T] => [row, column, value]),
    );
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
