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
export function compileLooks({ tab, scope, rows }: CompileInput): Operation[] {
  const placed = tab.blocks.map((block) => ({
    block,
    place: scope.own.blocks[block.key] as BlockLayout,
  }));
  return [
    ...planHeights(tab, lastRowOf(scope.own)),
    ...placed.map(
      ({ block, place: { headerRow, lastRow, columns } }): Operation => ({
        do: 'lines',
        area: {
          row: headerRow,
          column: FIRST_COLUMN,
          rows: lastRow - headerRow + (isStacked(tab) ? 0 : 1),
          columns: widthOf(tab, block, columns),
        },
        color: PALETTE.hairline,
      }),
    ),
    ...placed.flatMap(({ block, place }) =>
      shaded(tab, block, place, rows[block.key] ?? []).map(
        (area): Operation => ({ do: 'style', area, style: { background: PALETTE.entry } }),
      ),
    ),
  ];
}

/** Columns from the first to the last that is seen. */
function widthOf(tab: Tab, block: Block, columns: BlockLayout['columns']): number {
  const seen = block.columns.filter(({ hidden, grouped }) => !hidden && !grouped);
  const last = Math.max(...seen.map(({ key }) => columns[key] as number));
  return reachOf(tab, block, last) - FIRST_COLUMN + 1;
}

/** All rows first, then what is higher or lower. */
function planHeights(tab: Tab, count: number): Heights[] {
  const top = topRows(tab);
  const of = (row: number, n: number, height: number): Heights => ({
    do: 'heights',
    row,
    count: n,
    height,
    ...(tab.grows ? { grows: true } : {}),
  });
  // Neighbours of one height are one call.
  return [
    of(1, count, HEIGHTS.body),
    of(top.title, top.summary - top.title + (isStacked(tab) ? 1 : 2), HEIGHTS.top),
  ];
}

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
