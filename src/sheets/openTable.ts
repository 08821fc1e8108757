import type { Mark } from '../core/checks';
import { rowByKey } from '../tabs/compiler/compileBlock';
import { decodeRows, type TableRow } from '../tabs/kinds/decodeRows';
import { isOrdered, kindOf } from '../tabs/kinds/kindOf';
import type { BlockKey, ColumnKey, KeyOwnedBy } from '../tabs/kinds/rowOf';
import { Unread } from '../tabs/kinds/unread';
import { type BlockLayout, blockLayout } from '../tabs/model/layout';
import type { Cell } from '../tabs/model/operation';
import type { Column, TabKind } from '../tabs/model/tab';
import { appendRows } from './appendRows';
import { blockRows } from './blockRows';
import { differingRows, writeEngineColumns } from './engineColumns';
import { type NoteAt, noteColumns } from './notes';
import type { OurTab } from './ourTab';
import { readingOf } from './summaryOf';
import { untouched } from './untouched';
import { type CellEdit, writeCells } from './writeCells';

/** Cells that a caller wants in rows, by the keys of their columns. */
type Changes<Key extends string> = Readonly<Partial<Record<Key, Cell>>>;

/** A block of a tab that was read, with typed rows; what is put into it is collected and written at once. */
export interface Table<K extends TabKind, B extends string> {
  readonly block: BlockLayout;
  readonly rows: readonly TableRow<K, B>[];
  /** The row that has a mark; undefined where the tab has none. */
  marked(mark: string): TableRow<K, B> | undefined;
  /** The tab's own clock, or the real one: a serial moment, or day. */
  readonly now: number;
  /** Puts a cell into a row; what is put last counts. */
  put(row: number, key: ColumnKey<K, B>, value: Cell): void;
  /** Puts several. */
  set(row: number, cells: Changes<ColumnKey<K, B>>): void;
  /** Puts cells into a row that is new, and the formulas of its other columns. */
  fill(row: number, cells: Changes<ColumnKey<K, B>>): void;
  /**
   * Puts what was understood where the cell says it in other words: 5月12日 becomes that day. Without keys in all
   * columns that people fill with dates, and with figures that have a unit.
   */
  settle(...keys: ColumnKey<K, B>[]): void;
  /**
   * Writes what was put, in few calls, but into cells where someone has typed since; gives how many cells those
   * are. `prepare` changes formats right before.
   */
  write(prepare?: () => void): number;
  /** Adds rows below the last one that holds something; for tabs of one block. */
  append(rows: readonly Changes<ColumnKey<K, B>>[]): void;
  /** Writes columns of the engine, and formulas, where they are not as wanted; gives the rows that were not. */
  engine<Key extends KeyOwnedBy<'engine' | 'formula', K, B>>(
    keys: readonly Key[],
    wanted: ReadonlyMap<number, Changes<Key>>,
  ): number[];
  /** The rows that `engine` would write: what follows from them is shown first. */
  differing<Key extends KeyOwnedBy<'engine' | 'formula', K, B>>(
    keys: readonly Key[],
    wanted: ReadonlyMap<number, Changes<Key>>,
  ): number[];
  /** Gives cells of these columns our lines and no older ones, from the first to the last of some rows. */
  note(keys: readonly ColumnKey<K, B>[], rows: readonly number[], notes: readonly NoteAt[]): void;
  /** A mark at each cell of these columns, by default as above, that cannot be read. */
  unread(...keys: ColumnKey<K, B>[]): Mark[];
}

/**
 * Opens a block of a tab as it was read: no cell is read anew. `near` is the moment that days without a year
 * are taken nearest to, by default the tab's own clock. Blocks that are written together collect in the same
 * `edits`.
 */
export function openTable<K extends TabKind, B extends BlockKey<K>>(
  our: OurTab<K>,
  key: B,
  edits: CellEdit[] = [],
): Table<K, B> {
  const block = blockLayout(our.layout, key);
  const columns = our.tab.blocks.find((b) => b.key === key)?.columns ?? [];
  const reading = readingOf(our);
  const raw = blockRows(our, key);
  const rows = decodeRows<K, B>(columns, raw, reading, our.locale);
  const read = { our, block, columns, rows: raw, serial: reading.serial };
  const columnOf = new Map(columns.map((column) => [column.key, column]));
  const orOrdered = (keys: readonly string[]) =>
    keys.length > 0 ? keys : columns.filter(isOrdered).map((column) => column.key);
  const put = (row: number, name: string, value: Cell) => {
    const column = block.columns[name];
    if (column !== undefined) edits.push({ row, column, value });
  };
  const set = (row: number, cells: Readonly<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(cells)) put(row, name, value as Cell);
  };
  const meaningOf = ({ is }: TableRow<K, B>, name: string) =>
    (is as Readonly<Record<string, unknown>>)[name] as string | number | null | Unread;
  return {
    block,
    rows,
    marked: (mark) => rows.find(({ row }) => row === block.rows[mark]),
    get now() {
      return reading.near;
    },
    put,
    set,
    fill(row, cells) {
      const scope = { own: our.layout, others: {}, locale: our.locale, values: {} };
      const filled = columns.filter((column) => column.formula || column.key in cells);
      const own = { key, spareRows: 0, columns: filled };
      set(row, rowByKey(own, { cells: cells as never }, scope, row));
    },
    settle(...keys) {
      for (const name of orOrdered(keys))
        for (const row of rows) {
          const value = meaningOf(row, name);
          const column = columnOf.get(name) as Column;
          if (value === null || value === '' || value instanceof Unread) continue;
          if (isUnnamed(row.cells, column)) continue;
          const cell = (row.cells as Readonly<Record<string, unknown>>)[name];
          const written = kindOf(column).write(value, our.locale);
          const has = cell instanceof Date ? reading.serial(cell) : textIn(cell);
          if (written !== has) put(row.row, name, written);
        }
    },
    write(prepare) {
      const last = new Map(edits.splice(0).map((e) => [`${e.row} ${e.column}`, e]));
      const free = untouched(our, [...last.values()]);
      prepare?.();
      writeCells(our, free, withUnits(columns, block, free));
      return last.size;
    },
    append: (added) => appendRows(our, added as never),
    engine: (keys, wanted) => writeEngineColumns(read, keys, wanted as never),
    differing: (keys, wanted) => differingRows(read, keys, wanted as never),
    note: (keys, noted, notes) => noteColumns(our.sheet, block, keys, noted, notes),
    unread(...keys) {
      const names = orOrdered(keys);
      return rows.flatMap((row) =>
        names.flatMap((path): Mark[] => {
          const value = meaningOf(row, path);
          const doubt = value instanceof Unread ? value.doubt : undefined;
          return doubt ? [{ row: row.row, path, ...doubt }] : [];
        }),
      );
    },
  };
}

/** A figure before its metric: 30万 are 30 beside 万元, 300000 beside 元, and nobody said which yet. */
const isUnnamed = (cells: Readonly<Record<string, unknown>>, { unitIn, metricIn }: Column) =>
  unitIn !== undefined && metricIn !== undefined && !cells[unitIn] && !cells[metricIn];

/** Columns of figures and of the units beside them, where a unit is written. */
const withUnits = (
  columns: readonly Column[],
  { columns: at }: BlockLayout,
  edits: readonly CellEdit[],
): number[] =>
  columns.flatMap(({ key, unitIn }) => {
    const [figure, unit] = [at[key], unitIn === undefined ? undefined : at[unitIn]];
    const isWritten = unit !== undefined && edits.some(({ column }) => column === unit);
    return isWritten && figure !== undefined ? [figure, unit] : [];
  });

const textIn = (cell: unknown) => (typeof cell === 'string' ? cell.trim() : cell);
