import type { Rule } from '../engine/protocol';
import type { ColumnGroup, ProtectedArea } from '../engine/sheetExtras';
import type { SheetInfo } from '../engine/sheetOperations';
import { parseA1 } from './a1';
import { ConditionalFormatRule } from './conditionalFormatRule';
import { Protection } from './protection';
import { Range } from './range';
import type { Runtime } from './runtime';
import { ServiceError, TEXTS } from './serviceError';
import type { Spreadsheet } from './spreadsheet';
import { strict } from './strict';

type Axis = 'rows' | 'columns';

/** Apps Script's Sheet. Finding ranges and names is navigation and not counted; the rest is. */
export class Sheet {
  constructor(
    private readonly runtime: Runtime,
    private readonly parent: Spreadsheet,
    private readonly id: number,
  ) {}

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

  setName(name: string): this {
    if (this.parent.list().some((s) => s.name === name && s.id !== this.id))
      throw new ServiceError(TEXTS.sheetExists(name));
    return this.write('setName', 'renameSheet', name);
  }
  hideSheet = () => this.write('hideSheet', 'hideSheet', true);
  showSheet = () => this.write('showSheet', 'hideSheet', false);
  activate(): this {
    this.parent.setActiveSheet(this);
    return this;
  }

  insertRowsBefore = (row: number, count: number) =>
    this.insert('insertRowsBefore', 'rows', row, count);
  insertRowBefore = (row: number) => this.insert('insertRowBefore', 'rows', row, 1);
  insertRowsAfter = (row: number, count: number) =>
    this.insert('insertRowsAfter', 'rows', row + 1, count);
  insertRowAfter = (row: number) => this.insert('insertRowAfter', 'rows', row + 1, 1);
  insertColumnsBefore = (c: number, count: number) =>
    this.insert('insertColumnsBefore', 'columns', c, count);
  insertColumnsAfter = (c: number, count: number) =>
    this.insert('insertColumnsAfter', 'columns', c + 1, count);
  insertColumnBefore = (c: number) => this.insert('insertColumnBefore', 'columns', c, 1);
  insertColumnAfter = (c: number) => this.insert('insertColumnAfter', 'columns', c + 1, 1);
  deleteRows = (row: number, count: number) =>
    this.write('deleteRows', 'remove', 'rows', row, count);
  deleteRow = (row: number) => this.write('deleteRow', 'remove', 'rows', row, 1);
  deleteColumns = (c: number, count: number) =>
    this.write('deleteColumns', 'remove', 'columns', c, count);
  deleteColumn = (c: number) => this.write('deleteColumn', 'remove', 'columns', c, 1);
  moveRows = (r: Range, before: number) =>
    this.write('moveRows', 'move', 'rows', r.getRow(), r.getNumRows(), before);
  moveColumns = (r: Range, before: number) =>
    this.write('moveColumns', 'move', 'columns', r.getColumn(), r.getNumColumns(), before);
  hideRows = (row: number, count = 1) => this.write('hideRows', 'hide', 'rows', row, count, true);
  showRows = (row: number, count = 1) => this.write('showRows', 'hide', 'rows', row, count, false);
  hideColumns = (c: number, count = 1) =>
    this.write('hideColumns', 'hide', 'columns', c, count, true);
  showColumns = (c: number, count = 1) =>
    this.write('showColumns', 'hide', 'columns', c, count, false);
  isRowHiddenByUser = (row: number) =>
    this.read('isRowHiddenByUser', () => this.hidden('rows').includes(row));
  isColumnHiddenByUser = (c: number) =>
    this.read('isColumnHiddenByUser', () => this.hidden('columns').includes(c));
  setColumnWidth = (c: number, pixels: number) =>
    this.write('setColumnWidth', 'resize', 'columns', c, 1, pixels);
  setColumnWidths = (c: number, count: number, pixels: number) =>
    this.write('setColumnWidths', 'resize', 'columns', c, count, pixels);
  getColumnWidth = (c: number) =>
    this.read('getColumnWidth', () => this.engine<number>('sizeOf', 'columns', c));
  setRowHeight = (row: number, pixels: number) =>
    this.write('setRowHeight', 'resize', 'rows', row, 1, pixels);
  setRowHeights = (row: number, count: number, pixels: number) =>
    this.write('setRowHeights', 'resize', 'rows', row, count, pixels);
  setFrozenRows = (count: number) => this.write('setFrozenRows', 'freeze', 'rows', count);
  setFrozenColumns = (count: number) => this.write('setFrozenColumns', 'freeze', 'columns', count);
  getFrozenRows = () => this.read('getFrozenRows', () => this.frozen().rows);
  getFrozenColumns = () => this.read('getFrozenColumns', () => this.frozen().columns);
  setHiddenGridlines = (hidden: boolean) => this.write('setHiddenGridlines', 'gridlines', hidden);
  hasHiddenGridlines = () =>
    this.read('hasHiddenGridlines', () => this.engine<boolean>('gridlinesHidden'));

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
    const groups = this.engine<ColumnGroup[]>('getGroups');
    const same = (g: ColumnGroup) => g.first === first && g.count === count;
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
  private info(): SheetInfo {
    const info = this.parent.list().find((s) => s.id === this.id);
    if (!info) throw new ServiceError(`Sheet ${this.id} not found`);
    return info;
  }
  private extent = () => this.engine<{ row: number; column: number }>('extent');
  private frozen = () => this.engine<{ rows: number; columns: number }>('frozen');
  private hidden = (axis: Axis) => this.engine<number[]>('hidden', axis);
  private engine = <T>(op: string, ...args: unknown[]): T =>
    this.runtime.channel.read<T>(op, this.id, ...args);
  private read<T>(name: string, read: () => T): T {
    this.runtime.service(`Sheet.${name}`);
    return read();
  }
  private write(name: string, op: string, ...args: unknown[]): this {
    this.runtime.service(`Sheet.${name}`);
    this.runtime.channel.write(op, this.id, ...args);
    this.parent.changed();
    return this;
  }
  private insert(name: string, axis: Axis, before: number, count: number): this {
    const { rows, columns } = this.info();
    this.parent.grow(count * (axis === 'rows' ? columns : rows));
    const after = before > (axis === 'rows' ? rows : columns);
    return after
      ? this.write(name, 'append', axis, count)
      : this.write(name, 'insert', axis, before, count);
  }
}
