import { type BlockLayout, type Layout, MARKS } from '../model/layout';
import { type Block, isStacked, type Tab } from '../model/tab';

type Values = readonly (readonly unknown[])[];

/**
 * Layout of a tab as it stands, from the values of its sheet: people may have inserted or moved rows
 * and columns. For an open block the rows down to its header are enough; `rows` is the length of the
 * sheet. Undefined when the marks or keys are gone.
 */
export function readLayout(
  tab: Tab,
  name: string,
  values: Values,
  rows: number,
): Layout | undefined {
  const summary = values.findIndex((row) => row[0] === MARKS.summary);
  const items = placesOf(
    tab.summary.map((s) => s.key),
    values[0] ?? [],
  );
  if (summary < 0 || !items) return undefined;
  const blocks: Record<string, BlockLayout> = {};
  for (const block of tab.blocks) {
    const found = readBlock(tab, block, values, rows);
    if (!found) return undefined;
    blocks[block.key] = found;
  }
  return { name, blocks, summaryRow: summary + 1, summary: items };
}

function readBlock(
  tab: Tab,
  { key, columns }: Block,
  values: Values,
  length: number,
): BlockLayout | undefined {
  const rowOf = (mark: string) => values.findIndex((row) => row[0] === mark + key) + 1;
  const keys = rowOf(MARKS.keys);
  const headerRow = rowOf(MARKS.header);
  const lastRow = isStacked(tab) ? rowOf(MARKS.end) : length;
  if (keys === 0 || headerRow === 0 || lastRow < headerRow) return undefined;
  const places = placesOf(
    columns.map((c) => c.key),
    values[keys - 1] ?? [],
    columns.filter((c) => c.since !== undefined).map((c) => c.key),
  );
  if (!places) return undefined;
  const start = `${MARKS.row}${key}.`;
  const rows = values.flatMap((row, i): [string, number][] =>
    typeof row[0] === 'string' && row[0].startsWith(start)
      ? [[row[0].slice(start.length), i + 1]]
      : [],
  );
  const marked = Object.fromEntries(rows);
  return { columns: places, headerRow, firstRow: headerRow + 1, lastRow, rows: marked };
}

/** Columns of keys in a row; undefined when one is gone that is not among the `newer` ones. */
function placesOf(
  keys: readonly string[],
  row: readonly unknown[],
  newer: readonly string[] = [],
): Record<string, number> | undefined {
  const places = keys
    .map((key) => [key, row.indexOf(key) + 1] as const)
    .filter(([key, column]) => column > 0 || !newer.includes(key));
  return places.some(([, column]) => column === 0) ? undefined : Object.fromEntries(places);
}
