import { Asking } from './asking';
import { cellText } from './cell';
import { headerRow, type Rows } from './readHeaders';
import type { ImportOptions } from './readTable';
import { whichSource } from './tellSource';

/** Where a pasted table begins, and what made it. */
export interface TableHead {
  /** Index of the row of headings. */
  readonly at: number;
  readonly headers: readonly string[];
  /** Lines above the headings. */
  readonly above: readonly string[];
  /** The sheet's name and those lines. */
  readonly title: string;
  readonly source: ReturnType<typeof whichSource>;
  /** The same for tables of the same headings: what answers are remembered by. */
  readonly kind: string;
}

/** Reads nothing but the headings and what stands above; undefined where there are none. */
export function tableHead(
  rows: Rows,
  options: ImportOptions,
  asking = new Asking({}),
): TableHead | undefined {
  const at = headerRow(rows, options);
  if (at === undefined) return undefined;
  const headers = (rows[at] ?? []).map(cellText);
  const above = rows.slice(0, at).map((cells) => cells.map(cellText).join(' '));
  const title = [options.title, ...above].join(' ');
  const source = whichSource(headers, title, options, asking);
  const named = headers.map(options.folded).filter(Boolean).sort();
  return { at, headers, above, title, source, kind: [...source.likely, ...named].join('|') };
}
