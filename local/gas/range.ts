import type { DateCell, Place, Validation } from '../engine/protocol';
import { a1Of } from './a1';
import { DataValidation } from './dataValidation';
import { Protection } from './protection';
import type { Runtime } from './runtime';
import { ServiceError, TEXTS } from './serviceError';
import type { Sheet } from './sheet';
import { strict } from './strict';
import { StyledRange } from './styledRange';
import { momentOf, serialOf } from './zonedDate';

type Value = string | number | boolean | Date;

/** Characters that one cell can hold. */
const CELL_LIMIT = 50_000;

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
    const cells = values.map((row) => row.map((value) => this.cellOf(value)));
    return this.write('setValues', 'setValues', cells);
  }
  setValue(value: Value): this {
    const cell = this.cellOf(value);
    return this.write('setValue', 'setValues', this.fill(cell));
  }
  setFormulas(formulas: string[][]): this {
    this.checkShape(formulas);
    return this.write('setFormulas', 'setValues', formulas);
  }
  setFormula = (formula: string) => this.write('setFormula', 'setValues', this.fill(formula));
  clearContent = () => this.write('clearContent', 'clearContent');
  clearFormat = () => this.write('clearFormat', 'clearFormat');
  clear(): this {
    this.runtime.channel.write('clearFormat', this.place);
    return this.write('clear', 'clearContent');
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
    // By one reading each cell is asked for by itself.
    if (this.runtime.readings.ruleReads === 'slow')
      for (let i = 1; i < this.place.rows * this.place.columns; i++)
        this.runtime.service('Range.getDataValidations');
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
    return this.write(
      'setDataValidations',
      'setValidations',
      kinds.map((r) => r.rule),
      grid,
    );
  }
  setDataValidation = (rule: DataValidation | null) => this.setDataValidations(this.fill(rule));
  clearDataValidations = () => this.setDataValidation(null);

  copyTo(target: Range, options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): void {
    const what = options.contentsOnly ? 'values' : options.formatOnly ? 'format' : 'all';
    const { rows, columns } = this.place;
    const to = target.place;
    const size = { rows: Math.max(rows, to.rows), columns: Math.max(columns, to.columns) };
    this.write('copyTo', 'copy', { ...to, ...size }, what);
  }
  merge = () => this.write('merge', 'merge');
  sort(keys: number | { column: number; ascending?: boolean }): this {
    const key = typeof keys === 'number' ? { column: keys } : keys;
    return this.write('sort', 'sort', [{ ascending: true, ...key }]);
  }
  protect(): Protection {
    this.runtime.service('Range.protect');
    return Protection.create(this.runtime, this);
  }
  shiftColumnGroupDepth(delta: number): this {
    this.runtime.service('Range.shiftColumnGroupDepth');
    this.parent.shiftGroup(this.place.column, this.place.columns, delta);
    return this;
  }
  activate(): this {
    this.parent.activate();
    this.runtime.channel.write('activateRange', this.place);
    return this;
  }

  private dateOf({ serial }: DateCell): Date {
    return new this.runtime.Date(momentOf(serial, this.runtime.timeZone));
  }
  private cellOf(
    value: Value | null | undefined,
  ): string | number | boolean | null | { serial: number } {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' && value.length > CELL_LIMIT)
      throw new ServiceError(TEXTS.cellTooLong);
    if (Object.prototype.toString.call(value) !== '[object Date]')
      return value as string | number | boolean;
    return { serial: serialOf((value as Date).getTime(), this.runtime.timeZone) };
  }
}
