import type { IRange } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { Cells } from './references';

/** Cells that a formula fills beyond its own. */
export interface Spill {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: Cells;
}

/** What formulas with arrays as results fill, as Univer notes it by position. */
export class Spills {
  private known = new Map<string, Spill>();

  constructor(
    private readonly data: FormulaDataModel,
    private readonly unit: string,
  ) {}

  at(sheet: string, row: number, column: number): Cells | undefined {
    return this.known.get(keyOf({ sheet, row, column }))?.cells;
  }

  *all(): Generator<Spill> {
    yield* this.known.values();
  }

  /** Takes over what there is now; gives areas that were filled or are, and were not the same. */
  changed(): Spill[] {
    const before = this.known;
    this.known = new Map();
    for (const [sheet, rows] of Object.entries(this.data.getArrayFormulaRange()[this.unit] ?? {}))
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const [column, range] of Object.entries((columns ?? {}) as Record<string, IRange>)) {
          const spill = { sheet, row: Number(row), column: Number(column), cells: cellsOf(range) };
          this.known.set(keyOf(spill), spill);
        }
    const differs = (a: Map<string, Spill>, b: Map<string, Spill>) =>
      [...a]
        .filter(([key, { cells }]) => !same(cells, b.get(key)?.cells))
        .map(([, spill]) => spill);
    return [...differs(before, this.known), ...differs(this.known, before)];
  }

  /** Empties what a formula filled, as if it had not been calculated. */
  clear({ sheet, row, column, cells }: Spill): void {
    this.data.deleteArrayFormulaRange(this.unit, sheet, row, column);
    const values = this.data.getArrayFormulaCellData()[this.unit]?.[sheet] as
      | Record<number, Record<number, unknown>>
      | undefined;
    for (let r = cells.top; r <= cells.bottom; r++)
      for (let c = cells.left; c <= cells.right; c++) delete values?.[r]?.[c];
  }
}

const keyOf = ({ sheet, row, column }: Omit<Spill, 'cells'>) => `${sheet},${row},${column}`;

const cellsOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Cells => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

const same = (a: Cells, b: Cells | undefined) =>
  a.top === b?.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
