import type { BlockLayout } from '../tabs/model/layout';
import type { NumberFormat } from '../tabs/model/numberFormats';
import type { Cell } from '../tabs/model/operation';
import { type Column, DATE_FORMATS } from '../tabs/model/tab';
import type { SheetRow } from './blockRows';
import { columnRuns } from './columnRuns';
import { giveFormats } from './giveFormats';
import type { OurTab } from './ourTab';
import { writeAccepted } from './writeAccepted';

/** Dates are read to the second. */
const SECOND = 1 / 86_400;

/** What the engine wants in adjacent columns of its own, by row; a formula is always written. */
type Wanted = ReadonlyMap<number, Readonly<Record<string, Cell>>>;

type Serial = (cell: unknown) => number | undefined;

/** A block with its rows as they were read. */
interface ReadBlock {
  readonly our: OurTab;
  readonly block: BlockLayout;
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
  readonly serial: Serial;
}

/** The rows whose cells are not as wanted. */
export function differingRows(
  { rows, serial }: ReadBlock,
  keys: readonly string[],
  wanted: Wanted,
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
 * call for each run of adjacent columns that holds a difference: these cells are nobody else's. Gives the rows that
 * differed.
 * What these cells remember has to be done before.
 */
export function writeEngineColumns(
  read: ReadBlock,
  keys: readonly string[],
  wanted: Wanted,
): number[] {
  const { our, block, rows } = read;
  const changed = differingRows(read, keys, wanted);
  if (changed.length === 0) return [];
  const first = Math.min(...changed);
  const last = Math.max(...changed);
  const between = rows.filter(({ row }) => row >= first && row <= last);
  for (const run of columnRuns(block, keys)) {
    if (between.every((row) => isAsWanted(read, row, run.keys, keys, wanted))) continue;
    const values = between.map(({ row, cells }) =>
      run.keys.map((key) => {
        const want = wanted.get(row);
        return (want ? (want[key] ?? null) : (cells[key] ?? null)) as Cell;
      }),
    );
    writeAccepted(our, first, run.column, values);
  }
  const dated = rows.filter(({ row }) => changed.includes(row));
  giveFormats(our, datesOver(read, keys, dated));
  return changed;
}

/** Whether nothing is to be written into these cells of a row; one that the engine has not answered yet has no formulas. */
function isAsWanted(
  { serial }: ReadBlock,
  { row, cells }: SheetRow,
  keys: readonly string[],
  all: readonly string[],
  wanted: Wanted,
): boolean {
  const want = wanted.get(row);
  const isNew = all.every((key) => cells[key] === '');
  return (
    !want ||
    keys.every((key) => {
      const cell = want[key] ?? null;
      const isFormula = typeof cell === 'object' && cell !== null;
      return same(cells[key], cell, serial) && !(isFormula && isNew);
    })
  );
}

const DATES: readonly NumberFormat[] = [...DATE_FORMATS, 'time'];

/** Who typed a date over a figure gave its cell the format of dates. */
function datesOver(
  { block, columns }: ReadBlock,
  keys: readonly string[],
  rows: readonly SheetRow[],
) {
  const figures = columns.filter(
    ({ key, format }) => keys.includes(key) && !DATES.includes(format),
  );
  return rows.flatMap(({ row, cells }) =>
    figures.flatMap(({ key, format }) =>
      cells[key] instanceof Date ? [{ row, column: block.columns[key] as number, format }] : [],
    ),
  );
}

/** A formula is taken for right: what it shows is not compared. */
function same(has: unknown, want: Cell, serial: Serial): boolean {
  if (typeof want === 'object' && want !== null) return true;
  if (want === null) return has === '' || has === null || has === undefined;
  if (typeof want === 'number' && typeof has === 'number') return Math.abs(has - want) < 1e-9;
  if (typeof want === 'number' && has instanceof Date)
    return Math.abs((serial(has) ?? Number.NaN) - want) < SECOND;
  return has === want;
}
