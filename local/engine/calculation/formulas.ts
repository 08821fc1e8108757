import { Formula, type FormulaText } from './formula';
import { Readers } from './readers';
import type { Cells, Reference } from './references';

/** The id of the sheet that has a name. */
export type SheetIds = ReadonlyMap<string, string>;

/** All formulas of a workbook by where they stand, and which cells each reads. */
export class Formulas {
  private readonly bySheet = new Map<string, Map<number, Map<number, Formula>>>();
  private readonly readers = new Map<string, Readers>();
  private ids: SheetIds = new Map();
  /** Those that change with the time, and those of which only calculating shows what they read. */
  readonly volatile = new Set<Formula>();
  readonly dynamic = new Set<Formula>();

  at(sheet: string, row: number, column: number): Formula | undefined {
    return this.bySheet.get(sheet)?.get(row)?.get(column);
  }

  *all(): Generator<Formula> {
    for (const rows of this.bySheet.values()) for (const row of rows.values()) yield* row.values();
  }

  /** Puts a formula into a cell, or takes it out; gives it when it is another than before. */
  set(sheet: string, row: number, column: number, said?: FormulaText): Formula | undefined {
    const before = this.at(sheet, row, column);
    if (before && said && before.says(said)) return undefined;
    if (before) this.forget(before);
    const rows = this.bySheet.get(sheet) ?? new Map<number, Map<number, Formula>>();
    this.bySheet.set(sheet, rows);
    const cells = rows.get(row) ?? new Map<number, Formula>();
    rows.set(row, cells);
    if (!said) {
      cells.delete(column);
      return undefined;
    }
    const formula = new Formula(sheet, row, column, said);
    cells.set(column, formula);
    this.index(formula);
    return formula;
  }

  /** Notes what a formula reads; also one that stands in no cell. */
  index(formula: Formula): void {
    const { references, isVolatile, isDynamic } = formula.reads;
    formula.targets = references.flatMap((reference) => this.target(reference, formula));
    for (const target of formula.targets) this.readersOf(target.sheet).add(target, formula);
    if (isVolatile) this.volatile.add(formula);
    if (isDynamic) this.dynamic.add(formula);
  }

  forget(formula: Formula): void {
    for (const target of formula.targets) this.readersOf(target.sheet).remove(target, formula);
    this.volatile.delete(formula);
    this.dynamic.delete(formula);
  }

  dropSheet(sheet: string): void {
    for (const row of this.bySheet.get(sheet)?.values() ?? [])
      for (const formula of row.values()) this.forget(formula);
    this.bySheet.delete(sheet);
  }

  /** Sheets have other names now: gives the formulas that name one of which that is so. */
  rename(ids: SheetIds, others: Iterable<Formula>): Formula[] {
    const before = this.ids;
    this.ids = ids;
    const names = new Set([...before.keys(), ...ids.keys()]);
    const changed = new Set([...names].filter((name) => before.get(name) !== ids.get(name)));
    if (changed.size === 0) return [];
    const concerned = [...this.all(), ...others].filter(({ reads }) =>
      reads.references.some(({ sheet }) => sheet !== undefined && changed.has(sheet)),
    );
    for (const formula of concerned) {
      this.forget(formula);
      this.index(formula);
    }
    return concerned;
  }

  /** Formulas that read any of a sheet's cells. */
  readersAt(sheet: string, cells: Cells): Iterable<Formula> {
    return this.readersOf(sheet).of(cells);
  }

  private target(
    reference: Reference,
    { sheet }: Formula,
  ): (Reference & { readonly sheet: string })[] {
    const id = reference.sheet === undefined ? sheet : this.ids.get(reference.sheet);
    return id === undefined ? [] : [{ ...reference, sheet: id }];
  }

  private readersOf(sheet: string): Readers {
    const found = this.readers.get(sheet) ?? new Readers();
    this.readers.set(sheet, found);
    return found;
  }
}
