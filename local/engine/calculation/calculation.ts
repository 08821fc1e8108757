import type { Workbook as CoreWorkbook, Univer } from '@univerjs/core';
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  IFormulaRuntimeService,
  IOtherFormulaManagerService,
} from '@univerjs/engine-formula';
import { BookFormulas, type SheetNow } from './bookFormulas';
import { DueRuns, type Run } from './dueRuns';
import type { Formula } from './formula';
import { inOrder } from './inOrder';
import { OwnFormulas } from './ownFormulas';
import type { Cells } from './references';
import type { Grid } from './seenCells';
import { type Spill, Spills } from './spills';

const MINUTE_MS = 60_000;
/** What a cell gives that reads itself, as on Google. */
const CIRCULAR = '=#REF!';

/** How often formulas come again of which only calculating shows what they read: one may read another. */
const LATE_ROUNDS = 5;

/** What a saved workbook's cells show, and what they do not. */
export interface SavedResults {
  /** Minute of the clock at which all was calculated. */
  readonly minute: number;
  /** Formulas that fill cells beyond their own, which are not saved. */
  readonly spilling: readonly (readonly [sheet: string, row: number, column: number])[];
}

/**
 * What has to be calculated, and in which order. Univer notes by command and position what has
 * changed, and keeps what formulas depend on from one calculation to the next; both lose something.
 * Here each calculation begins with a look at the cells.
 */
export class Calculation {
  private book: BookFormulas;
  private own = new OwnFormulas();
  private readonly spills: Spills;
  private readonly data: FormulaDataModel;
  private readonly rules: IOtherFormulaManagerService;
  /** What the calculation that is under way has come to. */
  private readonly runtime: IFormulaRuntimeService;
  /** Sheets that somebody has written on since the last look; at first it is all of them. */
  private touched = new Set<string>();
  private isTouched = true;
  private minute = Number.NaN;
  /** Formulas of a saved workbook that fill cells which are not saved. */
  private unfilled = new Set<Formula>();
  private runs: DueRuns | undefined;
  /** How often each sheet has changed, results of formulas included. */
  private readonly revisions = new Map<string, number>();

  constructor(
    univer: Univer,
    private readonly workbook: CoreWorkbook,
  ) {
    const injector = univer.__getInjector();
    this.data = injector.get(FormulaDataModel);
    this.rules = injector.get(IOtherFormulaManagerService);
    this.runtime = injector.get(IFormulaRuntimeService);
    this.spills = new Spills(this.data, workbook.getUnitId());
    this.book = this.nothingSeen();
  }

  /** Something may be different: on a sheet, or beside the cells. */
  touch(sheet?: string): void {
    this.isTouched = true;
    if (sheet === undefined) return;
    this.touched.add(sheet);
    this.revisions.set(sheet, this.revisionOf(sheet) + 1);
  }

  /** The same number, the same cells. */
  revisionOf = (sheet: string): number => this.revisions.get(sheet) ?? 0;

  /** What a calculation has written on a sheet. */
  accept(sheet: string, written: Grid): void {
    const grid = this.workbook.getSheetBySheetId(sheet)?.getCellMatrix().getMatrix();
    if (grid) this.book.accept(sheet, grid, written);
    this.revisions.set(sheet, this.revisionOf(sheet) + 1);
  }

  /** For who opens the workbook again; undefined while something waits to be calculated. */
  get results(): SavedResults | undefined {
    if (this.isTouched) return undefined;
    const spilling = [...this.spills.all()].map(
      ({ sheet, row, column }) => [sheet, row, column] as const,
    );
    return { minute: this.minute, spilling };
  }

  /** Nothing was calculated yet, but the cells hold what was once: only what hangs on the clock is due. */
  trust({ minute, spilling }: SavedResults): void {
    this.book.update(this.sheets(), () => true, []);
    this.minute = minute;
    for (const [sheet, row, column] of spilling) {
      const formula = this.book.formulas.at(sheet, row, column);
      if (formula) this.unfilled.add(formula);
    }
  }

  /** Everything is to be calculated anew. */
  forgetAll(): void {
    this.book = this.nothingSeen();
    this.own = new OwnFormulas();
    this.isTouched = true;
  }

  get isDue(): boolean {
    return this.isTouched || (this.minute !== minuteNow() && this.book.formulas.volatile.size > 0);
  }

  /** Finds what is to be calculated; false when nothing is. */
  prepare(): boolean {
    const sheets = this.sheets();
    const sizes = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    const { touched, isTouched } = this;
    this.touched = new Set();
    this.isTouched = false;
    const dirty = new Set<Formula>();
    const addAll = (formulas: Iterable<Formula>) => {
      for (const formula of formulas) dirty.add(formula);
    };
    const { formulas } = this.book;
    const { changed, fresh } = this.book.update(sheets, (id) => touched.has(id), this.own.all());
    addAll(fresh);
    addAll(this.unfilled);
    this.unfilled = new Set();
    const spilled = this.spills.changed();
    for (const { sheet, cells } of [...changed, ...spilled])
      addAll(formulas.readersAt(sheet, cells));
    const rules = this.rules.getOtherFormulaData()[this.workbook.getUnitId()] ?? {};
    const sizeOf = (id: string) => sizes.get(id) ?? { rows: 0, columns: 0 };
    addAll(this.own.update(rules as never, formulas, sizeOf));
    for (const spill of this.spills.all()) {
      const formula = formulas.at(spill.sheet, spill.row, spill.column);
      if (formula && changed.some((c) => c.sheet === spill.sheet && meet(c.cells, spill.cells)))
        dirty.add(formula);
      if (!formula || dirty.has(formula)) addAll(formulas.readersAt(spill.sheet, spill.cells));
      if (!formula) this.spills.clear(spill);
    }
    if (this.minute !== minuteNow()) addAll(formulas.volatile);
    this.minute = minuteNow();
    if (isTouched || dirty.size > 0) addAll(formulas.dynamic);
    this.runs = this.order(dirty, sizes);
    return this.runs !== undefined;
  }

  /** What `prepare` found, once. */
  takeRuns(): DueRuns | [] {
    const { runs } = this;
    this.runs = undefined;
    return runs ?? [];
  }

  private order(dirty: Set<Formula>, sizes: ReadonlyMap<string, SheetNow>): DueRuns | undefined {
    const { formulas: index } = this.book;
    const filled = ({ sheet, row, column, ownId }: Formula): Cells =>
      (ownId === undefined ? this.spills.at(sheet, row, column) : undefined) ?? {
        top: row,
        left: column,
        bottom: row,
        right: column,
      };
    const readersOf = (formula: Formula) =>
      formula.ownId === undefined ? index.readersAt(formula.sheet, filled(formula)) : [];
    const { formulas, circular } = inOrder(dirty, readersOf);
    if (formulas.length === 0) return undefined;
    // What dynamic formulas read is not known: they come again when all else is there.
    const late = inOrder(index.dynamic, readersOf).formulas;
    const again = Array.from(
      { length: Math.min(index.dynamic.size, LATE_ROUNDS) },
      () => late,
    ).flat();
    const turns = [
      ...again.map((formula) => ({ formula, isSure: true })),
      ...formulas.map((formula) => ({ formula, isSure: circular.has(formula) })),
    ];
    return new DueRuns(turns, dirty, {
      readersOf,
      hasChanged: (formula) => this.hasChanged(formula),
      runOf: ({ formula, isSure }) => {
        const { sheet, row, column, ownId } = formula;
        const cells = ownId === undefined ? this.spills.at(sheet, row, column) : undefined;
        if (cells) this.spills.clear({ sheet, row, column, cells } satisfies Spill);
        const isCircular = circular.has(formula);
        const run = this.run(formula, sizes, isCircular);
        return isSure && !isCircular ? unread(run) : run;
      },
    });
  }

  private hasChanged({ sheet, row, column }: Formula): boolean {
    if (this.spills.at(sheet, row, column)) return true;
    const now = this.runtime
      .getUnitData()
      [this.workbook.getUnitId()]?.[sheet]?.getValue(row, column);
    const before = this.workbook.getSheetBySheetId(sheet)?.getCellRaw(row, column);
    return !now || !before || now.v !== before.v || now.t !== before.t;
  }

  private run(formula: Formula, sizes: ReadonlyMap<string, SheetNow>, isCircular: boolean): Run {
    const { sheet, row, column, said, ownId } = formula;
    const { rows = 0, columns = 0 } = sizes.get(sheet) ?? {};
    return {
      unitId: this.workbook.getUnitId(),
      subUnitId: sheet,
      row,
      column,
      rowCount: rows,
      columnCount: columns,
      formula: isCircular ? CIRCULAR : said.text,
      formulaId: ownId,
      refOffsetX: isCircular ? 0 : said.x,
      refOffsetY: isCircular ? 0 : said.y,
    };
  }

  private sheets(): SheetNow[] {
    return this.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
      grid: sheet.getCellMatrix().getMatrix(),
    }));
  }

  private nothingSeen(): BookFormulas {
    const styles = this.workbook.getStyles();
    return new BookFormulas((cell) => styles.getStyleByCell(cell)?.n?.pattern ?? '');
  }
}

const minuteNow = () => Math.floor(Date.now() / MINUTE_MS);

const meet = (a: Cells, b: Cells) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Ranges that were read before are read anew: since then something in them was calculated. */
function unread(run: Run): Run {
  return Object.defineProperty({ ...run }, 'formula', {
    get: () => {
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      return run.formula;
    },
  });
}
