import { isoDateOf } from '../dates/isoDate';
import type { Issue } from '../issue';
import type { ImportCode } from '../issueCode';
import type { Asking } from './asking';
import { cellText, type ImportCell, readFigure } from './cell';
import { type Column, withRole } from './columnsOf';
import { type DatedRows, isDay, readDates, spacedOut, type When } from './dateColumn';
import { figureRows } from './figureRows';
import { type Blank, blanksOf, filledFromAbove } from './filledFromAbove';
import { rowTimes } from './hourOf';
import type { LeftReason, LeftRow } from './layTable';
import type { Rows } from './readHeaders';
import { readSpan, spanIn } from './readSpan';
import { platformOfRow } from './rowPlatform';
import { sumOfOthers } from './sumOfOthers';
import type { ImportOptions } from './tableReading';
import { isAverageWord, isTotalWord, partsOfTotals } from './totalRows';

export interface DataRow {
  /** In the pasted table, from 1. */
  readonly row: number;
  /** Among the rows below the headings, from 0. */
  readonly at: number;
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

export interface Table {
  readonly data: Rows;
  /** Row of each of the data, from 1. */
  readonly numbers: readonly number[];
  readonly columns: readonly Column[];
  /** Lines above the headings. */
  readonly above: readonly string[];
  /** Platforms of the source, by key. */
  readonly platforms: readonly string[];
}

export interface PlacedRows {
  readonly rows: readonly DataRow[];
  readonly left: readonly LeftRow[];
  readonly issues: readonly Issue<ImportCode>[];
  /** Heading of what rows are of. */
  readonly rowsOf: string;
  /** The one item, with its heading, that all rows are of: whether it is all of the shop nothing says. */
  readonly item: { readonly header: string; readonly name: string } | undefined;
}

/** Headings of what a shop sells. */
const ITEM = /商品|宝贝|单品|货号|款号|款式|主体(?:id|名)|类目|品类|sku|spu|item|product|category/i;

/** Says of each row its day, slot and platform, and which rows are none of a day. */
export function placeRows(table: Table, options: ImportOptions, asking: Asking): PlacedRows {
  const { kept, compared } = figureRows(table);
  const rows = kept.map((i) => table.data[i] as Rows[number]);
  const placed = (cells: Rows): PlacedRows & { readonly blanks: readonly Blank[] } => {
    const each = placeEach(cells, kept, table, options, asking);
    return { ...each, left: [...each.left, ...compared] };
  };
  const first = placed(rows);
  const { blanks } = first;
  const [blank] = blanks;
  if (!blank) return first;
  const header = table.columns.find(({ index }) => index === blank.column)?.header ?? '';
  const asked = { header, row: table.numbers[kept[blank.at] as number] ?? 0 };
  const answer = asking.answer('blank', asked, [['above'], ['-']]);
  return answer === 'above' ? placed(filledFromAbove(rows, blanks)) : first;
}

function placeEach(
  rows: Rows,
  kept: readonly number[],
  table: Table,
  options: ImportOptions,
  asking: Asking,
) {
  const { columns } = table;
  const dims = columns.filter((column) => isDimension(column, rows));
  const read = readDates(rows, columns, options, asking);
  const hasDates = rows.length === 0 || read?.whens.some((when) => when !== 'undated');
  const dated = read && hasDates ? read : datedAll(table, rows, options, asking);
  const whens = spacedOut(dated.whens, dated.column?.header ?? '', asking);
  const times = rowTimes(rows, columns, dated);
  const days = new Set(whens.filter(isDay).map(({ from }) => from));
  const hour = withRole(columns, 'hour');
  const places = rows.map((cells, i) => {
    const when = whens[i] as When;
    const of = [...dims.map(({ index }) => cells[index]), ...(hour ? [times.named(i)] : [])];
    const isOpen = when === 'undated' || (!isDay(when) && of.some(isTotalWord));
    const moment = isDay(when) ? `${when.from} ${times.slot(i)}` : undefined;
    return { moment, of, isUndated: days.size > 0 && isOpen };
  });
  const sums = sumOfOthers(rows, places, columns, options);
  const totals = partsOfTotals(places).map((parts, i) => parts ?? sums(i));
  const blanks = blanksOf(rows, places, totals, { date: dated.column, columns });
  const found: DataRow[] = [];
  const left: LeftRow[] = [];
  const issues: Issue<ImportCode>[] = [];
  const seen = new Set<string>();
  const isAverage = (i: number) =>
    [...(places[i]?.of ?? []), rows[i]?.[dated.column?.index ?? -1]].some(isAverageWord);
  const numberOf = (i: number) => table.numbers[kept[i] as number] as number;
  rows.forEach((cells, i) => {
    const [when, parts, row] = [whens[i] as When, totals[i], numberOf(i)];
    const text = JSON.stringify(cells);
    const leave = (reason: LeftReason) => void left.push({ row, reason });
    const place = (day: number) => ({
      row,
      at: kept[i] as number,
      cells,
      day,
      slot: times.slot(i),
      time: times.ofDay(i),
      platform: platformOfRow(cells, parts !== undefined, table, options, asking),
      of: dims.map(({ index }) => cellText(cells[index])).join(' '),
    });
    if (blanks.some(({ at }) => at === i)) leave('blank');
    else if (isAverage(i)) leave('average');
    else if (parts) {
      leave('total');
      const day = isDay(when) ? when.from : days.size === 1 ? Math.max(...days) : 0;
      found.push({ ...place(day), parts: parts.map(numberOf) });
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
  const items = dims.filter(({ header }) => ITEM.test(header));
  const names = items.map(({ index }) => namesIn(found, index));
  const isOne = items.length > 0 && names.every(({ length }) => length === 1);
  const item = isOne ? { header: items[0]?.header ?? '', name: names[0]?.[0] ?? '' } : undefined;
  const rowsOf = (of ?? hour ?? withRole(columns, 'platform'))?.header ?? '';
  return { rows: found, left, issues, rowsOf, item, blanks };
}

/** What rows that count are of, by a column. */
function namesIn(found: readonly DataRow[], index: number): readonly string[] {
  const counted = found.filter(({ parts }) => !parts);
  return [...new Set(counted.map(({ cells }) => cellText(cells[index])))];
}

/** Columns that say what a row is of: platform, item, plan, and texts nobody knows. */
function isDimension({ role, metric, index, header, within }: Column, rows: Rows): boolean {
  if (role || metric || header === '' || within !== undefined)
    return role === 'platform' || role === 'dim';
  return rows.some((cells) => readFigure(cells[index]) === 'unreadableNumber');
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
