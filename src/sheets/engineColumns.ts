import type { BlockLayout } from '../tabs/model/layout';
import type { Cell } from '../tabs/model/operation';
import { columnRuns } from './columnRuns';
import type { SheetRow } from './readBlock';
import { writeAccepted } from './writeAccepted';
import type { Target } from './writeRectangle';

/** Dates are read to the second. */
const SECOND = 1 / 86_400;

/** What the engine wants in adjacent columns of its own, by row; a formula is always written. */
export type Wanted = ReadonlyMap<number, Readonly<Record<string, Cell>>>;

/** The rows whose cells are not as wanted. */
export function differingRows(
  keys: readonly string[],
  rows: readonly SheetRow[],
  wanted: Wanted,
  serial: (cell: unknown) => number | undefined = () => undefined,
): number[] {
  return rows
    .filter(({ row, cells }) => {
      const want = wanted.get(row);
      return want && keys.some((key) => !same(cells[key], want[key] ?? null, serial));
    })
    .map(({ row }) => row);
}

/**
 * Writes columns of the engine where they differ, from the first row that does to the last, in one
 * call for each run of adjacent columns: these cells are nobody else's. Gives the rows that differed.
 * Columns of dates need `serial`, which reads them. What these cells remember has to be done before.
 */
export function writeEngineColumns(
  our: Target,
  block: BlockLayout,
  keys: readonly string[],
  rows: readonly SheetRow[],
  wanted: Wanted,
  serial: (cell: unknown) => number | undefined = () => undefined,
): number[] {
  const changed = differingRows(keys, rows, wanted, serial);
  if (changed.length === 0) return [];
  const first = Math.min(...changed);
  const last = Math.max(...changed);
  for (const run of columnRuns(block, keys)) {
    const values = rows
      .filter(({ row }) => row >= first && row <= last)
      .map(({ row, cells }) =>
        run.keys.map((key) => {
          const want = wanted.get(row);
          return (want ? (want[key] ?? null) : (cells[key] ?? null)) as Cell;
        }),
      );
    writeAccepted(our, first, run.column, values);
  }
  return changed;
}

/** A formula is taken for right: what it shows is not compared. */
function same(has: unknown, want: Cell, serial: (cell: unknown) => number | undefined): boolean {
  if (typeof want === 'object' && want !== null) return true;
  if (want === null) return has === '' || has === null || has === undefined;
  if (typeof want === 'number' && typeof has === 'number') return Math.abs(has - want) < 1e-9;
  if (typeof want === 'number' && has instanceof Date)
    return Math.abs((serial(has) ?? Number.NaN) - want) < SECOND;
  return has === want;
}
