import type { ICellData, Nullable } from '@univerjs/core';
import type { Cells } from './references';

/** Cells of a sheet by row and column, counted from 0. */
export type Grid = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** What of a cell formulas can see. */
interface Seen {
  readonly value: unknown;
  readonly type: unknown;
  readonly formula: unknown;
  readonly repeats: unknown;
  readonly style: unknown;
  readonly pattern: string;
}

/** The number format that a cell's style has. */
export type PatternOf = (cell: ICellData) => string;

/**
 * The cells of one sheet as the last calculation saw them. What has changed since is found by looking,
 * whoever changed it: what commands tell of their changes is not complete.
 */
export class SeenCells {
  private readonly rows = new Map<number, Map<number, Seen>>();

  constructor(private readonly patternOf: PatternOf) {}

  /** Gives the cells that are not as they were, in runs along rows; from now on they are as they are. */
  changes(grid: Grid): Cells[] {
    const changed: Cells[] = [];
    for (const [row, cells] of Object.entries(grid)) {
      const seen = this.row(Number(row));
      let found = 0;
      for (const key in cells) {
        const cell = cells[key as never] as Nullable<ICellData>;
        if (!holdsSomething(cell)) continue;
        found += 1;
        const column = Number(key);
        const before = seen.get(column);
        if (before && this.isSame(before, cell)) continue;
        const now = this.see(cell);
        if (!before || !isSameContent(before, now)) add(changed, Number(row), column);
        seen.set(column, now);
      }
      if (seen.size > found) this.forget(Number(row), cells, changed);
    }
    for (const row of this.rows.keys()) if (!grid[row]) this.forget(row, {}, changed);
    return changed;
  }

  /** What a calculation wrote is no change. */
  accept(grid: Grid, written: Grid): void {
    for (const row of Object.keys(written).map(Number))
      for (const column of Object.keys(written[row] ?? {}).map(Number)) {
        const cell = grid[row]?.[column];
        if (holdsSomething(cell)) this.row(row).set(column, this.see(cell));
        else this.rows.get(row)?.delete(column);
      }
  }

  private forget(row: number, cells: Grid[number], changed: Cells[]): void {
    const seen = this.row(row);
    for (const column of [...seen.keys()]) {
      if (holdsSomething(cells[column])) continue;
      add(changed, row, column);
      seen.delete(column);
    }
    if (seen.size === 0) this.rows.delete(row);
  }

  private row(row: number): Map<number, Seen> {
    const found = this.rows.get(row) ?? new Map<number, Seen>();
    this.rows.set(row, found);
    return found;
  }

  private isSame(seen: Seen, cell: ICellData): boolean {
    return (
      seen.value === contentOf(cell) &&
      seen.type === cell.t &&
      seen.formula === cell.f &&
      seen.repeats === cell.si &&
      seen.style === cell.s
    );
  }

  private see(cell: ICellData): Seen {
    return {
      value: contentOf(cell),
      type: cell.t,
      formula: cell.f,
      repeats: cell.si,
      style: cell.s,
      pattern: this.patternOf(cell),
    };
  }
}

/** A colour is no content; a number format is: as text a number counts as text. */
function isSameContent(a: Seen, b: Seen): boolean {
  return (
    a.value === b.value &&
    a.type === b.type &&
    a.formula === b.formula &&
    a.repeats === b.repeats &&
    a.pattern === b.pattern
  );
}

function holdsSomething(cell: Nullable<ICellData>): cell is ICellData {
  if (cell === null || cell === undefined) return false;
  return (
    (cell.v !== null && cell.v !== undefined) ||
    Boolean(cell.f) ||
    Boolean(cell.si) ||
    Boolean(cell.p)
  );
}

function contentOf(cell: ICellData): unknown {
  return cell.p?.body?.dataStream ?? cell.v ?? undefined;
}

function add(changed: Cells[], row: number, column: number): void {
  const last = changed.at(-1);
  if (last && last.top === row && last.right === column - 1)
    changed[changed.length - 1] = { ...last, right: column };
  else changed.push({ top: row, left: column, bottom: row, right: column });
}
