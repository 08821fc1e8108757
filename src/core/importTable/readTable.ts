import type { Issue } from '../issue';
import type { ImportCode } from '../issueCode';
import { METRICS, type MetricKey } from '../metrics';
import { foldSigns } from '../signs/foldSigns';
import { type Answers, Asking, TOPICS } from './asking';
import { cellText, type Figure, isNoValue } from './cell';
import { chooseColumns } from './chooseColumns';
import { type Column, columnsOf, figureAt, figuresOf, withRole } from './columnsOf';
import { converterOf } from './columnUnit';
import { countsPeople, gather, joinParts, type RawEntry } from './gather';
import { impossible } from './impossible';
import { inRowUnit } from './inRowUnit';
import type { LeftRow } from './layTable';
import { listNotRead, ordersByDay } from './ordersByDay';
import { type DataRow, placeRows } from './placeRows';
import type { Rows } from './readHeaders';
import { tableHead } from './tableHead';
import { failed, type ImportOptions, type TableReading } from './tableReading';

/** Longer tables are not numbers of a slot. */
export const LARGEST_IMPORT = 5000;

/**
 * Reads an export as it was pasted: wide (a column a metric) or long (metric and value). What neither the
 * table nor its source nor the workbook says becomes a question; without its answer it is left out.
 */
export function readTable(rows: Rows, options: ImportOptions, answers: Answers = {}): TableReading {
  const orders = ordersByDay(rows, options);
  if (!orders) return readDays(rows, options, answers);
  if ('issue' in orders) return { ...failed(orders.issue.code), issues: [orders.issue] };
  const reading = readDays(orders.rows, options, answers);
  const unpaid = orders.unpaid.map((row): LeftRow => ({ row, reason: 'unpaid' }));
  return {
    ...reading,
    taken: orders.taken,
    issues: [...orders.issues, ...reading.issues],
    leftRows: [...unpaid, ...reading.leftRows],
    // Where a person finds the figure: its first order.
    entries: reading.entries.map((entry) => ({
      ...entry,
      row: orders.from[entry.row - 2] ?? entry.row,
    })),
  };
}

function readDays(rows: Rows, options: ImportOptions, answers: Answers): TableReading {
  const asking = new Asking(answers);
  const head = tableHead(rows, options, asking);
  const failure = () => failed(listNotRead(rows, options) ?? 'noHeaders');
  if (!head) return failure();
  if ('noMetric' in head) return failed('noMetric', { at: head.noMetric });
  if (rows.length > LARGEST_IMPORT) return failed('importTooLong', { rows: LARGEST_IMPORT });
  const { headers, above, rows: data, numbers, title, source, kind } = head;
  const columns = columnsOf(headers, data, source.key, options);
  if (!columns.some(({ metric }) => metric)) return failure();
  const table = { data, numbers, columns, above, platforms: source.platforms };
  const placed = placeRows(table, options, asking);
  const name = (metric: MetricKey) => options.named(metric).name;
  const partsOf = (metric: MetricKey) => options.partsOf(metric, source.key);
  const chosen = chooseColumns(columns, asking, partsOf, ({ header, metric, index }) => {
    const first = data.find((cells) => !isNoValue(cells[index]));
    return { header, metric: name(metric), value: first ? cellText(first[index]) : '' };
  });
  const [, titleUnit] = /单位[\s:]*([万千亿]?元)/.exec(foldSigns(title)) ?? [];
  const currency = withRole(columns, 'currency');
  const unitColumn = withRole(columns, 'unit');
  const clues = { ...options, rows: data, columns: chosen, currency, titleUnit, source, asking };
  const readers = chosen.map((column) => {
    // Refunds and returns may be written as what they take away.
    const isTaken =
      column.metric === 'refunds' &&
      figuresOf(data, column).reduce((sum, { value }) => sum + value, 0) < 0;
    return { column, convert: converterOf(column, clues), isTaken };
  });
  const issues: Issue<ImportCode>[] = [...placed.issues];
  const placeOf = ({ row, at }: DataRow, { index }: Column) =>
    `${row}:${head.columnOf(at, index) + 1}`;
  const rawOf = (row: DataRow): RawEntry[] => {
    const raw = readers.flatMap(({ column, convert, isTaken }): RawEntry[] => {
      const figure = figureAt(row.cells, column);
      const inRow = (one: Figure) => convert(one, row.cells);
      const value =
        typeof figure === 'object'
          ? inRowUnit(figure, row.cells, unitColumn, chosen.length === 1, inRow)
          : figure;
      if (typeof value === 'number') {
        return [{ ...row, ...column, value: isTaken ? -value : value }];
      }
      if (value !== undefined && !row.parts)
        issues.push({ code: value, path: placeOf(row, column), values: {} });
      return [];
    });
    return joinParts(raw);
  };
  // A single item may be all that the shop sells, or the page of one.
  const isShop = !placed.item || asking.answer('items', placed.item, [['all'], ['-']]) === 'all';
  const raw = isShop ? placed.rows.filter(({ parts }) => !parts).flatMap(rawOf) : [];
  const totals = placed.rows.filter(({ parts }) => parts).flatMap(rawOf);
  issues.push(...totals.flatMap((total) => totalOff(total, raw)));
  const { entries, left } = gather(raw, totals, placed.rowsOf, asking);
  const possible = entries.filter(({ metric, value, index, ...row }) => {
    const code = impossible(metric, value);
    if (code)
      issues.push({ code, path: `${row.row}:${head.columnOf(row.at, index) + 1}`, values: {} });
    return !code;
  });
  const isRead = (index: number) => chosen.some((column) => column.index === index);
  const unread = columns.filter(({ metric, role, index, within }) =>
    metric
      ? !isRead(index)
      : (within !== undefined || !isRead(index)) && (!role || role === 'none'),
  );
  return {
    source: source.isSure ? source.key : undefined,
    kind,
    used: [
      ...chosen.map(({ header, metric }) => ({ header, as: name(metric) })),
      ...columns.flatMap(({ header, metric, role }) =>
        !metric && role && role !== 'none' && role !== 'dim'
          ? [{ header, as: role as string }]
          : [],
      ),
    ],
    left: [...new Set(unread.map(({ header }) => header))].filter(Boolean),
    taken: new Set(raw.map(({ row }) => row)).size,
    leftRows: unique([...placed.left, ...head.left]),
    ungathered: left,
    entries: possible.map(({ row, metric, platform, day, slot, value, basis }) => ({
      row,
      metric: name(metric),
      platform,
      date: day,
      slot,
      value,
      unit: options.named(metric).unit,
      ...(basis === undefined ? {} : { basis }),
    })),
    issues,
    questions: asking.questions.sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic)),
  };
}

/** A total that is not what its rows add up to, by more than they were rounded. */
function totalOff(total: RawEntry, raw: readonly RawEntry[]): Issue<ImportCode>[] {
  const { header, metric, value, parts = [], row } = total;
  if (METRICS[metric].kind !== 'cumulative' || countsPeople(total)) return [];
  const of = raw.filter((entry) => entry.metric === metric && parts.includes(entry.row));
  const sum = of.reduce((all, entry) => all + entry.value, 0);
  if (of.length === 0 || Math.abs(sum - value) <= 0.01 * Math.abs(sum)) return [];
  return [{ code: 'totalOff', path: String(row), values: { header, total: value, sum } }];
}

/** Of a row that was spread out each reason once. */
function unique(left: readonly LeftRow[]): readonly LeftRow[] {
  return [...new Map(left.map((one) => [`${one.row} ${one.reason}`, one])).values()];
}
