import type { SheetInfo } from '../engine/sheetOperations';
import { a1Of, splitSheet } from './a1';
import type { Range } from './range';
import { refusedInTrigger } from './refusedInTrigger';
import type { Runtime } from './runtime';
import { ServiceError, TEXTS } from './serviceError';
import { Sheet } from './sheet';
import { SheetList } from './sheetList';
import { strict } from './strict';
import { zoneOf } from './zonedDate';

/** Cells that one workbook can have. */
const CELL_LIMIT = 10_000_000;
const NEW_SHEET_CELLS = 26_000;
/** Characters in a sheet's name. */
const NAME_LIMIT = 100;

/** Apps Script's Spreadsheet: the workbook that the script is bound to. */
export class Spreadsheet {
  private readonly listed = new SheetList();

  constructor(private readonly runtime: Runtime) {}

  list = (): SheetInfo[] => this.listed.in(this.runtime.channel);

  getId = () => this.runtime.book.id;
  getUrl = () => 'http://127.0.0.1/local';
  getName = () => this.runtime.book.name;
  getSpreadsheetTimeZone = () => zoneOf(this.runtime);
  setSpreadsheetTimeZone(zone: string): void {
    this.runtime.service('Spreadsheet.setSpreadsheetTimeZone');
    this.runtime.book.timeZone = knownZone(zone);
  }
  getSpreadsheetLocale = () => this.runtime.book.locale ?? this.runtime.bookLocale;
  setSpreadsheetLocale(locale: string): void {
    this.runtime.service('Spreadsheet.setSpreadsheetLocale');
    this.runtime.book.locale = locale;
    this.runtime.channel.write('useLocale', locale);
  }
  getSheets = () => this.list().map((s) => this.sheet(s.id));
  getNumSheets = () => this.list().length;
  getSheetByName(name: string): Sheet | null {
    const found = this.list().find((s) => s.name.toLowerCase() === name.toLowerCase());
    return found ? this.sheet(found.id) : null;
  }
  getSheetById(id: number): Sheet | null {
    return this.list().some((s) => s.id === id) ? this.sheet(id) : null;
  }
  getActiveSheet = () => this.sheet(this.runtime.channel.read<number>('activeSheet'));
  setActiveSheet(sheet: Sheet): Sheet {
    this.runtime.service('Spreadsheet.setActiveSheet');
    this.runtime.channel.write('activateSheet', sheet.getSheetId());
    return sheet;
  }
  insertSheet(
    name: string,
    index = this.list().length,
    { template }: { readonly template?: Sheet } = {},
  ): Sheet {
    this.runtime.service('Spreadsheet.insertSheet');
    this.checkName(name);
    const { channel } = this.runtime;
    if (!template) {
      this.grow(NEW_SHEET_CELLS);
      return this.sheet(channel.read<number>('insertSheet', name, index));
    }
    const { id, rows, columns } = template.info();
    this.grow(rows * columns);
    return this.sheet(channel.read<number>('insertCopy', id, name, index));
  }
  deleteSheet(sheet: Sheet): void {
    this.runtime.service('Spreadsheet.deleteSheet');
    const { id } = sheet.info();
    if (this.list().length === 1) throw new ServiceError(TEXTS.noSheetLeft);
    this.checkVisible(id);
    this.runtime.channel.write('deleteSheet', id);
  }
  getRange(a1: string): Range {
    const { sheet: name, a1: rest } = splitSheet(a1);
    const sheet = name === undefined ? this.getActiveSheet() : this.getSheetByName(name);
    if (!sheet) throw new ServiceError('Range not found');
    return sheet.getRange(rest);
  }
  getRangeByName(name: string): Range | null {
    const ref = this.names().find((n) => n.name === name)?.ref;
    return ref === undefined || ref.includes('#REF!') ? null : this.getRange(ref);
  }
  getNamedRanges = () =>
    this.names().map(({ name }) =>
      strict({ getName: () => name, getRange: () => this.getRangeByName(name) }, 'NamedRange'),
    );
  setNamedRange(name: string, range: Range): void {
    this.runtime.service('Spreadsheet.setNamedRange');
    const { row, column, rows, columns } = range.place;
    const sheet = range.getSheet().getName().replace(/'/g, "''");
    const a1 = a1Of(row, column, rows, columns).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    this.runtime.channel.write('setName', name, `'${sheet}'!${a1}`);
  }
  removeNamedRange(name: string): void {
    this.runtime.service('Spreadsheet.removeNamedRange');
    this.runtime.channel.write('removeName', name);
  }
  /** Refuses a name that a sheet cannot have; `id` is that of a sheet that has one now. */
  checkName(name: string, id?: number): void {
    if (this.list().some((s) => s.name.toLowerCase() === name.toLowerCase() && s.id !== id))
      throw new ServiceError(TEXTS.sheetExists(name));
    if (name.length > NAME_LIMIT) throw new ServiceError(TEXTS.sheetNameLength);
  }
  /** Refuses to leave no visible sheet but this one, which goes. */
  checkVisible(id: number): void {
    if (this.list().every((s) => s.hidden || s.id === id))
      throw new ServiceError(TEXTS.noSheetVisible);
  }
  /** Refuses what would make the workbook too large. */
  grow(cells: number): void {
    const now = this.list().reduce((sum, s) => sum + s.rows * s.columns, 0);
    if (now + cells > CELL_LIMIT) throw new ServiceError(TEXTS.tooManyCells);
  }
  toast(message: string, title = ''): void {
    this.runtime.service('Spreadsheet.toast');
    refusedInTrigger(this.runtime, 'toast');
    this.runtime.person.toast({ message, title });
  }

  private names = () => this.runtime.channel.read<{ name: string; ref: string }[]>('getNames');
  private sheet = (id: number) => strict(new Sheet(this.runtime, this, id), 'Sheet');
}

function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw new ServiceError(`Invalid argument: ${zone}`);
  }
}
