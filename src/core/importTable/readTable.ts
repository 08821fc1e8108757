import { readDate } from '../dates/readDate';
import type { Issue } from '../issue';
import type { ImportCode } from '../issueCode';
import { convertQuantity } from '../quantity/convertQuantity';
import { parseQuantity } from '../quantity/parseQuantity';
import { tidy } from '../quantity/tidy';
import { foldSigns } from '../signs/foldSigns';
import {
  type Column,
  type ColumnRole,
  type HeaderWords,
  type KnownMetric,
  readHeaders,
} from './readHeaders';

/** One value of a pasted table, in its metric's unit. */
export interface ImportEntry {
  /** Row of the table, from 1. */
  readonly row: number;
  readonly metric: string;
  readonly platform: string;
  /** Serial day. */
  readonly date: number;
  readonly slot: string;
  readonly value: number;
  readonly unit: string;
}

export interface ImportOptions extends HeaderWords {
  platformOf(text: string): string | undefined;
  /** For rows whose table does not say. */
  readonly platform: string;
  readonly date: number;
  readonly slot: string;
}

export interface TableReading {
  /** Headers that were understood, with the metric each goes to. */
  readonly used: readonly { readonly header: string; readonly as: string }[];
  /** Headers, and metrics of a long table, that are left out. */
  readonly left: readonly string[];
  readonly entries: readonly ImportEntry[];
  /** Cells that cannot be read; their path is `row:column`, both from 1. */
  readonly issues: readonly Issue<ImportCode>[];
}

/** Longer tables are not numbers of a slot. */
export const LARGEST_IMPORT = 5000;

/**
 * Reads an export pasted as text cells: wide (a column a metric) or long (metric and value). `-` and
 * blanks are no data. Never guesses: a column that it does not know is named in `left`.
 */
export function readTable(
  rows: readonly (readonly unknown[])[],
  options: ImportOptions,
): TableReading {
  const headers = readHeaders(rows, options);
  if (!headers) return failed('noHeaders');
  if (rows.length > LARGEST_IMPORT) return failed('importTooLong', { rows: LARGEST_IMPORT });
  const { columns } = headers;
  const read = rows
    .slice(headers.row + 1)
    .map((cells, i) => readRow(cells, headers.row + 2 + i, columns, options));
  return {
    used: columns.flatMap(({ header, metric, role }) =>
      metric ? [{ header, as: metric.name }] : role ? [{ header, as: role }] : [],
    ),
    left: [
      ...columns.flatMap(({ header, metric, role }) =>
        metric || role || header === '' ? [] : [header],
      ),
      ...new Set(read.flatMap((r) => r.unknown)),
    ],
    entries: read.flatMap((r) => r.entries),
    issues: read.flatMap((r) => r.issues),
  };
}

function failed(code: ImportCode, values: Issue['values'] = {}): TableReading {
  return { used: [], left: [], entries: [], issues: [{ code, path: '', values }] };
}

interface RowReading {
  readonly entries: readonly ImportEntry[];
  readonly issues: readonly Issue<ImportCode>[];
  /** Metrics of a long table that no dictionary knows. */
  readonly unknown: readonly string[];
}

function readRow(
  cells: readonly unknown[],
  row: number,
  columns: readonly Column[],
  options: ImportOptions,
): RowReading {
  const text = (role: ColumnRole) => {
    const at = columns.findIndex((c) => c.role === role);
    return at < 0 ? '' : String(cells[at] ?? '').trim();
  };
  const at = (column: number) => `${row}:${column + 1}`;
  const typedDate = text('date');
  const date = typedDate === '' ? options.date : readDate(typedDate, options.date);
  if (date === undefined) {
    const column = columns.findIndex((c) => c.role === 'date');
    const issues = [{ code: 'unreadableDate' as const, path: at(column), values: {} }];
    return { entries: [], issues, unknown: [] };
  }
  const platform = text('platform');
  const common = {
    row,
    platform: platform === '' ? options.platform : (options.platformOf(platform) ?? platform),
    date: Math.floor(date),
    slot: text('slot') || options.slot,
  };
  const long = longValue(text, columns, options);
  const values = long ? [long] : columns.map((column, index) => ({ ...column, index }));
  const entries: ImportEntry[] = [];
  const issues: Issue<ImportCode>[] = [];
  for (const { metric, unit, index } of values) {
    if (!metric) continue;
    const value = numberIn(cells[index], unit, metric);
    if (value === undefined) issues.push({ code: 'unreadableNumber', path: at(index), values: {} });
    else if (value !== 'blank')
      entries.push({ ...common, metric: metric.name, value, unit: metric.unit });
  }
  const name = long && !long.metric ? text('metric') : '';
  return { entries, issues, unknown: name === '' ? [] : [name] };
}

/** Metric and value of a row of a long table; undefined when the table is wide. */
function longValue(
  text: (role: ColumnRole) => string,
  columns: readonly Column[],
  { metricOf }: HeaderWords,
): { metric?: KnownMetric; unit?: string; index: number } | undefined {
  const index = columns.findIndex((c) => c.role === 'value');
  if (index < 0 || columns.some((c) => c.metric)) return undefined;
  const metric = metricOf(text('metric'));
  const unit = text('unit');
  return { index, ...(metric ? { metric } : {}), ...(unit ? { unit } : {}) };
}

/** A bare number is in the header's unit, or in the metric's own. */
function numberIn(
  cell: unknown,
  unit: string | undefined,
  metric: KnownMetric,
): number | 'blank' | undefined {
  const isBare = /^[\d.,\s]*\d[\d.,\s]*$/.test(foldSigns(String(cell ?? '')));
  const typed = isBare && unit ? `${cell}${unit}` : cell;
  const quantity = parseQuantity(typed);
  if (quantity === 'blank' || !quantity) return quantity;
  if (quantity.kind !== 'exact' || quantity.comparator) return undefined;
  const converted = convertQuantity(quantity, metric.unit);
  return 'value' in converted ? tidy(converted.value) : undefined;
}
