import type { SheetInfo } from '../engine/sheetOperations';
import type { Range } from './range';
import type { Runtime } from './runtime';
import { ServiceError } from './serviceError';
import type { Spreadsheet } from './spreadsheet';

type Axis = 'rows' | 'columns';

/** The part of a Sheet that deals with its rows and columns; each method is one service call. */
export class SheetGrid {
  constructor(
    protected readonly runtime: Runtime,
    protected readonly parent: Spreadsheet,
    protected readonly id: number,
  ) {}

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

  protected info(): SheetInfo {
    const info = this.parent.list().find((s) => s.id === this.id);
    if (!info) throw new ServiceError(`Sheet ${this.id} not found`);
    return info;
  }
  protected extent = () => this.engine<{ row: number; column: number }>('extent');
  protected frozen = () => this.engine<{ rows: number; columns: number }>('frozen');
  protected hidden = (axis: Axis) => this.engine<number[]>('hidden', axis);
  protected engine = <T>(op: string, ...args: unknown[]): T =>
    this.runtime.channel.read<T>(op, this.id, ...args);
  protected read<T>(name: string, read: () => T): T {
    this.runtime.service(`Sheet.${name}`);
    return read();
  }
  protected write(name: string, op: string, ...args: unknown[]): this {
    this.runtime.service(`Sheet.${name}`);
    this.runtime.channel.write(op, this.id, ...args);
    this.parent.changed();
    return this;
  }
  protected insert(name: string, axis: Axis, before: number, count: number): this {
    const { rows, columns } = this.info();
    this.parent.grow(count * (axis === 'rows' ? columns : rows));
    const after = before > (axis === 'rows' ? rows : columns);
    return after
      ? this.write(name, 'append', axis, count)
      : this.write(name, 'insert', axis, before, count);
  }
}
