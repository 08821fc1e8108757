import { METRICS, type MetricKey } from '../metrics';
import {
  cellText,
  type Figure,
  type ImportCell,
  isClock,
  isDateCell,
  isNoValue,
  readFigure,
} from './cell';
import type { ColumnRole, Heading } from './heading';
import { areShops, isChannel } from './platformColumn';
import type { Rows } from './readHeaders';
import type { ImportOptions } from './tableReading';

export interface Column extends Heading {
  readonly index: number;
  /** Of a long table: the column that names the metrics; the cell is in rows that name this one. */
  readonly within?: number;
}

export type MetricColumn = Column & { readonly metric: MetricKey };

/** The columns of a table; of a long one those that it would have as a wide one too. */
export function columnsOf(
  headers: readonly string[],
  data: Rows,
  source: string | undefined,
  options: Pick<ImportOptions, 'readHeading' | 'platformOf' | 'platformsIn'>,
): readonly Column[] {
  const { readHeading } = options;
  const columns = headers.map((header, index): Column => {
    const read = { index, ...readHeading(header, source) };
    const role = clockRole(read, data);
    const column: Column = role ? { index, header, role } : read;
    if (isChannel(column, data, options)) return { ...column, role: 'dim' };
    return areShops(column, data, options) ? { ...column, role: 'platform' } : column;
  });
  const [names, value, unit] = (['metric', 'value', 'unit'] as const).map((role) =>
    withRole(columns, role),
  );
  if (!names || !value || columns.some(({ metric }) => metric))
    return source !== undefined ? columns : perBuyerOrOrder(columns, data);
  const within = names.index;
  const long = [...new Set(data.map((cells) => cellText(cells[within])))].filter(Boolean);
  return [
    ...columns,
    ...long.map((name): Column => {
      const first = data.find((cells) => cellText(cells[within]) === name);
      const typed = unit && first ? cellText(first[unit.index]) : '';
      const heading = readHeading(name, source);
      return {
        ...heading,
        ...(typed ? { unit: typed } : {}),
        header: name,
        index: value.index,
        within,
      };
    }),
  ];
}

/** Times of the day are hours whatever their heading says, and hours with their day are dates. */
function clockRole({ role, metric, index }: Column, data: Rows): 'hour' | 'date' | undefined {
  if (metric || (role && role !== 'date' && role !== 'hour')) return undefined;
  const cells = data.map((cells) => cells[index]).filter((cell) => !isNoValue(cell));
  if (cells.length === 0) return undefined;
  if (role !== 'hour') return cells.every(isClock) ? 'hour' : undefined;
  const isDated = cells.every((cell) =>
    isDateCell(cell) ? cell.serial > 1 : /\d{4}\D+\d{1,2}\D+\d{1,2}\D+\d/.test(cellText(cell)),
  );
  return isDated ? 'date' : undefined;
}

export function withRole(columns: readonly Column[], role: ColumnRole): Column | undefined {
  return columns.find((column) => column.role === role);
}

/** The figure of a row in a column, or why there is none. */
export function figureAt(cells: readonly ImportCell[], { index, within, header }: Column) {
  return within === undefined || cellText(cells[within]) === header
    ? readFigure(cells[index])
    : undefined;
}

/** The figures of a column that can be read. */
export function figuresOf(rows: Rows, column: Column): Figure[] {
  return rows.flatMap((cells) => {
    const figure = figureAt(cells, column);
    return typeof figure === 'object' ? [figure] : [];
  });
}

/**
 * What of two metrics ÷ each other comes to for one in a third: 1 where that is their ratio. By the first row that
 * has all of them.
 */
export function timesOf(
  rows: Rows,
  value: Column | undefined,
  columns: readonly Column[],
  [over, under]: readonly MetricKey[],
): number | undefined {
  const of = (metric: MetricKey | undefined) => columns.find((c) => metric && c.metric === metric);
  const three = [value, of(over), of(under)];
  for (const cells of rows) {
    const read = three.map((column) => (column ? figureAt(cells, column) : undefined));
    const [v = 0, a = 0, b = 0] = read.map((f) => (typeof f === 'object' ? f.value : 0));
    if (v && a && b) return a / b / v;
  }
  return undefined;
}

/**
 * In how many columns that add up the figures of a row are those of others together, of people no more than that and
 * no less than the most of one; undefined where one is something else, or none is the sum.
 */
export function figuresSum(
  rows: Rows,
  i: number,
  others: readonly number[],
  columns: readonly Column[],
): number | undefined {
  const amountAt = (at: number, column: Column) => {
    const figure = figureAt(rows[at] ?? [], column);
    return typeof figure === 'object' ? figure.value : 0;
  };
  const found = columns.flatMap((column) => {
    const value = amountAt(i, column);
    if (!column.metric || METRICS[column.metric].kind !== 'cumulative' || !value) return [];
    const parts = others.map((at) => amountAt(at, column));
    const sum = parts.reduce((all, part) => all + part, 0);
    const isPeople = METRICS[column.metric].unit === '人';
    const mayBe = isPeople && value <= sum && value >= Math.max(...parts);
    return [isNear(sum, value) ? ('sum' as const) : mayBe];
  });
  const isSum = found.includes('sum') && !found.includes(false);
  return isSum || found.length === 0 ? found.length : undefined;
}

/** Of figures that were rounded to print. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.03 * Math.abs(b);
}

/**
 * In a table of one's own 客单价 may be for each order or for each buyer. Other columns tell, where they
 * hold what it divides; else people do.
 */
function perBuyerOrOrder(columns: readonly Column[], data: Rows): Column[] {
  return columns.flatMap((column): Column[] => {
    if (column.metric !== 'aov' || !/^客[单單][价價]/.test(column.header)) return [column];
    const [buyers, orders] = (['buyers', 'orders'] as const).map((under) => {
      const times = timesOf(data, column, columns, ['gmv', under]) ?? 0;
      return isNear(times, 1) || isNear(times * 10_000, 1);
    });
    if (buyers !== orders) return [{ ...column, metric: buyers ? 'buyerValue' : 'aov' }];
    return (['aov', 'buyerValue'] as const).map((metric) => ({ ...column, metric, as: 'ask' }));
  });
}
