import type { MetricKey } from '../metrics';
import { cellText, type Figure, type ImportCell, readFigure } from './cell';
import type { ColumnRole, Dictionaries, Heading } from './heading';
import type { Rows } from './readHeaders';

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
  { readHeading }: Dictionaries,
): readonly Column[] {
  const columns = headers.map(
    (header, index): Column => ({ index, ...readHeading(header, source) }),
  );
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
