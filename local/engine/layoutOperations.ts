import type { Place } from './protocol';
import { type KeyedCell, rectanglesOf } from './rectangles';
import { STYLE_ATTRIBUTES, type StyleAttribute, type StyleValue } from './styleAttributes';
import type { Workbook } from './workbook';

export type CellFormat = Partial<Record<StyleAttribute, StyleValue>>;

export interface FormatArea {
  readonly place: Place;
  readonly format: CellFormat;
}

/** How a sheet looks as a whole, empty cells included. */
export const layoutOperations = {
  /** What cells look like where that is not the default, in as few rectangles as do. */
  getFormatAreas(book: Workbook, id: number): FormatArea[] {
    const styles = book.book.getWorkbook().getStyles();
    const keys = new Map<string, string>();
    const cells: KeyedCell[] = [];
    book
      .sheet(id)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const { s } = cell ?? {};
        const key = typeof s === 'string' ? keys.get(s) : undefined;
        const format = key ?? JSON.stringify(formatOf(typeof s === 'string' ? styles.get(s) : s));
        if (typeof s === 'string') keys.set(s, format);
        if (format !== '{}') cells.push({ row: row + 1, column: column + 1, key: format });
      });
    return rectanglesOf(cells).map(({ key, ...area }) => ({
      place: { sheet: id, ...area },
      format: JSON.parse(key) as CellFormat,
    }));
  },

  getMerges: (book: Workbook, id: number): Place[] =>
    book
      .sheet(id)
      .getSheet()
      .getMergeData()
      .map(({ startRow, startColumn, endRow, endColumn }) => ({
        sheet: id,
        row: startRow + 1,
        column: startColumn + 1,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      })),

  /** Heights in pixels of the rows that were given one. */
  getRowHeights(book: Workbook, id: number): Record<number, number> {
    const rows = book.sheet(id).getSheet().getRowManager().getRowData();
    return Object.fromEntries(
      Object.entries(rows).flatMap(([row, data]) =>
        data?.h !== undefined && data.ia !== 1 ? [[Number(row) + 1, data.h]] : [],
      ),
    );
  },
};

type Style = Parameters<(typeof STYLE_ATTRIBUTES)['bold']['from']>[0];

/** The attributes that differ from those of an untouched cell; text wraps only where a style says so. */
function formatOf(style: Style): CellFormat {
  const attributes = Object.entries(STYLE_ATTRIBUTES).flatMap(([name, { from, none }]) => {
    const value = from(style) as StyleValue | undefined;
    const untouched = name === 'wrap' ? value !== true : value === none;
    return value === undefined || value === null || untouched ? [] : [[name, value] as const];
  });
  return Object.fromEntries(attributes);
}
