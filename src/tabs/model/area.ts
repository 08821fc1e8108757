/** A rectangle of cells; rows and columns count from 1, as in a spreadsheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a cell is; rows and columns count from 1. */
type Cell = Pick<Area, 'row' | 'column'>;

/** Letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before > 0 ? columnLetters(before) + letter : letter;
}

/** `B3:D9` of an area, or `B3` of a single cell. */
export function a1Of({ row, column, rows, columns }: Area): string {
  const first = columnLetters(column) + row;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** Whether a cell lies in an area. */
export function holds({ row, column, rows, columns }: Area, at: Cell): boolean {
  return (
    at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns
  );
}

/** The smallest area that holds all the given cells (at least one, and as many as a sheet has). */
export function areaOfCells(cells: readonly Cell[]): Area {
  const [row, lastRow] = endsOf(cells, 'row');
  const [column, lastColumn] = endsOf(cells, 'column');
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function endsOf(cells: readonly Cell[], key: keyof Cell): [first: number, last: number] {
  return cells.reduce(
    ([first, last], cell) => [Math.min(first, cell[key]), Math.max(last, cell[key])],
    [Number.POSITIVE_INFINITY, 0],
  );
}

/** The smallest area that holds all the given ones (at least one). */
export function boundingArea(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((a) => a.row));
  const column = Math.min(...areas.map((a) => a.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((a) => a.row + a.rows)) - row,
    columns: Math.max(...areas.map((a) => a.column + a.columns)) - column,
  };
}
