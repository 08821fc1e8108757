import { bracketOf } from '../signs/separators';

/** What a column of a pasted table holds. */
export type ColumnRole = 'date' | 'slot' | 'platform' | 'metric' | 'value' | 'unit';

export interface KnownMetric {
  /** Its name in the workbook. */
  readonly name: string;
  /** The unit that its values are logged in. */
  readonly unit: string;
}

/** The words of exports: roles of columns, and metrics under the names platforms give them. */
export interface HeaderWords {
  roleOf(header: string): ColumnRole | undefined;
  metricOf(header: string): KnownMetric | undefined;
}

export interface Column {
  readonly header: string;
  readonly role?: ColumnRole;
  readonly metric?: KnownMetric;
  /** Unit in the header's brackets: 支付金额(元). */
  readonly unit?: string;
}

export interface Headers {
  /** Index of the header row. */
  readonly row: number;
  readonly columns: readonly Column[];
}

/** Exports begin with a title or the shop's name now and then. */
const SEARCHED_ROWS = 10;

/** The row of the first ten that most of its cells name as headers; undefined when none names a metric. */
export function readHeaders(
  rows: readonly (readonly unknown[])[],
  words: HeaderWords,
): Headers | undefined {
  const candidates = rows.slice(0, SEARCHED_ROWS).map((cells, row) => ({
    row,
    columns: cells.map((cell) => readHeader(String(cell ?? '').trim(), words)),
  }));
  const known = ({ columns }: Headers) => columns.filter((c) => c.role || c.metric).length;
  const best = candidates.reduce<Headers | undefined>(
    (found, headers) => (known(headers) > (found ? known(found) : 0) ? headers : found),
    undefined,
  );
  return best && hasValues(best.columns) ? best : undefined;
}

function hasValues(columns: readonly Column[]): boolean {
  const isLong = ['metric', 'value'].every((role) => columns.some((c) => c.role === role));
  return isLong || columns.some((c) => c.metric);
}

function readHeader(header: string, words: HeaderWords): Column {
  const { bare, inside } = bracketOf(header);
  const metric = words.metricOf(header) ?? words.metricOf(bare);
  if (metric) return { header, metric, ...(inside ? { unit: inside } : {}) };
  const role = words.roleOf(header) ?? words.roleOf(bare);
  return { header, ...(role ? { role } : {}) };
}
