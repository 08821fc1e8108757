import type { IRange } from '@univerjs/core';
import { Formula } from './formula';
import type { Formulas } from './formulas';

/** Formulas of rules and dropdowns by sheet and id, as Univer keeps them. */
export type OwnFormulaData = Readonly<
  Record<
    string,
    Readonly<Record<string, { readonly f: string; readonly ranges: IRange[] }>> | undefined
  >
>;

interface Kept {
  readonly signature: string;
  readonly formulas: readonly Formula[];
}

/** The grid's own formulas: each is calculated for every cell of its ranges, moved along. */
export class OwnFormulas {
  private readonly kept = new Map<string, Kept>();

  *all(): Generator<Formula> {
    for (const { formulas } of this.kept.values()) yield* formulas;
  }

  /** Takes over what there is now; gives the formulas that are new. */
  update(
    data: OwnFormulaData,
    formulas: Formulas,
    sizeOf: (sheet: string) => { readonly rows: number; readonly columns: number },
  ): Formula[] {
    const fresh: Formula[] = [];
    const present = new Set<string>();
    for (const [sheet, ofSheet] of Object.entries(data))
      for (const [id, { f: text, ranges }] of Object.entries(ofSheet ?? {})) {
        const key = `${sheet} ${id}`;
        present.add(key);
        const { rows, columns } = sizeOf(sheet);
        const signature = JSON.stringify([text, ranges, rows, columns]);
        if (this.kept.get(key)?.signature === signature) continue;
        this.drop(key, formulas);
        const made = cellsOf(ranges, rows, columns).map(
          ({ row, column, x, y }) => new Formula(sheet, row, column, { text, x, y }, id),
        );
        for (const formula of made) formulas.index(formula);
        this.kept.set(key, { signature, formulas: made });
        fresh.push(...made);
      }
    for (const key of [...this.kept.keys()]) if (!present.has(key)) this.drop(key, formulas);
    return fresh;
  }

  private drop(key: string, formulas: Formulas): void {
    for (const formula of this.kept.get(key)?.formulas ?? []) formulas.forget(formula);
    this.kept.delete(key);
  }
}

/** Cells of ranges that lie on the sheet, and how far each is from the first. */
function cellsOf([first, ...rest]: readonly IRange[], rows: number, columns: number) {
  if (!first) return [];
  const cells: { row: number; column: number; x: number; y: number }[] = [];
  for (const { startRow, startColumn, endRow, endColumn } of [first, ...rest])
    for (let row = startRow; row <= Math.min(endRow, rows - 1); row++)
      for (let column = startColumn; column <= Math.min(endColumn, columns - 1); column++)
        cells.push({ row, column, x: column - first.startColumn, y: row - first.startRow });
  return cells;
}
