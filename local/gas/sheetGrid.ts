import type { SheetInfo } from '../engine/sheetOperations';
import type { Range } from './range';
import type { Runtime } from './runtime';
import { ServiceError, TEXTS } from './serviceError';
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
    this.insert('insertRowsAfter', 'rows', row, count, 1);
  insertRowAfter = (row: number) => this.insert('insertRowAfter', 'rows', row, 1, 1);
  insertColumnsBefore = (c: number, count: number) =>
    this.insert('insertColumnsBefore', 'columns', c, count);
  insertColumnsAfter = (c: number, count: number) =>
    this.insert('insertColumnsAfter', 'columns', c, count, 1);
  insertColumnBefore = (c: number) => this.insert('insertColumnBefore', 'columns', c, 1);
  insertColumnAfter = (c: number) => this.insert('insertColumnAfter', 'columns', c, 1, 1);
  deleteRows = (row: number, count: number) => this.remove('deleteRows', 'rows', row, count);
  deleteRow = (row: number) => this.remove('deleteRow', 'rows', row, 1);
  deleteColumns = (c: number, count: number) => this.remove('deleteColumns', 'columns', c, count);
  deleteColumn = (c: number) => this.remove('deleteColumn', 'columns', c, 1);
  moveRows = (r: Range, before: number) =>
    this.move('moveRows', 'rows', r.getRow(), r.getNumRows(), before);
  moveColumns = (r: Range, before: number) =>
    this.move('moveColumns', 'columns', r.getColumn(), r.getNumColumns(), before);
  hideRows = (row: number, count = 1) => this.hide('hideRows', 'rows', row, count, true);
  showRows = (row: number, count = 1) => this.hide('showRows', 'rows', row, count, false);
  hideColumns = (c: number, count = 1) => this.hide('hideColumns', 'columns', c, count, true);
  showColumns = (c: number, count = 1) => this.hide('showColumns', 'columns', c, count, false);
  isRowHiddenByUser = (row: number) =>
    this.read('isRowHiddenByUser', () => this.hidden('rows').includes(row));
  isColumnHiddenByUser = (c: number) =>
    this.read('isColumnHiddenByUser', () => this.hidden('columns').includes(c));
  setColumnWidth = (c: number, pixels: number) =>
    this.resize('setColumnWidth', 'columns', c, 1, pixels);
  setColumnWidths = (c: number, count: number, pixels: number) =>
    this.resize('setColumnWidths', 'columns', c, count, pixels);
  getColumnWidth = (c: number) =>
    this.read('getColumnWidth', () => this.engine<number>('sizeOf', 'columns', c));
  setRowHeight = (row: number, pixels: number) =>
    this.resize('setRowHeight', 'rows', row, 1, pixels);
  setRowHeights = (row: number, count: number, pixels: number) =>
    this.resize('setRowHeights', 'rows', row, count, pixels);
  setRowHeightsForced = (row: number, count: number, pixels: number) => {
    this.call('setRowHeightsForced', 'rows', row, count);
    return this.change('forceHeights', row, count, pixels);
  };
  getRowHeight = (row: number) =>
    this.read('getRowHeight', () => this.engine<number>('sizeOf', 'rows', row));
  setFrozenRows = (count: number) => this.freeze('setFrozenRows', 'rows', count);
  setFrozenColumns = (count: number) => this.freeze('setFrozenColumns', 'columns', count);
  getFrozenRows = () => this.read('getFrozenRows', () => this.frozen().rows);
  getFrozenColumns = () => this.read('getFrozenColumns', () => this.frozen().columns);
  setHiddenGridlines = (hidden: boolean) => this.write('setHiddenGridlines', 'gridlines', hidden);
  hasHiddenGridlines = () =>
    this.read('hasHiddenGridlines', () => this.engine<boolean>('gridlinesHidden'));

  /** What the sheet is now; throws when it is gone. For its ranges, too. */
  info(): SheetInfo {
    const info = this.parent.list().find((s) => s.id === this.id);
    if (!info) throw new ServiceError(TEXTS.sheetGone(this.id));
    return info;
  }
  protected extent = () => this.engine<{ row: number; column: number }>('extent');
  protected frozen = () => this.engine<{ rows: number; columns: number }>('frozen');
  protected hidden = (axis: Axis) => this.engine<number[]>('hidden', axis);
  protected engine<T>(op: string, ...args: unknown[]): T {
    this.info();
    return this.runtime.channel.read<T>(op, this.id, ...args);
  }
  protected read<T>(name: string, read: () => T): T {
    this.runtime.service(`Sheet.${name}`);
    return read();
  }
  protected write(name: string, op: string, ...args: unknown[]): this {
    this.runtime.service(`Sheet.${name}`);
    this.info();
    return this.change(op, ...args);
  }
  private change(op: string, ...args: unknown[]): this {
    this.runtime.channel.write(op, this.id, ...args);
    return this;
  }

  /** Counts a call about rows or columns, which must be there; gives how many there are. */
  private call(name: string, axis: Axis, first: number, count: number): number {
    this.runtime.service(`Sheet.${name}`);
    const size = this.info()[axis];
    if (count < 1) throw new ServiceError(TEXTS.noCount(axis));
    if (first < 1 || first + count - 1 > size) throw new ServiceError(TEXTS.outOfBounds(axis));
    return size;
  }
  private insert(name: string, axis: Axis, at: number, count: number, after = 0): this {
    const size = this.call(name, axis, at, 1);
    if (count < 1) throw new ServiceError(TEXTS.noCount(axis));
    this.parent.grow(count * this.info()[axis === 'rows' ? 'columns' : 'rows']);
    if (at + after > size) return this.change('append', axis, count);
    return this.change('insert', axis, at + after, count);
  }
  private remove(name: string, axis: Axis, first: number, count: number): this {
    const size = this.call(name, axis, first, count);
    if (count === size) throw new ServiceError(TEXTS.allGone(axis));
    if (first + count > size && first - 1 <= this.frozen()[axis])
      throw new ServiceError(TEXTS.allUnfrozenGone(axis));
    return this.change('remove', axis, first, count);
  }
  private move(name: string, axis: Axis, first: number, count: number, before: number): this {
    const size = this.call(name, axis, first, count);
    if (before < 1 || before > size + 1) throw new ServiceError(TEXTS.outOfBounds(axis));
    return this.change('move', axis, first, count, before);
  }
  private hide(name: string, axis: Axis, first: number, count: number, hidden: boolean): this {
    const size = this.call(name, axis, first, count);
    if (hidden) {
      const shown = this.hidden(axis).filter((i) => i < first || i >= first + count);
      if (shown.length + count === size) throw new ServiceError(TEXTS.allHidden(axis));
    }
    return this.change('hide', axis, first, count, hidden);
  }
  private resize(name: string, axis: Axis, first: number, count: number, pixels: number): this {
    this.call(name, axis, first, count);
    return this.change('resize', axis, first, count, pixels);
  }
  private freeze(name: string, axis: Axis, count: number): this {
    if (count > 0 && this.call(name, axis, 1, count) === count)
      throw new ServiceError(TEXTS.allFrozen(axis));
    if (count <= 0) this.runtime.service(`Sheet.${name}`);
    return this.change('freeze', axis, count);
  }
}
