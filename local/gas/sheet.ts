import type { Rule } from '../engine/protocol';
import type { ColumnGroup, ProtectedArea } from '../engine/sheetExtras';
import { parseA1 } from './a1';
import { ConditionalFormatRule } from './conditionalFormatRule';
import { Protection } from './protection';
import { Range } from './range';
import { ServiceError, TEXTS } from './serviceError';
import { SheetCharts } from './sheetCharts';
import { strict } from './strict';
import { lineBelow } from './styledRange';

const DEEPEST_GROUP = 8;

/** Apps Script's Sheet. Finding ranges and names is navigation and not counted; the rest is. */
export class Sheet extends SheetCharts {
  getParent = () => this.parent;
  getSheetId = () => this.id;
  getName = () => this.info().name;
  getSheetName = () => this.info().name;
  getIndex = () => this.parent.list().findIndex((s) => s.id === this.id) + 1;
  isSheetHidden = () => this.info().hidden;
  getMaxRows = () => this.read('getMaxRows', () => this.info().rows);
  getMaxColumns = () => this.read('getMaxColumns', () => this.info().columns);
  getLastRow = () => this.read('getLastRow', () => this.extent().row);
  getLastColumn = () => this.read('getLastColumn', () => this.extent().column);
  getDataRange(): Range {
    const { row, column } = this.read('getDataRange', () => this.extent());
    return this.getRange(1, 1, Math.max(row, 1), Math.max(column, 1));
  }

  /** One step for the service: whoever else appends meanwhile gets another row. */
  appendRow(values: (string | number | boolean)[]): this {
    this.runtime.service('Sheet.appendRow');
    const { row } = this.extent();
    const { rows } = this.info();
    if (row === rows) this.runtime.channel.write('append', this.id, 'rows', 1);
    const place = { sheet: this.id, row: row + 1, column: 1, rows: 1, columns: values.length };
    this.runtime.channel.write('appendValues', place, [values]);
    this.extent();
    return this;
  }
  getRange(rowOrA1: number | string, column = 1, rows = 1, columns = 1): Range {
    const { rows: maxRows, columns: maxColumns } = this.info();
    if (typeof rowOrA1 === 'string') {
      const { row, column: first, lastRow = maxRows, lastColumn = maxColumns } = parseA1(rowOrA1);
      return this.getRange(row, first, lastRow - row + 1, lastColumn - first + 1);
    }
    if (rowOrA1 < 1) throw new ServiceError(TEXTS.rowTooSmall);
    if (column < 1) throw new ServiceError(TEXTS.columnTooSmall);
    if (rows < 1) throw new ServiceError(TEXTS.noRows);
    if (columns < 1) throw new ServiceError(TEXTS.noColumns);
    if (rowOrA1 + rows - 1 > maxRows || column + columns - 1 > maxColumns)
      throw new ServiceError(TEXTS.outside);
    const place = { sheet: this.id, row: rowOrA1, column, rows, columns };
    return strict(new Range(this.runtime, this, place), 'Range');
  }

  getRangeList(a1Notations: string[]): object {
    const ranges = a1Notations.map((a1) => this.getRange(a1));
    const list = {
      getRanges: () => ranges,
      setValue: (value: string | number | boolean) => {
        this.runtime.service('RangeList.setValue');
        for (const range of ranges) range.enter(range.fill(value));
        return list;
      },
      setNumberFormat: (format: string) => {
        this.runtime.service('RangeList.setNumberFormat');
        for (const { place } of ranges)
          this.runtime.channel.write('setStyles', place, 'numberFormat', format);
        return list;
      },
      clearNote: () => {
        this.runtime.service('RangeList.clearNote');
        for (const range of ranges)
          this.runtime.channel.write('setNotes', range.place, range.fill(null));
        return list;
      },
      setBorder: (...sides: unknown[]) => {
        this.runtime.service('RangeList.setBorder');
        const color = lineBelow(sides);
        for (const { place } of ranges)
          this.runtime.channel.write('setStyles', place, 'bottomLine', color);
        return list;
      },
      clearDataValidations: () => {
        this.runtime.service('RangeList.clearDataValidations');
        for (const { place } of ranges) this.runtime.channel.write('setValidations', place, []);
        return list;
      },
    };
    return strict(list, 'RangeList');
  }
  /** Only the sheet in front has one. */
  getCurrentCell(): Range | null {
    if (this.runtime.channel.read<number>('activeSheet') !== this.id) return null;
    const { row, column } = this.runtime.channel.read<{ row: number; column: number }>(
      'currentCell',
    );
    return this.getRange(row, column);
  }
  setName(name: string): this {
    this.parent.checkName(name, this.id);
    return this.write('setName', 'renameSheet', name);
  }
  hideSheet(): this {
    this.parent.checkVisible(this.id);
    return this.write('hideSheet', 'hideSheet', true);
  }
  showSheet = () => this.write('showSheet', 'hideSheet', false);
  activate(): this {
    this.parent.setActiveSheet(this);
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    const rules = this.read('getConditionalFormatRules', () => this.engine<Rule[]>('getRules'));
    return rules.map(({ ranges, ...rule }) => {
      const own = ranges.map((p) => this.getRange(p.row, p.column, p.rows, p.columns));
      return strict(new ConditionalFormatRule(rule, own), 'ConditionalFormatRule');
    });
  }
  /** Replaces the whole list, as Google does. */
  setConditionalFormatRules = (rules: ConditionalFormatRule[]) =>
    this.write(
      'setConditionalFormatRules',
      'setRules',
      rules.map((r) => r.toRule()),
    );
  getProtections(): Protection[] {
    const areas = this.read('getProtections', () => this.engine<ProtectedArea[]>('getProtections'));
    return areas.map((a) => {
      const { row, column, rows, columns } = a.place;
      return strict(
        new Protection(this.runtime, this.getRange(row, column, rows, columns), a),
        'Protection',
      );
    });
  }

  getColumnGroupDepth = (column: number) =>
    this.read('getColumnGroupDepth', () => this.groupsAt(column).length);
  getColumnGroup(column: number, depth: number) {
    const group = this.read('getColumnGroup', () => this.groupsAt(column)[depth - 1]);
    if (!group) return null;
    return strict(
      { isCollapsed: () => group.collapsed, collapse: () => this.collapse(true, group) },
      'Group',
    );
  }
  collapseAllColumnGroups(): this {
    this.runtime.service('Sheet.collapseAllColumnGroups');
    return this.collapse(true);
  }
  expandAllColumnGroups(): this {
    this.runtime.service('Sheet.expandAllColumnGroups');
    return this.collapse(false);
  }
  /** For Range.shiftColumnGroupDepth, which counts the call. */
  shiftGroup(first: number, count: number, delta: number): void {
    if (Math.abs(delta) !== 1)
      throw new Error(`not implemented: Range.shiftColumnGroupDepth(${delta})`);
    const groups = this.engine<ColumnGroup[]>('getGroups');
    const same = (g: ColumnGroup) => g.first === first && g.count === count;
    // As the reference says: no depth above eight or below zero, and no error either.
    if (delta > 0 && this.groupsAt(first).length === DEEPEST_GROUP) return;
    const next =
      delta > 0 ? [...groups, { first, count, collapsed: false }] : groups.filter((g) => !same(g));
    this.runtime.channel.write('setGroups', this.id, next);
  }

  private collapse(collapsed: boolean, only?: ColumnGroup): this {
    const groups = this.engine<ColumnGroup[]>('getGroups');
    const next = groups.map((g) => (!only || g.first === only.first ? { ...g, collapsed } : g));
    this.runtime.channel.write('setGroups', this.id, next);
    return this;
  }
  private groupsAt = (column: number) =>
    this.engine<ColumnGroup[]>('getGroups').filter(
      (g) => column >= g.first && column < g.first + g.count,
    );
}
