import {
  CommandType,
  type Workbook as CoreWorkbook,
  ICommandService,
  type IWorkbookData,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { DEFAULT_READINGS, type Readings } from '../gas/readings';
import { PendingStyles } from './applyStyles';
import { Calculation, type SavedResults } from './calculation/calculation';
import type { Grid } from './calculation/seenCells';
import { findFormulasOnce } from './findFormulasOnce';
import { createFlush, type Flush } from './flush';
import { followSort } from './followSort';
import { followStructure } from './followStructure';
import { registerGoogleFunctions } from './google/googleFunctions';
import { KnownSheets, type SavedSheets } from './knownSheets';
import { followNamingFormulasOnly } from './namingFormulas';
import { rememberStyles } from './rememberStyles';
import { SheetExtras } from './sheetExtras';

/** Font of cells that were given none, and the room beside their text, as in the spreadsheet. */
const DEFAULT_STYLE = { ff: 'Arial', fs: 10, pd: { t: 0, r: 3, b: 2, l: 3 } };
/** Rows and columns of a new sheet, as on Google; of styles Univer looks at those of its sheet alone. */
const NEW_SHEET = { rowCount: 1000, columnCount: 26, defaultStyle: DEFAULT_STYLE };

/** A workbook as JSON: Univer's own data and what is kept beside it. */
export interface SavedBook extends SavedSheets {
  readonly data: IWorkbookData;
  /** What its cells show; absent where all is to be calculated when it is opened. */
  readonly results?: SavedResults & { readonly textCriteria: Readings['textCriteria'] };
}

/** One workbook: Univer's sheets under numeric ids, and what we keep beside them. */
export class Workbook {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly book: FWorkbook;
  /** What Google may do either way. */
  readings: Readings = DEFAULT_READINGS;
  private readonly calculation: Calculation;
  /** Waits until every formula is calculated. */
  readonly flush: Flush['flush'];
  /** Calculates every formula anew. */
  readonly calculateAll: Flush['calculateAll'];
  /** How numbers and dates are typed and shown. */
  locale = 'zh_CN';
  /** Told when a script brings a cell to the front; a page scrolls there. */
  activated: ((sheet: FWorksheet, row: number, column: number) => void) | undefined;
  private readonly commands: ICommandService;
  readonly pendingStyles = new PendingStyles();
  /** Ids of its sheets, and what is kept beside their cells. */
  readonly known: KnownSheets;
  private scripting = false;

  /** A saved workbook, or a new one with a first sheet of that name. */
  constructor({ univer, api }: { univer: Univer; api: FUniver }, from: SavedBook | string) {
    const saved = typeof from === 'string' ? newBook(from) : from;
    this.univer = univer;
    this.api = api;
    this.commands = univer.__getInjector().get(ICommandService);
    this.known = new KnownSheets(saved);
    this.book = api.createWorkbook(saved.data);
    rememberStyles(this.book.getWorkbook());
    this.calculation = new Calculation(univer, this.book.getWorkbook());
    const isQuiet = () => this.scripting;
    const { flush, calculateAll } = createFlush(univer, api, this.calculation, isQuiet);
    this.flush = () => {
      this.byScript(() => this.settleStyles());
      return flush();
    };
    this.calculateAll = calculateAll;
    registerGoogleFunctions(this);
    findFormulasOnce(univer, this.book.getWorkbook());
    followNamingFormulasOnly(univer);
    followStructure(this);
    followSort(this);
    if (saved.results) {
      this.calculation.trust(saved.results);
      this.readings = { ...DEFAULT_READINGS, textCriteria: saved.results.textCriteria };
    }
  }

  /** Formulas give the same under all but one of the readings. */
  useReadings(readings: Readings): void {
    if (readings.textCriteria !== this.readings.textCriteria) this.calculation.forgetAll();
    this.readings = readings;
  }

  save(): SavedBook {
    const { results } = this.calculation;
    const { textCriteria } = this.readings;
    return {
      data: this.book.save(),
      ...this.known.save(),
      ...(results && { results: { ...results, textCriteria } }),
    };
  }

  sheet(id: number): FWorksheet {
    const sheet = this.book.getSheetBySheetId(this.known.univerId(id) ?? '');
    if (!sheet) throw new Error(`Sheet ${id} not found`);
    return sheet;
  }

  /** The same text, the same cells: what is shown hangs on the locale too. */
  revisionOf(id: number): string {
    return `${id} ${this.calculation.revisionOf(this.known.univerId(id) ?? '')} ${this.locale}`;
  }

  extrasOf(id: number): SheetExtras {
    return this.known.extrasOf(id);
  }

  /** Every sheet in the order of its tabs. */
  sheets(): { id: number; sheet: FWorksheet }[] {
    return this.book.getSheets().map((sheet) => ({ id: this.idOf(sheet), sheet }));
  }

  idOf(sheet: FWorksheet): number {
    const id = this.known.idOf(sheet.getSheetId());
    if (id === undefined) throw new Error(`Sheet ${sheet.getSheetName()} has no id`);
    return id;
  }

  /** Copies a sheet with all it has, under a name that Univer chooses; gives the copy's id. */
  duplicateSheet(id: number): number {
    return this.idOf(this.book.duplicateSheet(this.sheet(id)));
  }

  insertSheet(name: string, index: number): number {
    const univerId = String(this.known.nextId);
    this.book.insertSheet(name, { index, sheet: { id: univerId, ...NEW_SHEET } });
    return this.known.idOf(univerId) as number;
  }

  /** A sheet like another one, hidden where that is hidden; its cells hold nothing, since their rules would stay behind. */
  insertCopy(of: number, name: string, index: number): number {
    const like = this.sheet(of).getSheet();
    let holds = false;
    like.getCellMatrix().forValue((_, __, cell) => {
      if (cell?.v != null || cell?.f != null) holds = true;
    });
    if (holds) throw new Error('not implemented: insertSheet with a template that holds something');
    const univerId = String(this.known.nextId);
    const sheet = { ...structuredClone(like.getConfig()), id: univerId, name };
    this.book.insertSheet(name, { index, sheet });
    const id = this.known.idOf(univerId) as number;
    this.known.copiedFrom(of);
    return id;
  }

  deleteSheet(id: number): void {
    this.book.deleteSheet(this.sheet(id));
  }

  /** Does something that is not a person's doing. */
  byScript<T>(action: () => T): T {
    const before = this.scripting;
    this.scripting = true;
    try {
      return action();
    } finally {
      this.scripting = before;
    }
  }
  /** Whether what is happening now is a script's doing. */
  get isScripting(): boolean {
    return this.scripting;
  }

  /** Tells of every change of the workbook, whoever makes it. */
  onChange(changed: () => void): void {
    this.commands.onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) changed();
    });
  }

  /** Tells when another sheet comes to the front. */
  onActivate(activated: () => void): void {
    this.commands.onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) activated();
    });
  }

  /**
   * Merges the styles that wait into their sheets, outside of people's undo. Without the
   * name of a trigger Univer would take it for new values and forget the cells' formulas.
   */
  settleStyles(): void {
    const trigger = SetStyleCommand.id;
    for (const [id, cellValue] of this.pendingStyles.take()) {
      if (Object.keys(cellValue).length === 0) continue;
      const params = { unitId: 'workbook', subUnitId: this.known.univerId(id), cellValue, trigger };
      this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    }
  }

  /** What formulas spill into other cells of a sheet (0-based); such cells hold nothing themselves. */
  spilled(id: number): Grid | undefined {
    const spills = this.univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData();
    return (spills.workbook?.[this.known.univerId(id) ?? ''] ?? undefined) as Grid | undefined;
  }

  /**
   * Does something as if a sheet were in front: Univer changes the references of formulas as if rows
   * and columns were removed from the sheet that is. Nothing is seen of it: what is selected there stays so,
   * where Univer selects the rows that are new.
   */
  inFront(id: number, change: (sheet: FWorksheet) => void): void {
    const sheet = this.sheet(id);
    const subUnitId = sheet.getSheetId();
    const service = this.univer.__getInjector().get(SheetsSelectionsService);
    const selections = service
      .getWorkbookSelections('workbook')
      .getSelectionsOfWorksheet(subUnitId)
      .map((selection) => structuredClone(selection));
    const core: Partial<Pick<CoreWorkbook, 'getActiveSheet'>> = this.book.getWorkbook();
    core.getActiveSheet = () => sheet.getSheet();
    try {
      change(sheet);
    } finally {
      // The workbook's own way shows through again.
      delete core.getActiveSheet;
    }
    if (selections.length === 0) return;
    const params = { unitId: 'workbook', subUnitId, selections };
    this.commands.syncExecuteCommand(SetSelectionsOperation.id, params);
  }
}

function newBook(firstSheet: string): SavedBook {
  const sheets = { '0': { id: '0', name: firstSheet, ...NEW_SHEET } };
  return {
    data: {
      id: 'workbook',
      name: '',
      sheetOrder: ['0'],
      sheets,
    } as unknown as IWorkbookData,
    ids: [[0, '0']],
    nextId: 1,
    extras: [[0, new SheetExtras().save()]],
  };
}
