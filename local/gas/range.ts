import type { DateCell, Place, Validation } from '../engine/protocol';
import type { StyleAttribute, StyleValue } from '../engine/styleAttributes';
import { a1Of } from './a1';
import { DataValidation } from './dataValidation';
import { Protection } from './protection';
import type { Runtime } from './runtime';
import { ServiceError, TEXTS } from './serviceError';
import type { Sheet } from './sheet';
import { strict } from './strict';
import type { TextStyle } from './textStyle';
import { momentOf, serialOf } from './zonedDate';

type Value = string | number | boolean | Date;

/** Characters that one cell can hold. */
const CELL_LIMIT = 50_000;

/** Apps Script's Range: a rectangle of cells. Each method that reads or changes cells is one call. */
export class Range {
  constructor(
    private readonly runtime: Runtime,
    private readonly parent: Sheet,
    readonly place: Place,
  ) {}

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

  getBackgrounds = () => this.styles('getBackgrounds', 'background');
  setBackgrounds = (colors: (string | null)[][]) =>
    this.setStyles('setBackgrounds', 'background', colors);
  setBackground = (color: string | null) => this.setStyle('setBackground', 'background', color);
  getFontColors = () => this.styles('getFontColors', 'fontColor');
  setFontColors = (colors: (string | null)[][]) =>
    this.setStyles('setFontColors', 'fontColor', colors);
  setFontColor = (color: string | null) => this.setStyle('setFontColor', 'fontColor', color);
  getFontWeights = () =>
    this.styles('getFontWeights', 'bold').map((r) => r.map((b) => (b ? 'bold' : 'normal')));
  setFontWeight = (weight: string | null) =>
    this.setStyle('setFontWeight', 'bold', weight === 'bold');
  setFontWeights = (weights: (string | null)[][]) =>
    this.setStyles(
      'setFontWeights',
      'bold',
      weights.map((row) => row.map((w) => w === 'bold')),
    );
  getFontSizes = () => this.styles('getFontSizes', 'fontSize');
  setFontSize = (size: number) => this.setStyle('setFontSize', 'fontSize', size);
  getHorizontalAlignments = () => this.styles('getHorizontalAlignments', 'horizontalAlignment');
  setHorizontalAlignments = (values: (string | null)[][]) =>
    this.setStyles('setHorizontalAlignments', 'horizontalAlignment', values);
  setHorizontalAlignment = (value: string | null) =>
    this.setStyle('setHorizontalAlignment', 'horizontalAlignment', value);
  setVerticalAlignment = (value: string | null) =>
    this.setStyle('setVerticalAlignment', 'verticalAlignment', value);
  getWraps = () => this.styles('getWraps', 'wrap');
  getWrap = () => this.getWraps()[0]?.[0];
  setWrap = (wrap: boolean) => this.setStyle('setWrap', 'wrap', wrap);
  getNumberFormats = () => this.styles('getNumberFormats', 'numberFormat');
  getNumberFormat = () => this.getNumberFormats()[0]?.[0];
  setNumberFormats = (formats: string[][]) =>
    this.setStyles('setNumberFormats', 'numberFormat', formats);
  setNumberFormat = (format: string) => this.setStyle('setNumberFormat', 'numberFormat', format);
  setTextStyles(styles: TextStyle[][]): this {
    this.checkShape(styles);
    this.runtime.service('Range.setTextStyles');
    this.runtime.channel.write(
      'setTextStyles',
      this.place,
      styles.map((row) => row.map((s) => s.values)),
    );
    return this;
  }
  setTextStyle = (style: TextStyle) => this.setTextStyles(this.fill(style));

  getDataValidations(): (DataValidation | null)[][] {
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
    return this;
  }

  private styles(name: string, attribute: StyleAttribute): StyleValue[][] {
    this.runtime.service(`Range.${name}`);
    return this.runtime.channel.read('getStyles', this.place, attribute);
  }
  private setStyles(name: string, attribute: StyleAttribute, values: StyleValue[][]): this {
    this.checkShape(values);
    return this.write(name, 'setStyles', attribute, values);
  }
  private setStyle = (name: string, attribute: StyleAttribute, value: StyleValue) =>
    this.write(name, 'setStyles', attribute, value);
  private read<T>(name: string, op = name): T {
    this.runtime.service(`Range.${name}`);
    return this.runtime.channel.read<T>(op, this.place);
  }
  private write(name: string, op: string, ...args: unknown[]): this {
    this.runtime.service(`Range.${name}`);
    this.runtime.channel.write(op, this.place, ...args);
    return this;
  }
  private fill<T>(value: T): T[][] {
    return Array.from({ length: this.place.rows }, () =>
      new Array<T>(this.place.columns).fill(value),
    );
  }
  private checkShape(data: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.place;
    if (data.length !== rows) throw new ServiceError(TEXTS.dataShape('rows', data.length, rows));
    for (const row of data)
      if (row.length !== columns)
        throw new ServiceError(TEXTS.dataShape('columns', row.length, columns));
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
