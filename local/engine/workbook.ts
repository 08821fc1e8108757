import { type ICellData, ICommandService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Move } from './cellMap';
import { createUniver } from './createUniver';
import { createFlush } from './flush';
import { SheetExtras } from './sheetExtras';

/** Rows and columns of a new sheet, as on Google. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26 } as const;

/** One workbook: Univer's sheets under numeric ids, and what we keep beside them. */
export class Workbook {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly book: FWorkbook;
  readonly flush: () => Promise<void>;
  private readonly extras = new Map<number, SheetExtras>();
  /** Univer's ids are text, Apps Script's are numbers. */
  private readonly univerIds = new Map<number, string>([[0, '0']]);
  private nextId = 1;

  constructor(firstSheet: string) {
    const { univer, api } = createUniver();
    this.univer = univer;
    this.api = api;
    const sheets = { '0': { id: '0', name: firstSheet, ...NEW_SHEET } };
    this.book = api.createWorkbook({ id: 'workbook', name: '', sheetOrder: ['0'], sheets });
    this.flush = createFlush(univer, api);
    this.extras.set(0, new SheetExtras());
  }

  sheet(id: number): FWorksheet {
    const sheet = this.book.getSheetBySheetId(this.univerIds.get(id) ?? '');
    if (!sheet) throw new Error(`Sheet ${id} not found`);
    return sheet;
  }

  extrasOf(id: number): SheetExtras {
    const extras = this.extras.get(id);
    if (!extras) throw new Error(`Sheet ${id} not found`);
    return extras;
  }

  /** Every sheet in the order of its tabs. */
  sheets(): { id: number; sheet: FWorksheet }[] {
    return this.book.getSheets().map((sheet) => ({ id: this.idOf(sheet), sheet }));
  }

  idOf(sheet: FWorksheet): number {
    const found = [...this.univerIds].find(([, univerId]) => univerId === sheet.getSheetId());
    if (!found) throw new Error(`Sheet ${sheet.getSheetName()} has no id`);
    return found[0];
  }

  /** Copies a sheet with all it has, under a name that Univer chooses; gives the copy's id. */
  duplicateSheet(id: number): number {
    const copy = this.book.duplicateSheet(this.sheet(id));
    const copyId = this.nextId++;
    this.univerIds.set(copyId, copy.getSheetId());
    this.extras.set(copyId, this.extrasOf(id).copy(copyId));
    return copyId;
  }

  insertSheet(name: string, index: number): number {
    const id = this.nextId++;
    this.univerIds.set(id, String(id));
    this.book.insertSheet(name, { index, sheet: { id: String(id), ...NEW_SHEET } });
    this.extras.set(id, new SheetExtras());
    return id;
  }

  deleteSheet(id: number): void {
    this.book.deleteSheet(this.sheet(id));
    this.extras.delete(id);
    this.univerIds.delete(id);
  }

  /**
   * Merges styles (0-based rows and columns) into a sheet, outside of people's undo. Without the
   * name of a trigger Univer would take it for new values and forget the cells' formulas.
   */
  mergeStyles(id: number, cellValue: object): void {
    const trigger = SetStyleCommand.id;
    const params = { unitId: 'workbook', subUnitId: this.univerIds.get(id), cellValue, trigger };
    this.univer
      .__getInjector()
      .get(ICommandService)
      .syncExecuteCommand(SetRangeValuesMutation.id, params);
  }

  /** What a formula elsewhere spilled into a cell (0-based); such cells hold nothing themselves. */
  spilled(id: number, row: number, column: number): ICellData | undefined {
    const spills = this.univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData();
    return spills.workbook?.[this.univerIds.get(id) ?? '']?.[row]?.[column] ?? undefined;
  }

  /**
   * Does something with a sheet in front: Univer changes the references of formulas as if rows and
   * columns were removed from the sheet that is.
   */
  inFront(id: number, change: (sheet: FWorksheet) => void): void {
    const before = this.book.getActiveSheet();
    const sheet = this.sheet(id);
    if (before.getSheetId() !== sheet.getSheetId()) this.book.setActiveSheet(sheet);
    change(sheet);
    if (before.getSheetId() !== sheet.getSheetId()) this.book.setActiveSheet(before);
  }

  /** Tells what is kept beside the cells that rows or columns are elsewhere now. */
  shift(id: number, rowOf: Move, columnOf: Move): void {
    this.extrasOf(id).shift(rowOf, columnOf);
  }
}
