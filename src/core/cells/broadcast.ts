import type { Result } from '../result';

/** What a cell gives to a function, and what a function gives back to it. */
export type Cell = string | number | boolean | Date | null | undefined;
export type CellOut = string | number;
type Grid = readonly (readonly Cell[])[];

export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined;
}

/**
 * Applies a function to every cell of its arguments, which are single values or ranges (rows of
 * values). Ranges must have one shape; a single value goes with each cell of a range. Single values
 * alone give a single value. The first Issue ends it.
 */
export function broadcast<K extends string>(
  args: Readonly<Record<K, unknown>>,
  fn: (cells: Readonly<Record<K, Cell>>) => Result<CellOut>,
): Result<CellOut | CellOut[][]> {
  const grids = (Object.keys(args) as K[]).map((name) => ({ name, grid: gridOf(args[name]) }));
  const shaped = grids.filter(({ grid }) => sizeOf(grid) !== '1×1');
  const shape = shaped[0]?.grid;
  const other = shape && shaped.find(({ grid }) => sizeOf(grid) !== sizeOf(shape));
  if (shape && other) {
    const values = { got: sizeOf(other.grid), expected: sizeOf(shape) };
    return { issue: { code: 'shapeMismatch', path: other.name, values } };
  }
  const rows: CellOut[][] = [];
  for (const [i, row] of (shape ?? [['']]).entries()) {
    const out: CellOut[] = [];
    for (const j of row.keys()) {
      const cells = grids.map(({ name, grid }) => [
        name,
        (grid[i] ?? grid[0])?.[j] ?? single(grid),
      ]);
      const result = fn(Object.fromEntries(cells) as Record<K, Cell>);
      if ('issue' in result) return result;
      out.push(result.value);
    }
    rows.push(out);
  }
  return { value: shape ? rows : (rows[0]?.[0] as CellOut) };
}

/** The cell of a single value; in a range a missing cell is blank. */
function single(grid: Grid): Cell {
  return sizeOf(grid) === '1×1' ? grid[0]?.[0] : '';
}

function gridOf(argument: unknown): Grid {
  return Array.isArray(argument) ? (argument as Grid) : [[argument as Cell]];
}

function sizeOf(grid: Grid): string {
  return `${grid.length}×${grid[0]?.length ?? 0}`;
}
