import type { Tab } from './tab';

/** Rows of every managed tab. The first two are hidden and hold signature and keys. */
export const ROWS = {
  signature: 1,
  keys: 2,
  title: 3,
  hint: 4,
  labels: 5,
  summary: 6,
  header: 7,
  first: 8,
} as const;

/** Column A is hidden: it marks rows. */
export const FIRST_COLUMN = 2;

/** Where the parts of one tab of one workbook are, by key. Rows and columns count from 1. */
export interface Layout {
  /** Name of the sheet. */
  readonly name: string;
  readonly columns: Readonly<Record<string, number>>;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly summaryRow: number;
  readonly summary: Readonly<Record<string, number>>;
}

/** Layout of a tab that is made new, with room for so many rows. */
export function newLayout(tab: Tab, name: string, rows: number): Layout {
  const columns = Object.fromEntries(tab.block.columns.map((c, i) => [c.key, FIRST_COLUMN + i]));
  return {
    name,
    columns,
    firstRow: ROWS.first,
    lastRow: ROWS.first + rows + tab.block.spareRows - 1,
    summaryRow: ROWS.summary,
    summary: Object.fromEntries(tab.summary.map((s) => [s.key, columns[s.at] as number])),
  };
}

/** Marks of column A. */
export const MARKS = { summary: 'summary', keys: 'keys:', header: 'header:' } as const;

/**
 * Layout of a tab as it stands, from the values of its whole sheet: people may have inserted or
 * moved rows and columns. Undefined when the marks or keys are gone.
 */
export function readLayout(
  tab: Tab,
  name: string,
  values: readonly (readonly unknown[])[],
): Layout | undefined {
  const rowOf = (mark: string) => values.findIndex((row) => row[0] === mark);
  const keys = rowOf(MARKS.keys + tab.block.key);
  const header = rowOf(MARKS.header + tab.block.key);
  const summary = rowOf(MARKS.summary);
  if (keys < 0 || header < 0 || summary < 0) return undefined;
  const columns = placesOf(
    tab.block.columns.map((c) => c.key),
    values[keys] ?? [],
  );
  const items = placesOf(
    tab.summary.map((s) => s.key),
    values[ROWS.signature - 1] ?? [],
  );
  if (!columns || !items) return undefined;
  return {
    name,
    columns,
    firstRow: header + 2,
    lastRow: values.length,
    summaryRow: summary + 1,
    summary: items,
  };
}

function placesOf(
  keys: readonly string[],
  row: readonly unknown[],
): Record<string, number> | undefined {
  const places = keys.map((key) => [key, row.indexOf(key) + 1] as const);
  return places.some(([, column]) => column === 0) ? undefined : Object.fromEntries(places);
}
