import type { DateCell, Place, Validation } from '../engine/protocol';
import { a1Of } from './a1';
import { allows, DataValidation } from './dataValidation';
import { Protection } from './protection';
import type { Runtime } from './runtime';
import { ServiceError, TEXTS } from './serviceError';
import type { Sheet } from './sheet';
import { strict } from './strict';
import { StyledRange } from './styledRange';
import { momentOf, serialOf, zoneOf } from './zonedDate';

type Value = string | number | boolean | Date;

/** Characters that one cell can hold. */
const CELL_LIMIT = 50_000;
/** Entries of one dropdown. */
const LIST_LIMIT = 500;

type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

/** Apps Script's Range: a rectangle of cells. Each method that reads or changes cells is one call. */
export class Range extends StyledRange {
  constructor(
    runtime: Runtime,
    private readonly parent: Sheet,
    place: Place,
  ) {
    super(runtime, place);
  }

  getSheet = () => this.parent;
  getRow = () => this.place.row;
  getColumn = () => this.place.column;
  getNumRows = () => this.place.rows;
  getNumColumns = () => this.place.columns;
  getLastRow = () => this.place.row + this.place.rows - 1;
  getLastColumn = () => this.place.column + this.place.columns - 1;
  getA1Notation = () =>
    a1Of(this.place.row, this.place.column, this.place.rows, this.place.columns);
  offset = (rows: number, columns: number, height = this.place.rows, width = this.place.columns) =>
    this.parent.getRange(this.place.row + rows, this.place.column + columns, height, width);

  protected call(name: string): void {
    this.runtime.service(`Range.${name}`);
    const { rows, columns } = this.parent.info();
    if (this.getLastRow() > rows || this.getLastColumn() > columns)
      throw new ServiceError(TEXTS.outside);
  }

  getValues = () => this.valuesFor('getValues');
  getValue = () => this.valuesFor('getValue')[0]?.[0];
  private valuesFor(name: string): Value[][] {
    const cells = this.read<(string | number | boolean | DateCell)[][]>(name, 'getValues');
    return cells.map((row) =>
      row.map((cell) => (typeof cell === 'object' ? this.dateOf(cell) : cell)),
    );
  }
  getDisplayValues = () => this.read<string[][]>('getDisplayValues');
  getDisplayValue = () => this.getDisplayValues()[0]?.[0];
  getFormulas = () => this.read<string[][]>('getFormulas');
  getFormula = () => this.getFormulas()[0]?.[0];
  setValues(values: (Value | null | undefined)[][]): this {
    this.checkShape(values);
    return this.writeCells('setValues', values);
  }
  setValue = (value: Value) => this.writeCells('setValue', this.fill(value));
  setFormulas(formulas: string[][]): this {
    this.checkShape(formulas);
    return this.writeCells('setFormulas', formulas);
  }
  setFormula(formula: string): this {
    // It is not known whether references move along.
    if (this.place.rows * this.place.columns > 1)
      throw new Error('not implemented: Range.setFormula over several cells');
    return this.writeCells('setFormula', [[formula]]);
  }
  private writeCells(
    name: string,
    values: readonly (readonly (Value | null | undefined)[])[],
  ): this {
    this.call(name);
    return this.enter(values);
  }
  /** Writes without counting a call: for the sheet and for lists of ranges. */
  enter(values: readonly (readonly (Value | null | undefined)[])[]): this {
    const cells = values.map((row) => row.map((value) => this.cellOf(value)));
    if (this.parent.info().strict) this.checkRules(cells);
    this.runtime.channel.write('setValues', this.place, cells);
    return this;
  }
  clearContent = () => this.write('clearContent', 'clearContent');
  clearFormat = () => this.write('clearFormat', 'clearFormat');
  clear(): this {
    this.write('clear', 'clearContent');
    this.runtime.channel.write('clearFormat', this.place);
    return this;
  }

  getNotes = () => this.read<string[][]>('getNotes');
  getNote = () => this.getNotes()[0]?.[0];
  setNotes(notes: (string | null)[][]): this {
    this.checkShape(notes);
    return this.write('setNotes', 'setNotes', notes);
  }
  setNote = (note: string | null) => this.write('setNote', 'setNotes', this.fill(note));
  clearNote = () => this.write('clearNote', 'setNotes', this.fill(null));

  getDataValidations(): (DataValidation | null)[][] {
    // By one reading each cell is asked for by itself, which takes its time.
    if (this.runtime.readings.ruleReads === 'slow')
      for (let i = 1; i < this.place.rows * this.place.columns; i++) {
        this.runtime.service('Range.getDataValidations');
        this.runtime.outside?.sleep(1);
      }
    const rules = this.read<(Validation | null)[][]>('getDataValidations', 'getValidations');
    return rules.map((row) =>
      row.map((rule) => rule && strict(new DataValidation(rule), 'DataValidation')),
    );
  }
  getDataValidation = () => this.getDataValidations()[0]?.[0] ?? null;
  setDataValidations(rules: (DataValidation | null)[][]): this {
    this.checkShape(rules);
    const kinds = [...new Set(rules.flat().filter((r) => r !== null))];
    const grid = rules.map((row) => row.map((rule) => (rule ? kinds.indexOf(rule) : -1)));
    return this.writeRules('setDataValidations', kinds, grid);
  }
  setDataValidation = (rule: DataValidation | null) =>
    this.writeRules('setDataValidation', rule ? [rule] : []);
  private writeRules(name: string, kinds: readonly DataValidation[], grid?: number[][]): this {
    const rules = kinds.map(({ rule }) => rule);
    if (rules.some((rule) => rule.type === 'VALUE_IN_LIST' && rule.values.length > LIST_LIMIT))
      throw new ServiceError(TEXTS.listTooLong);
    return this.write(name, 'setValidations', rules, grid);
  }
  clearDataValidations = () => this.setDataValidation(null);

  /** Into a larger range a copy goes as often as it fits. */
  copyTo(target: Range, options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): void {
    const what = options.contentsOnly ? 'values' : options.formatOnly ? 'format' : 'all';
    const { rows, columns } = this.place;
    const to = target.place;
    const size = { rows: Math.max(rows, to.rows), columns: Math.max(columns, to.columns) };
    if (size.rows % rows > 0 || size.columns % columns > 0)
      throw new Error('not implemented: Range.copyTo onto a range that it does not fill');
    const filled = target.offset(0, 0, size.rows, size.columns);
    this.write('copyTo', 'copy', filled.place, what);
  }
  merge = () => this.write('merge', 'merge');
  sort(keys: SortSpec | readonly SortSpec[]): this {
    const specs = Array.isArray(keys) ? keys : [keys];
    const order = specs.map((key) => ({
      ascending: true,
      ...(typeof key === 'number' ? { column: key } : key),
    }));
    for (const { column } of order)
      if (column < this.place.column || column > this.getLastColumn())
        throw new ServiceError(TEXTS.outside);
    return this.write('sort', 'sort', order);
  }
  protect(): Protection {
    this.call('protect');
    return Protection.create(this.runtime, this);
  }
  shiftColumnGroupDepth(delta: number): this {
    this.call('shiftColumnGroupDepth');
    this.parent.shiftGroup(this.place.column, this.place.columns, delta);
    return this;
  }
  activate(): this {
    this.parent.activate();
    this.runtime.channel.write('activateRange', this.place);
    return this;
  }

  /** Refuses what is in no list of a strict dropdown, as a whole: none of the cells is written. */
  private checkRules(cells: readonly (readonly unknown[])[]): void {
    const rules = this.runtime.channel.read<(Validation | null)[][]>('getValidations', this.place);
    cells.forEach((row, i) => {
      row.forEach((value, j) => {
        const rule = rules[i]?.[j];
        if (!rule || allows(rule, value)) return;
        throw new ServiceError(
          TEXTS.violates(a1Of(this.place.row + i, this.place.column + j, 1, 1)),
        );
      });
    });
  }
  private dateOf({ serial }: DateCell): Date {
    return new this.runtime.Date(momentOf(serial, zoneOf(this.runtime)));
  }
  private cellOf(
    value: Value | null | undefined,
  ): string | number | boolean | null | { serial: number } {
    if (value === null || value === undefined) return null;
    // What is no number shows as an error.
    if (typeof value === 'number' && !Number.isFinite(value)) return '#NUM!';
    if (typeof value === 'string' && value.length > CELL_LIMIT)
      throw new ServiceError(TEXTS.cellTooLong);
    if (Object.prototype.toString.call(value) !== '[object Date]')
      return value as string | number | boolean;
    return { serial: serialOf((value as Date).getTime(), zoneOf(this.runtime)) };
  }
}
