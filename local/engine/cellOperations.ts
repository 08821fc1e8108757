import type { ICellData, Nullable } from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/facade';
import { applyStyles, type Styles } from './applyStyles';
import { fromComma, hasComma, toComma } from './commaLocale';
import { enterText } from './enterText';
import type { DateCell, Place } from './protocol';
import { STYLE_ATTRIBUTES, type StyleAttribute, type StyleValue } from './styleAttributes';
import type { Workbook } from './workbook';

type Primitive = string | number | boolean;
/** What a script may write into a cell; a DateCell is a Date in the spreadsheet's zone. */
type Input = Primitive | DateCell | null;
/** After 9999-12-31; larger numbers show as numbers whatever their format is. */
const LAST_DAY = 2_958_466;

/** A number format that shows a date or time, outside of quotes and brackets. */
const DATE_FORMAT = /[ymdhs]/i;
const NUMBER = 2;
const BOOLEAN = 3;
const TEXT = 1;
const FORCED_TEXT = 4;
/** Formats in which a text shows as it is. */
const PLAIN: ReadonlySet<string> = new Set(['', 'General', '@']);

/** Reading and writing cells: values, formulas, styles. Each takes the workbook and JSON arguments. */
export const cellOperations = {
  getValues: (book: Workbook, place: Place): (Primitive | DateCell)[][] =>
    eachCell(book, place, (cell, format) => shownValue(cell, format)),

  getDisplayValues(book: Workbook, place: Place): string[][] {
    const sheet = book.sheet(place.sheet).getSheet();
    return eachCell(book, place, (cell, format, i, j) => {
      if (cell?.t === BOOLEAN) return String(Boolean(cell.v)).toUpperCase();
      const isText = cell?.t === TEXT || cell?.t === FORCED_TEXT;
      // Univer's way to what a cell shows is long: most cells are empty or show what they hold.
      if (!cell?.p && ((cell?.v ?? '') === '' || (isText && PLAIN.has(format))))
        return String(cell?.v ?? '');
      const shown = sheet.getCell(place.row - 1 + i, place.column - 1 + j);
      const text = String(shown?.p?.body?.dataStream ?? shown?.v ?? '');
      const isNumber = typeof cell?.v === 'number' && !isText;
      return isNumber && hasComma(book.locale) && !isDateFormat(format) ? toComma(text) : text;
    });
  },

  getFormulas: (book: Workbook, place: Place): string[][] =>
    eachCell(book, place, (cell) => cell?.f ?? ''),

  /** `typed` is what people do: a bare number typed into a percent cell is a percentage. */
  setValues(book: Workbook, place: Place, values: Input[][], typed = false): void {
    const keeps = !typed && book.readings.textInAtCells === 'kept';
    enter(book, place, values, (value, format, year) =>
      keeps && format === '@' && typeof value === 'string'
        ? textCell(value)
        : cellOf(value, format, year, typed),
    );
  },

  /** As appendRow enters values: format `@` may count for nothing. */
  appendValues(book: Workbook, place: Place, values: Input[][]): void {
    if (book.readings.appendRow === 'honoursAt') cellOperations.setValues(book, place, values);
    else
      enter(book, place, values, (value, format, year) => {
        if (format !== '@') return cellOf(value, format, year, false);
        // Where it reads a number the cell is no cell of text any more.
        const cell = cellOf(value, 'General', year, false);
        return cell.t === NUMBER ? { ...formatStyle('General'), ...cell } : cell;
      });
  },

  clearContent(book: Workbook, place: Place): void {
    rangeOf(book, place).clearContent();
  },

  clearFormat(book: Workbook, place: Place): void {
    rangeOf(book, place).clearFormat();
  },

  getStyles(book: Workbook, place: Place, attribute: StyleAttribute): StyleValue[][] {
    const { from, none } = STYLE_ATTRIBUTES[attribute];
    const styles = book.book.getWorkbook().getStyles();
    return eachCell(book, place, (cell) => {
      const style = typeof cell?.s === 'string' ? styles.get(cell.s) : cell?.s;
      return (from(style) as StyleValue | undefined) ?? none;
    });
  },

  /** Several attributes of text at once; what a style leaves out stays. */
  setTextStyles(book: Workbook, place: Place, styles: Styles[][]): void {
    const none: Styles = {};
    applyStyles(
      book,
      place,
      (i, j) => styles[i]?.[j] ?? none,
      (given) => given,
    );
  },

  /** One value for all cells, or a grid with one each. */
  setStyles(
    book: Workbook,
    place: Place,
    attribute: StyleAttribute,
    values: StyleValue | StyleValue[][],
  ): void {
    applyStyles(
      book,
      place,
      (i, j) => (Array.isArray(values) ? (values[i]?.[j] ?? null) : values),
      (value) => ({ [attribute]: value }),
    );
  },
};

function enter(
  book: Workbook,
  place: Place,
  values: Input[][],
  cell: (value: Input, format: string, year: number) => ICellData,
): void {
  const formats = cellOperations.getStyles(book, place, 'numberFormat') as string[][];
  const year = new Date().getFullYear();
  const cells = values.map((row, i) =>
    row.map((value, j) => {
      const format = formats[i]?.[j] ?? 'General';
      const isLocal = typeof value === 'string' && format !== '@' && hasComma(book.locale);
      return cell(isLocal ? fromComma(value, year) : value, format, year);
    }),
  );
  rangeOf(book, place).setValues(cells);
}

export function rangeOf(book: Workbook, { sheet, row, column, rows, columns }: Place): FRange {
  return book.sheet(sheet).getRange(row - 1, column - 1, rows, columns);
}

function eachCell<T>(
  book: Workbook,
  place: Place,
  read: (cell: Nullable<ICellData>, format: string, i: number, j: number) => T,
): T[][] {
  // Whole tabs are read at each edit: what is the same for all cells is looked up once.
  const cells = book.sheet(place.sheet).getSheet().getCellMatrix().getMatrix();
  const spilled = book.spilled(place.sheet);
  const styles = book.book.getWorkbook().getStyles();
  const patterns = new Map<string, string>();
  const patternOf = (style: ICellData['s']) => {
    if (typeof style !== 'string') return style?.n?.pattern ?? '';
    const pattern = patterns.get(style) ?? styles.get(style)?.n?.pattern ?? '';
    patterns.set(style, pattern);
    return pattern;
  };
  return Array.from({ length: place.rows }, (_, i) => {
    const [row, filled] = [cells[place.row - 1 + i], spilled?.[place.row - 1 + i]];
    return Array.from({ length: place.columns }, (_unused, j) => {
      const at = place.column - 1 + j;
      const raw = row?.[at];
      const cell = raw?.v === undefined ? (filled?.[at] ?? raw) : raw;
      return read(cell, patternOf(cell?.s), i, j);
    });
  });
}

function shownValue(cell: Nullable<ICellData>, format: string): Primitive | DateCell {
  if (cell?.v === undefined || cell.v === null) return '';
  if (cell.t === BOOLEAN) return Boolean(cell.v);
  const isDay = typeof cell.v === 'number' && Math.abs(cell.v) < LAST_DAY;
  if (isDay && isDateFormat(format)) return { serial: cell.v as number };
  return cell.v;
}

export function isDateFormat(format: string): boolean {
  return DATE_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''));
}

function cellOf(value: Input, format: string, year: number, typed: boolean): ICellData {
  if (typeof value === 'object' && value !== null) {
    const style = isDateFormat(format) ? {} : formatStyle('yyyy-mm-dd');
    return { v: value.serial, t: NUMBER, f: null, p: null, ...style };
  }
  if (typeof value === 'boolean') return { v: value, t: BOOLEAN, f: null, p: null };
  if (typeof value !== 'string')
    return { v: value, t: value === null ? null : NUMBER, f: null, p: null };
  const entered = enterText(value, format, year);
  const style = entered.format && keepsFormat(format) ? {} : formatStyle(entered.format);
  if (entered.text) return { ...textCell(entered.v as string), ...style };
  const percent =
    typed &&
    typeof entered.v === 'number' &&
    entered.format === undefined &&
    format.includes('%') &&
    !value.includes('%');
  const v = percent ? (entered.v as number) / 100 : entered.v;
  if (entered.f !== undefined) return { f: entered.f, v: null, t: null, p: null };
  return {
    v,
    f: null,
    p: null,
    ...(v === null ? { t: null } : { t: typeof v === 'boolean' ? BOOLEAN : NUMBER }),
    ...style,
  };
}

/** A date typed into a date cell keeps the cell's own way of showing dates. */
function keepsFormat(format: string): boolean {
  return isDateFormat(format);
}

function formatStyle(pattern: string | undefined): Pick<ICellData, 's'> {
  return pattern === undefined ? {} : { s: { n: { pattern } } };
}

/** Univer reads text again at times; only forced text stays text then, but it does not sort. */
const LOOKS_LIKE_VALUE = /^[\s+\-.\d=$¥\uffe5]|^(?:true|false)$/i;

export function textCell(text: string): ICellData {
  if (text === '') return { v: null, f: null, t: null, p: null };
  return { v: text, t: LOOKS_LIKE_VALUE.test(text) ? FORCED_TEXT : TEXT, f: null, p: null };
}
