import { Asking } from './asking';
import { cellText, LONGEST, LONGEST_TITLE } from './cell';
import { type LaidTable, layTable } from './layTable';
import { ordersByDay } from './ordersByDay';
import type { Rows } from './readHeaders';
import type { ImportOptions } from './tableReading';
import { whichSource } from './tellSource';

/** A pasted table as it is laid out, and what made it. */
export interface TableHead extends LaidTable {
  /** The sheet's name and the lines above the headings. */
  readonly title: string;
  readonly source: ReturnType<typeof whichSource>;
  /** The same for tables of the same headings: what answers are remembered by. */
  readonly kind: string;
}

/**
 * Reads nothing but the headings and what stands above; undefined where there are none. `noMetric`: see `layTable`.
 */
export function tableHead(
  rows: Rows,
  options: ImportOptions,
  asking = new Asking({}),
): TableHead | { readonly noMetric: number } | undefined {
  const laid = layTable(rows, options);
  if (!laid || 'noMetric' in laid) return laid;
  const { headers, above } = laid;
  const title = [options.title, ...above].join(' ').slice(0, LONGEST_TITLE);
  const source = whichSource([...headers, ...namesIn(laid, options)], title, options, asking);
  const named = headers
    .map((header) => options.folded(header.slice(0, LONGEST)))
    .filter(Boolean)
    .sort();
  return { ...laid, title, source, kind: [...source.likely, ...named].join('|') };
}

/** The metrics that a long table names in its rows: headings of a wide one. */
function namesIn({ headers, rows }: LaidTable, { readHeading }: ImportOptions): readonly string[] {
  const at = headers.findIndex((header) => readHeading(header).role === 'metric');
  return at < 0 ? [] : [...new Set(rows.map((cells) => cellText(cells[at])))].filter(Boolean);
}

/** What answers to questions about a table are remembered by; empty where it has no headings. */
export function kindOfTable(rows: Rows, options: ImportOptions): string {
  const orders = ordersByDay(rows, options);
  const head = tableHead(orders && 'rows' in orders ? orders.rows : rows, options);
  return head && 'kind' in head ? head.kind : '';
}
