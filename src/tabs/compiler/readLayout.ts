import { type BlockLayout, type Layout, MARKS } from '../model/layout';
import { type Block, type Column, isStacked, type SummaryItem, type Tab } from '../model/tab';

type Values = readonly (readonly unknown[])[];

/**
 * Layout of a tab as it stands, from the values of its sheet: people may have inserted or moved rows
 * and columns. For an open block the rows down to its header are enough; `rows` is the length of the
 * sheet. Undefined when marks or keys are gone.
 */
export function readLayout(
  tab: Tab,
  name: string,
  values: Values,
  rows: number,
): Layout | undefined {
  const found = readParts(tab, name, values, rows);
  return found && isWhole(lackingParts(tab, found)) ? found : undefined;
}

/** The same with the keys and blocks alone that are there, of a tab that may lack some; undefined without its marks. */
export function readParts(
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
  if (summary < 0) return undefined;
  const blocks: Record<string, BlockLayout> = {};
  for (const block of tab.blocks) {
    const found = readBlock(tab, block, values, rows);
    if (found) blocks[block.key] = found;
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
  );
  const start = `${MARKS.row}${key}.`;
  const rows = values.flatMap((row, i): [string, number][] =>
    typeof row[0] === 'string' && row[0].startsWith(start)
      ? [[row[0].slice(start.length), i + 1]]
      : [],
  );
  const marked = Object.fromEntries(rows);
  return { columns: places, headerRow, firstRow: headerRow + 1, lastRow, rows: marked };
}

/** Columns of those keys that are in a row. */
function placesOf(keys: readonly string[], row: readonly unknown[]): Record<string, number> {
  const places = keys.map((key) => [key, row.indexOf(key) + 1] as const);
  return Object.fromEntries(places.filter(([, column]) => column > 0));
}

/** What a definition has and a tab has not. */
export interface LackingParts {
  readonly blocks: readonly Block[];
  /** Of the blocks that it has. */
  readonly columns: readonly { readonly block: Block; readonly column: Column }[];
  readonly summary: readonly SummaryItem[];
}

export function lackingParts(tab: Tab, layout: Layout): LackingParts {
  return {
    blocks: tab.blocks.filter(({ key }) => layout.blocks[key] === undefined),
    columns: tab.blocks.flatMap((block) => {
      const there = layout.blocks[block.key]?.columns;
      return there
        ? block.columns
            .filter(({ key }) => there[key] === undefined)
            .map((column) => ({ block, column }))
        : [];
    }),
    summary: tab.summary.filter(({ key }) => layout.summary[key] === undefined),
  };
}

export function isWhole({ blocks, columns, summary }: LackingParts): boolean {
  return blocks.length + columns.length + summary.length === 0;
}
