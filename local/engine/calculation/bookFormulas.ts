import type { Formula } from './formula';
import { Formulas } from './formulas';
import type { Cells } from './references';
import { type Grid, type PatternOf, SeenCells } from './seenCells';

/** A sheet as it stands. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly grid: Grid;
}

/** A rectangle of cells of which something is different. */
export interface Changed {
  readonly sheet: string;
  readonly cells: Cells;
}

export interface Changes {
  readonly changed: readonly Changed[];
  /** Formulas that are new where they stand, or name a sheet that is another now. */
  readonly fresh: readonly Formula[];
}

/** All formulas of the cells of a workbook, brought up to date by looking at the cells. */
export class BookFormulas {
  readonly formulas = new Formulas();
  private readonly seen = new Map<string, SeenCells>();
  private readonly sizes = new Map<string, { readonly rows: number; readonly columns: number }>();
  /** Sheets on which formulas repeat others. */
  private readonly repeating = new Set<string>();

  constructor(private readonly patternOf: PatternOf) {}

  /** Looks at the sheets that may have changed; `others` are formulas that stand in no cell. */
  update(
    sheets: readonly SheetNow[],
    mayDiffer: (sheet: string) => boolean,
    others: Iterable<Formula>,
  ): Changes {
    const present = new Set(sheets.map(({ id }) => id));
    for (const id of [...this.seen.keys()]) if (!present.has(id)) this.drop(id);
    const ids = new Map(sheets.map(({ id, name }) => [name, id]));
    const renamed = this.formulas.rename(ids, others);
    const fresh: Formula[] = [];
    const changed: Changed[] = [];
    for (const sheet of sheets) {
      const outside = this.resized(sheet);
      changed.push(...outside.map((cells) => ({ sheet: sheet.id, cells })));
      if (this.seen.has(sheet.id) && !mayDiffer(sheet.id)) continue;
      const cells = this.seenOf(sheet.id).changes(sheet.grid);
      changed.push(...cells.map((rectangle) => ({ sheet: sheet.id, cells: rectangle })));
      fresh.push(...this.read(sheet, cells));
    }
    // Univer has changed the text of most of them by now.
    const isThere = (formula: Formula) =>
      formula.ownId !== undefined ||
      this.formulas.at(formula.sheet, formula.row, formula.column) === formula;
    fresh.push(...renamed.filter(isThere));
    return { changed, fresh };
  }

  /** What a calculation wrote is no change. */
  accept(sheet: string, grid: Grid, written: Grid): void {
    this.seenOf(sheet).accept(grid, written);
  }

  /** Whatever lies beyond the smaller of the two sizes is there now, or is not any more. */
  private resized({ id, rows, columns }: SheetNow): Cells[] {
    const before = this.sizes.get(id);
    this.sizes.set(id, { rows, columns });
    const end = Number.POSITIVE_INFINITY;
    const outside: Cells[] = [];
    if (before && before.rows !== rows)
      outside.push({ top: Math.min(before.rows, rows), left: 0, bottom: end, right: end });
    if (before && before.columns !== columns)
      outside.push({ top: 0, left: Math.min(before.columns, columns), bottom: end, right: end });
    return outside;
  }

  private read({ id, grid }: SheetNow, changed: readonly Cells[]): Formula[] {
    const fresh: Formula[] = [];
    const take = (formula: Formula | undefined) => formula && fresh.push(formula);
    for (const { top: row, left, right } of changed)
      for (let column = left; column <= right; column++) {
        const cell = grid[row]?.[column];
        if (cell?.si) this.repeating.add(id);
        else {
          take(
            this.formulas.set(id, row, column, cell?.f ? { text: cell.f, x: 0, y: 0 } : undefined),
          );
          // A result that something else wrote over is calculated again.
          if (cell?.f) take(this.formulas.at(id, row, column));
        }
      }
    if (this.repeating.has(id)) for (const formula of this.readRepeating(id, grid)) take(formula);
    return fresh;
  }

  private *readRepeating(sheet: string, grid: Grid): Generator<Formula> {
    const first = new Map<string, { text: string; row: number; column: number }>();
    const cells = Object.entries(grid).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, cell]) =>
        cell?.si ? [{ row: Number(row), column: Number(column), id: cell.si, text: cell.f }] : [],
      ),
    );
    if (cells.length === 0) this.repeating.delete(sheet);
    for (const { id, text, row, column } of cells) if (text) first.set(id, { text, row, column });
    for (const { id, text, row, column } of cells) {
      const of = first.get(id);
      const said = text
        ? { text, x: 0, y: 0 }
        : of && { text: of.text, x: column - of.column, y: row - of.row };
      const formula = this.formulas.set(sheet, row, column, said);
      if (formula) yield formula;
    }
  }

  private seenOf(sheet: string): SeenCells {
    const found = this.seen.get(sheet) ?? new SeenCells(this.patternOf);
    this.seen.set(sheet, found);
    return found;
  }

  private drop(sheet: string): void {
    this.seen.delete(sheet);
    this.sizes.delete(sheet);
    this.repeating.delete(sheet);
    this.formulas.dropSheet(sheet);
  }
}
