import { isoDateOf } from '../dates/isoDate';
import type { Issue } from '../issue';
import type { ImportCode } from '../issueCode';
import type { Asking } from './asking';
import { cellText, type ImportCell, isNoValue, readFigure } from './cell';
import { type Column, figureAt, withRole } from './columnsOf';
import { type DatedRows, isDay, readDates, type When } from './dateColumn';
import { rowTimes } from './hourOf';
import type { Rows } from './readHeaders';
import { readSpan, spanIn } from './readSpan';
import type { ImportOptions } from './readTable';
import { isTotalWord, partsOfTotals } from './totalRows';

/** Why a row holds no figure of a day: it adds up others, is of a period, repeats another, begins another table. */
export type LeftReason = 'total' | 'period' | 'sameRow' | 'secondTable';

export interface DataRow {
  /** In the pasted table, from 1. */
  readonly row: number;
  readonly cells: readonly ImportCell[];
  /** Serial day; 0 of a total that has none. */
  readonly day: number;
  /** Time of the day, 0–1, of rows an hour. */
  readonly time: number | undefined;
  /** Empty where the table does not say. */
  readonly slot: string;
  readonly platform: string;
  /** Cells that say what the row is of, joined. */
  readonly of: string;
  /** The rows that it adds up, from 1; absent in rows that count. */
  readonly parts?: readonly number[];
}

interface Table {
  readonly data: Rows;
  /** Row of the first of the data, from 1. */
  readonly first: number;
  readonly columns: readonly Column[];
  /** Lines above the headings. */
  readonly above: readonly string[];
  /** Platforms of the source, by key. */
  readonly platforms: readonly string[];
}

export interface PlacedRows {
  readonly rows: readonly DataRow[];
  readonly left: readonly { readonly row: number; readonly reason: LeftReason }[];
  readonly issues: readonly Issue<ImportCode>[];
  /** Heading of what rows are of. */
  readonly rowsOf: string;
}

/** Says of each row its day, slot and platform, and which rows are none of a day. */
export function placeRows(table: Table, options: ImportOptions, asking: Asking): PlacedRows {
  const { data, first, columns } = table;
  const rows = data.filter((cells) => hasFigures(cells, columns));
  const numbers = data.flatMap((cells, i) => (hasFigures(cells, columns) ? [first + i] : []));
  const dims = columns.filter((column) => isDimension(column, rows));
  const read = readDates(rows, columns, options, asking);
  const hasDates = rows.length === 0 || read?.whens.some((when) => when !== 'undated');
  const dated = read && hasDates ? read : datedAll(table, rows, options, asking);
  const times = rowTimes(rows, columns, dated);
  const days = new Set(dated.whens.filter(isDay).map(({ from }) => from));
  const totals = partsOfTotals(
    rows.map((cells, i) => {
      const when = dated.whens[i] as When;
      const of = dims.map(({ index }) => cells[index]);
      const isOpen = when === 'undated' || (!isDay(when) && of.some(isTotalWord));
      const moment = isDay(when) ? `${when.from} ${times.slot(i)}` : undefined;
      return { moment, of, isUndated: days.size > 0 && isOpen };
    }),
  );
  const found: DataRow[] = [];
  const left: { row: number; reason: LeftReason }[] = [];
  const issues: Issue<ImportCode>[] = [];
  const seen = new Set<string>();
  rows.forEach((cells, i) => {
    const [when, parts, row] = [dated.whens[i] as When, totals[i], numbers[i] as number];
    const text = JSON.stringify(cells);
    const leave = (reason: LeftReason) => void left.push({ row, reason });
    const place = (day: number) => ({
      row,
      cells,
      day,
      slot: times.slot(i),
      time: times.ofDay(i),
      platform: platformOfRow(cells, parts !== undefined, table, options, asking),
      of: dims.map(({ index }) => cellText(cells[index])).join(' '),
    });
    if (parts) {
      leave('total');
      const day = isDay(when) ? when.from : days.size === 1 ? Math.max(...days) : 0;
      found.push({ ...place(day), parts: parts.map((part) => numbers[part] as number) });
    } else if (when === 'unread' && dated.column)
      issues.push({ code: 'unreadableDate', path: `${row}:${dated.column.index + 1}`, values: {} });
    else if (!isDay(when)) {
      if (typeof when === 'object') leave('period');
    } else if (seen.has(text)) leave('sameRow');
    else found.push(place(when.from));
    seen.add(text);
  });
  const of = dims.find(
    ({ index, role }) =>
      role !== 'platform' && new Set(rows.map((cells) => cellText(cells[index]))).size > 1,
  );
  return { rows: found, left, issues, rowsOf: of ? of.header : '' };
}

/** Rows without figures hold remarks; lines that begin with # are comments, and headings may be there again. */
function hasFigures(cells: readonly ImportCell[], columns: readonly Column[]): boolean {
  return (
    !/^#(?:[\s-]|$)/.test(cellText(cells[0])) &&
    columns.some((column) => cellText(cells[column.index]) !== column.header) &&
    columns.some((column) => column.metric && figureAt(cells, column) !== undefined)
  );
}

/** Columns that say what a row is of: platform, item, plan, and texts nobody knows. */
function isDimension({ role, metric, index, header, within }: Column, rows: Rows): boolean {
  if (role || metric || header === '' || within !== undefined)
    return role === 'platform' || role === 'dim';
  return rows.some((cells) => readFigure(cells[index]) === 'unreadableNumber');
}

function platformOfRow(
  cells: readonly ImportCell[],
  isTotal: boolean,
  table: Table,
  options: ImportOptions,
  asking: Asking,
): string {
  const column = withRole(table.columns, 'platform');
  const cell = column && cells[column.index];
  if (column && isTotal && isNoValue(cell)) return options.allPlatforms;
  if (!column || isNoValue(cell)) return platformOfTable(table, options, asking);
  const text = cellText(cell);
  return isTotalWord(cell) ? options.allPlatforms : (options.platformOf(text) ?? text);
}

function platformOfTable(
  { platforms, above }: Table,
  options: ImportOptions,
  asking: Asking,
): string {
  const { platforms: own, allPlatforms, title } = options;
  const all = platforms.map((key) => options.platformOf(key) ?? key);
  const ours = all.filter((name) => own.includes(name));
  const named = own.filter((name) => [title, ...above].join(' ').includes(name));
  const likely = [ours, all, named, own].find((list) => list.length > 0) ?? [];
  const [known = ''] = likely;
  const choices = [...new Set([...all, ...own, allPlatforms])].map(
    (name) => [name, { name }] as const,
  );
  return likely.length === 1 ? known : (asking.answer('platform', {}, choices) ?? '');
}

const MADE = /导出|下载|生成|更新|export|generated|updated/i;

/** The day that a line above the headings, or the sheet's name, is of; else people say it. */
function datedAll({ above }: Table, rows: Rows, options: ImportOptions, asking: Asking): DatedRows {
  const near = options.campaign ? options.campaign[0] : options.today;
  const lines = above.filter((line) => !MADE.test(line)).join(' ');
  const said = spanIn(lines, near) ?? spanIn(options.title, near);
  const when = said ?? readSpan(asking.answer('day', { count: rows.length }), near) ?? 'undated';
  return { whens: rows.map(() => when), column: undefined };
}

/** The days of figures: the one, or the first and the last. */
export function periodOf(days: readonly number[]): readonly string[] {
  return [...new Set(days.length > 0 ? [Math.min(...days), Math.max(...days)] : [])].map(isoDateOf);
}
