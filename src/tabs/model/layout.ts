import { gridOf, gridPlaces } from './gridPlaces';
import { type Block, type Column, isStacked, type Tab } from './tab';

/** Column A is hidden: it marks rows. */
export const FIRST_COLUMN = 2;

/** Marks of column A; keys, header, end and row are followed by the block's key. */
export const MARKS = {
  summary: 'summary',
  keys: 'keys:',
  header: 'header:',
  end: 'end:',
  row: 'row:',
} as const;

/** Where a block of one tab of one workbook is. Rows and columns count from 1. */
export interface BlockLayout {
  readonly columns: Readonly<Record<string, number>>;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Last row that ranges include: the end row of a closed block, the last of the sheet otherwise. */
  readonly lastRow: number;
  /** Rows that have a mark, by it. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Where the parts of one tab of one workbook are, by key. */
export interface Layout {
  /** Name of the sheet. */
  readonly name: string;
  readonly blocks: Readonly<Record<string, BlockLayout>>;
  readonly summaryRow: number;
  readonly summary: Readonly<Record<string, number>>;
}

/** Rows above the blocks. Signature and keys are hidden. */
export function topRows(tab: { readonly blocks: readonly unknown[] }) {
  const title = tab.blocks.length + 2;
  return { signature: 1, keys: 2, title, hint: title + 1, labels: title + 2, summary: title + 3 };
}

/** Column of the sheet that a block's band and lines reach, at least `last`: what runs over its neighbours is under them. */
export function reachOf(tab: Tab, { columns }: Block, last: number): number {
  const isOver = columns.some(({ width }) => width === 'beside');
  return isOver ? Math.max(last, FIRST_COLUMN + gridOf(tab).length - 1) : last;
}

/** Number of columns that a new sheet of the tab has, column A included. */
export function columnCount(tab: Tab): number {
  return Math.max(...tab.blocks.flatMap((block) => Object.values(placeColumns(tab, block))));
}

/**
 * Columns of a block from the left. In stacked tabs what is seen stands where the grid has its role, the hidden ones lie
 * right of all that, and the grouped ones right of these, so that hiding and collapsing them hides nothing of the other
 * blocks.
 */
export function placeColumns(tab: Tab, block: Block): Record<string, number> {
  if (!isStacked(tab))
    return Object.fromEntries(block.columns.map(({ key }, i) => [key, FIRST_COLUMN + i]));
  const seen = (b: Block) => gridPlaces(tab.grid ?? [], partOf(b, 'seen'));
  const most = (part: Part) => Math.max(...tab.blocks.map((b) => partOf(b, part).length));
  const hidden = FIRST_COLUMN + Math.max(...tab.blocks.flatMap(seen)) + 1;
  const grouped = hidden + most('hidden');
  const own = seen(block);
  const places = new Map([
    ...partOf(block, 'seen').map(({ key }, i) => [key, FIRST_COLUMN + (own[i] as number)] as const),
    ...partOf(block, 'hidden').map(({ key }, i) => [key, hidden + i] as const),
    ...partOf(block, 'grouped').map(({ key }, i) => [key, grouped + i] as const),
  ]);
  return Object.fromEntries(block.columns.map(({ key }) => [key, places.get(key) as number]));
}

type Part = 'seen' | 'hidden' | 'grouped';

function partOf({ columns }: Block, part: Part): readonly Column[] {
  return columns.filter(
    ({ hidden, grouped }) => part === (hidden ? 'hidden' : grouped ? 'grouped' : 'seen'),
  );
}

/** Column of `key` of the first block or of `block.key`; undefined when there is none. */
export function placeOf(tab: Tab, path: string): number | undefined {
  const [key, blockKey] = path.split('.').reverse();
  const block = tab.blocks.find((b) => b.key === (blockKey ?? tab.blocks[0].key));
  return block && placeColumns(tab, block)[key ?? ''];
}

/** Marks of the rows that a block begins with; undefined for rows without one. */
export type RowMarks = Readonly<Record<string, readonly (string | undefined)[]>>;

/**
 * What stands in column A beside the title of a tab with an open block: a range that has the rows that those over
 * its rows have, and grows and shrinks with them. Its value is how many these are.
 */
export function reachFormula({
  firstRow,
  lastRow,
}: Pick<BlockLayout, 'firstRow' | 'lastRow'>): string {
  return `=ROWS($B$${firstRow}:$B$${lastRow})`;
}

/** Layout of a tab that is made new, with room for the given rows of each block. */
export function newLayout(tab: Tab, name: string, marks: RowMarks): Layout {
  const top = topRows(tab);
  let next = top.summary + 1;
  const blocks = tab.blocks.map((block): [string, BlockLayout] => {
    const rows = marks[block.key] ?? [];
    const headerRow = isStacked(tab) ? next + 1 : next;
    const firstRow = headerRow + 1;
    const last = firstRow + rows.length + block.spareRows - 1;
    const lastRow = isStacked(tab) ? last + 1 : last;
    next = lastRow + 1;
    const marked = rows.flatMap((mark, i): [string, number][] =>
      mark === undefined ? [] : [[mark, firstRow + i]],
    );
    const columns = placeColumns(tab, block);
    return [block.key, { columns, headerRow, firstRow, lastRow, rows: Object.fromEntries(marked) }];
  });
  return {
    name,
    blocks: Object.fromEntries(blocks),
    summaryRow: top.summary,
    summary: Object.fromEntries(tab.summary.map((s) => [s.key, placeOf(tab, s.at) as number])),
  };
}

/** Where a stacked block says beside its heading whether its figures add up. */
export function checkPlace({ headerRow }: Pick<BlockLayout, 'headerRow'>) {
  return { row: headerRow - 1, column: FIRST_COLUMN + 1 };
}

/** Last row of a layout. */
export function lastRowOf(layout: Layout): number {
  return Math.max(...Object.values(layout.blocks).map((b) => b.lastRow));
}

/** The layout of a block; without a name, that of the only or first one. */
export function blockLayout(layout: Layout, key?: string): BlockLayout {
  const found = key === undefined ? Object.values(layout.blocks)[0] : layout.blocks[key];
  if (!found) throw new Error(`No block ${key} in ${layout.name}`);
  return found;
}
