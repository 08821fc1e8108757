import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Place } from './protocol';
import type { Workbook } from './workbook';

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Whether a rule may refuse what is written. */
  readonly strict: boolean;
}

type Axis = 'rows' | 'columns';

/** Sheets as a whole, and their rows and columns. Rows and columns count from 1. */
export const sheetOperations = {
  listSheets: (book: Workbook): SheetInfo[] =>
    book.sheets().map(({ id, sheet }) => ({
      id,
      name: sheet.getSheetName(),
      hidden: sheet.isSheetHidden(),
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
      strict: book.extrasOf(id).strict,
    })),
  insertSheet: (book: Workbook, name: string, index: number): number =>
    book.insertSheet(name, index),
  insertCopy: (book: Workbook, of: number, name: string, index: number): number =>
    book.insertCopy(of, name, index),
  renewIds: (book: Workbook): void => book.known.renewIds(),
  duplicateSheet: (book: Workbook, id: number): number => book.duplicateSheet(id),
  deleteSheet: (book: Workbook, id: number): void => book.deleteSheet(id),
  renameSheet(book: Workbook, id: number, name: string): void {
    book.sheet(id).setName(name);
  },
  hideSheet(book: Workbook, id: number, hidden: boolean): void {
    if (hidden) book.sheet(id).hideSheet();
    else book.sheet(id).showSheet();
  },
  moveSheet(book: Workbook, id: number, index: number): void {
    book.book.moveSheet(book.sheet(id), index);
  },
  activeSheet: (book: Workbook): number => book.idOf(book.book.getActiveSheet()),
  activateSheet(book: Workbook, id: number): void {
    book.book.setActiveSheet(book.sheet(id));
  },

  /** The cell that the person is on, in the sheet in front. */
  currentCell(book: Workbook): { row: number; column: number } {
    const range = book.book.getActiveSheet().getActiveRange();
    return { row: (range?.getRow() ?? 0) + 1, column: (range?.getColumn() ?? 0) + 1 };
  },
  activateRange(book: Workbook, { sheet: id, row, column, rows, columns }: Place): void {
    const sheet = book.sheet(id);
    sheet.setActiveRange(sheet.getRange(row - 1, column - 1, rows, columns));
    book.activated?.(sheet, row, column);
  },

  insert(book: Workbook, id: number, axis: Axis, before: number, count: number): void {
    book.inFront(id, (sheet) => {
      if (axis === 'rows') sheet.insertRowsBefore(before - 1, count);
      else sheet.insertColumnsBefore(before - 1, count);
    });
  },
  append(book: Workbook, id: number, axis: Axis, count: number): void {
    const sheet = book.sheet(id);
    if (axis === 'rows') sheet.insertRowsAfter(sheet.getMaxRows() - 1, count);
    else sheet.insertColumnsAfter(sheet.getMaxColumns() - 1, count);
  },
  remove(book: Workbook, id: number, axis: Axis, first: number, count: number): void {
    book.inFront(id, (sheet) => {
      if (axis === 'rows') sheet.deleteRows(first - 1, count);
      else sheet.deleteColumns(first - 1, count);
    });
  },
  move(book: Workbook, id: number, axis: Axis, first: number, count: number, before: number): void {
    book.inFront(id, (sheet) => {
      const range =
        axis === 'rows'
          ? sheet.getRange(first - 1, 0, count, 1)
          : sheet.getRange(0, first - 1, 1, count);
      if (axis === 'rows') sheet.moveRows(range, before - 1);
      else sheet.moveColumns(range, before - 1);
    });
  },
  hide(
    book: Workbook,
    id: number,
    axis: Axis,
    first: number,
    count: number,
    hidden: boolean,
  ): void {
    const sheet = book.sheet(id);
    if (axis === 'rows')
      hidden ? sheet.hideRows(first - 1, count) : sheet.showRows(first - 1, count);
    else hidden ? sheet.hideColumns(first - 1, count) : sheet.showColumns(first - 1, count);
  },
  hidden: (book: Workbook, id: number, axis: Axis): number[] => hiddenOf(book.sheet(id), axis),
  /** Rows that a filter hides; people did not hide them. */
  filtered(book: Workbook, id: number): number[] {
    const core = book.sheet(id).getSheet();
    return Array.from({ length: book.sheet(id).getMaxRows() }, (_, i) => i + 1).filter((row) =>
      core.getRowFiltered(row - 1),
    );
  },
  resize(
    book: Workbook,
    id: number,
    axis: Axis,
    first: number,
    count: number,
    pixels: number,
  ): void {
    const sheet = book.sheet(id);
    if (axis === 'rows') sheet.setRowHeights(first - 1, count, pixels);
    else sheet.setColumnWidths(first - 1, count, pixels);
  },
  /** Heights that stay whatever the cells hold. */
  forceHeights(book: Workbook, id: number, first: number, count: number, pixels: number): void {
    book.sheet(id).setRowHeightsForced(first - 1, count, pixels);
  },
  sizeOf: (book: Workbook, id: number, axis: Axis, index: number): number =>
    axis === 'rows'
      ? book.sheet(id).getRowHeight(index - 1)
      : book.sheet(id).getColumnWidth(index - 1),
  columnWidths: (book: Workbook, id: number): number[] =>
    Array.from({ length: book.sheet(id).getMaxColumns() }, (_, i) =>
      book.sheet(id).getColumnWidth(i),
    ),
  freeze(book: Workbook, id: number, axis: Axis, count: number): void {
    if (axis === 'rows') book.sheet(id).setFrozenRows(count);
    else book.sheet(id).setFrozenColumns(count);
  },
  frozen: (book: Workbook, id: number): { rows: number; columns: number } => ({
    rows: book.sheet(id).getFrozenRows(),
    columns: book.sheet(id).getFrozenColumns(),
  }),
  gridlines(book: Workbook, id: number, hidden: boolean): void {
    book.sheet(id).setHiddenGridlines(hidden);
  },
  gridlinesHidden: (book: Workbook, id: number): boolean => book.sheet(id).hasHiddenGridLines(),
  /** Last row and column that hold something; 0 when the sheet is empty. */
  extent(book: Workbook, id: number): { row: number; column: number } {
    const cells = book.sheet(id).getSheet().getCellMatrix();
    let row = 0;
    let column = 0;
    cells.forValue((r, c, cell) => {
      if (cell?.v === undefined && cell?.f === undefined) return;
      if (cell.v === null && !cell.f) return;
      row = Math.max(row, r + 1);
      column = Math.max(column, c + 1);
    });
    return { row, column };
  },
};

function hiddenOf(sheet: FWorksheet, axis: Axis): number[] {
  const core = sheet.getSheet();
  const count = axis === 'rows' ? sheet.getMaxRows() : sheet.getMaxColumns();
  const visible = (i: number) =>
    axis === 'rows' ? core.getRowRawVisible(i) : core.getColVisible(i);
  return Array.from({ length: count }, (_, i) => i + 1).filter((i) => !visible(i - 1));
}
