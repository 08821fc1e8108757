import { inReach } from '../core/dates/dateCell';
import { isoDateOf } from '../core/dates/isoDate';
import { timeText } from '../core/dates/timeText';
import { tidy } from '../core/quantity/tidy';
import { foldSigns } from '../core/signs/foldSigns';
import { keyOfUnit } from '../locales/keyOfUnit';
import { unitOf } from '../tabs/kinds/decodeRows';
import { holdsFigures } from '../tabs/kinds/kindOf';
import { type Area, areaOfCells } from '../tabs/model/area';
import { blockLayout } from '../tabs/model/layout';
import { formatOfUnit, type NumberFormat, numberFormat } from '../tabs/model/numberFormats';
import type { Column, TabKind } from '../tabs/model/tab';
import { blockRows } from './blockRows';
import { type FormatAt, giveFormats } from './giveFormats';
import type { OurTab } from './ourTab';
import { serialReader } from './serialReader';
import { type CellEdit, writeCells } from './writeCells';

/** Rows from which on cells were pasted rather than typed. */
const PASTE = 20;

/** A cell of figures that someone has typed into. */
interface FigureCell extends FormatAt {
  readonly value: unknown;
  readonly unit: string;
  /** Nobody has named the unit yet: % and ¥ may be it. */
  readonly isOpen: boolean;
  /** Typed by itself, and not what the figure is of. */
  readonly isTyped: boolean;
}

/**
 * A spreadsheet gives a cell the format of what was typed, and keeps it: after 1e9 the next 80000 shows as 8.00E+04,
 * after 2.5% it is 80000 %. Figures get the format of their column again, and what only a format said (¥, %, a date)
 * stands in the cell as text, to be read like any other. One read where figures were typed.
 */
export function withTypedFormats<K extends TabKind>(our: OurTab<K>, edited: Area): OurTab<K> {
  const cells = figureCells(our, edited);
  if (cells.length === 0) return our;
  const area = areaOfCells(cells);
  const range = our.sheet.getRange(area.row, area.column, area.rows, area.columns);
  const formats = range.getNumberFormats();
  // A new row has the format of the one above, which shows whole numbers.
  const counted = numberFormat('count', our.locale);
  const odd = cells.flatMap((cell) => {
    const has = formats[cell.row - area.row]?.[cell.column - area.column] ?? '';
    const wanted = numberFormat(cell.format, our.locale);
    const isHidden = has === counted && wanted !== counted;
    // A paste brings formats that people see; but 50 with a sign of money is no 50 万元.
    const isMeant = (edited.rows < PASTE && cell.isTyped) || isMoney(has);
    return isHidden || (isMeant && isBrought(has, wanted, cell.isOpen)) ? [{ cell, has }] : [];
  });
  if (odd.length === 0) return our;
  const formulas = range.getFormulas();
  const serialOf = serialReader();
  const texts = odd.flatMap(({ cell, has }): CellEdit[] => {
    const { row, column } = cell;
    const text = saidByFormat(cell, has, serialOf);
    const isFormula = formulas[row - area.row]?.[column - area.column] !== '';
    return text === undefined || isFormula ? [] : [{ row, column, value: text }];
  });
  giveFormats(
    our,
    odd.map(({ cell }) => cell),
  );
  writeCells(our, texts);
  const at = new Map(texts.map(({ row, column, value }) => [`${row} ${column}`, value]));
  const values = our.values.map((line, i) =>
    line.map((value, j) => at.get(`${i + 1} ${j + 1}`) ?? value),
  );
  return { ...our, values };
}

function figureCells(our: OurTab, edited: Area): FigureCell[] {
  const units: Readonly<Record<string, string>> = our.locale.words.unit;
  return our.tab.blocks.flatMap((block) => {
    const { columns } = blockLayout(our.layout, block.key);
    const figures = block.columns.filter(
      (column) =>
        holdsFigures(column) &&
        // Of a long paste only figures are looked at whose money may be in another unit.
        (edited.rows < PASTE || column.unitIn || column.metricIn || block.key in SLOTS) &&
        // Of what a figure is may be typed after it.
        [column.key, column.unitIn, column.metricIn].some((key) =>
          isAmong(columns[key ?? ''], edited.column, edited.columns),
        ),
    );
    if (figures.length === 0) return [];
    return blockRows(our, block.key)
      .filter(({ row }) => isAmong(row, edited.row, edited.rows))
      .flatMap(({ row, cells }) =>
        figures.flatMap((column: Column): FigureCell[] => {
          const { key, format, unitIn, metricIn } = column;
          const value = cells[key];
          if (typeof value !== 'number' && !(value instanceof Date)) return [];
          if (block.key in SLOTS && isUsual(value, format)) return [];
          const unit = keyOfUnit(unitOf(column, units)(cells), our.locale);
          const ofRow = unitIn !== undefined || metricIn !== undefined;
          const isOpen = ofRow && unit === '';
          const shown = ofRow && !isOpen ? formatOfUnit(unit) : format;
          const place = columns[key] as number;
          const isTyped = isAmong(place, edited.column, edited.columns);
          return [{ row, column: place, value, unit, isOpen, isTyped, format: shown }];
        }),
      );
  });
}

/** Slot entry has the most to do in an answer: its formats are asked for where a figure looks as if one said more. */
const SLOTS: Readonly<Record<string, true>> = { slots: true, wholeDay: true };

function isUsual(value: number | Date, format: NumberFormat): boolean {
  if (value instanceof Date || value < 0 || value >= 1e7) return false;
  return format !== 'money' && Number.isInteger(value);
}

const isAmong = (at: number | undefined, first: number, count: number) =>
  at !== undefined && at >= first && at < first + count;

/** A format without its texts in quotes; a sign of money may be a full-width one, in quotes itself. */
const bare = (format: string) =>
  foldSigns(format)
    .replace(/"(\s*[¥$]\s*)"/g, '$1')
    .replace(/"[^"]*"/g, '');
const isMoney = (format: string) => /[¥$\u20ac\u00a3]/.test(bare(format));
const isDate = (format: string) =>
  /[ymdhs]/i.test(bare(format).replace(/\[[^\]]*\]|general/gi, ''));
const isScientific = (format: string) => /e[+-]/i.test(bare(format));
const isPercent = (format: string) => bare(format).includes('%');

/** Whether a format came with what was typed; one that people chose shows digits otherwise. */
function isBrought(has: string, wanted: string, isOpen: boolean): boolean {
  const kinds = isOpen ? [isDate, isScientific] : [isDate, isScientific, isMoney, isPercent];
  return kinds.some((is) => is(has) && !is(wanted));
}

/** What a format says of a number that its column does not; undefined where it only shows it otherwise. */
function saidByFormat(
  { value }: FigureCell,
  format: string,
  serialOf: (cell: unknown) => number | undefined,
): string | undefined {
  if (isScientific(format)) return undefined;
  if (typeof value === 'number' && isPercent(format)) return `${tidy(value * 100)}%`;
  if (typeof value === 'number' && isMoney(format))
    return `${/[$\u20ac\u00a3]/.exec(bare(format))?.[0] ?? '¥'}${value}`;
  const serial = serialOf(value);
  if (serial === undefined) return undefined;
  // 1:25 is a time for the spreadsheet.
  if (serial < 1) return timeText(serial);
  // In a cell that has been one for long, a figure shows as a day that nobody means.
  return inReach(serial) ? isoDateOf(serial) : undefined;
}
