import { adjacentRuns } from '../../core/adjacentRuns';
import type { Area } from '../model/area';
import { type BlockLayout, FIRST_COLUMN, lastRowOf, reachOf, topRows } from '../model/layout';
import { HEIGHTS } from '../model/looks';
import type { Operation } from '../model/operation';
import { PALETTE } from '../model/palette';
import { type Block, isStacked, type Tab } from '../model/tab';
import type { CompileInput, Row } from './compileInput';

type Heights = Extract<Operation, { do: 'heights' }>;

/** Heights, the line below each row, and the shade of the cells that people are asked to fill. */
export function compileLooks(input: CompileInput): Operation[] {
  const { tab, scope } = input;
  const placed = tab.blocks.map(
    (block) => [block, scope.own.blocks[block.key] as BlockLayout] as const,
  );
  return [
    ...planHeights(tab, lastRowOf(scope.own)),
    ...placed.map(([block, place]) => lines(tab, block, place)),
    ...placed.flatMap(([block, place]) => shades(input, block, place)),
  ];
}

/** The same of one block that stands below others. */
export function blockLooks(input: CompileInput, block: Block, place: BlockLayout): Operation[] {
  const { tab } = input;
  const first = place.headerRow - 1;
  return [
    heights(tab, first, place.lastRow - first + 1, HEIGHTS.body),
    lines(tab, block, place),
    ...shades(input, block, place),
  ];
}

const lines = (
  tab: Tab,
  block: Block,
  { headerRow, lastRow, columns }: BlockLayout,
): Operation => ({
  do: 'lines',
  area: {
    row: headerRow,
    column: FIRST_COLUMN,
    rows: lastRow - headerRow + (isStacked(tab) ? 0 : 1),
    columns: widthOf(tab, block, columns),
  },
  color: PALETTE.hairline,
});

const shades = ({ tab, rows }: CompileInput, block: Block, place: BlockLayout): Operation[] =>
  shaded(tab, block, place, rows[block.key] ?? []).map((area) => ({
    do: 'style',
    area,
    style: { background: PALETTE.entry },
  }));

/** Columns from the first to the last that is seen. */
function widthOf(tab: Tab, block: Block, columns: BlockLayout['columns']): number {
  const seen = block.columns.filter(({ hidden, grouped }) => !hidden && !grouped);
  const last = Math.max(...seen.map(({ key }) => columns[key] as number));
  return reachOf(tab, block, last) - FIRST_COLUMN + 1;
}

/** All rows first, then what is higher or lower. */
function planHeights(tab: Tab, count: number): Heights[] {
  const top = topRows(tab);
  // Neighbours of one height are one call.
  return [
    heights(tab, 1, count, HEIGHTS.body),
    heights(tab, top.title, top.summary - top.title + (isStacked(tab) ? 1 : 2), HEIGHTS.top),
  ];
}

const heights = (tab: Tab, row: number, count: number, height: number): Heights => ({
  do: 'heights',
  row,
  count,
  height,
  ...(tab.grows ? { grows: true } : {}),
});

/** Cells of a block that people are asked to fill: not what names its row, nor what a formula gives there. */
function shaded(tab: Tab, block: Block, place: BlockLayout, given: readonly Row[]): Area[] {
  const spare = isStacked(tab) ? block.spareRows : 0;
  const rows = Array.from({ length: given.length + spare }, (_, i) => i);
  return block.columns
    .filter(({ owner, label, hidden }) => owner === 'person' && !label && !hidden)
    .flatMap(({ key }) => {
      const typed = rows.filter((i) => {
        const cell = given[i]?.cells[key];
        return typeof cell !== 'object' || cell === null;
      });
      return adjacentRuns(typed).map(({ first, count }) => ({
        row: place.firstRow + first,
        column: place.columns[key] as number,
        rows: count,
        columns: 1,
      }));
    });
}
