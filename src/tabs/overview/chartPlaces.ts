import { blockLayout, type Layout } from '../model/layout';
import { type Column, ownWidth } from '../model/tab';
import { overview } from './overview';

/** Size of every chart in pixels. */
export const CHART_SIZE = { width: 348, height: 238 } as const;
const GAP = 10;
const A_LINE = 3;
/** Rows that a chart covers; a row has 20 pixels or more. */
const ROWS = 12;
/** Free rows between the last campaign and the charts. */
const ABOVE = 1;
/** Width of a column that people put between ours. */
const STRANGE_WIDTH = 100;

/** The corner of a chart: a cell, and pixels to the right of its left border. */
export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly x: number;
}

/**
 * Where the charts stand below the campaigns: a strip a campaign, of equal charts in a grid, right of
 * the frozen columns, so that they scroll with what they stand below.
 */
export function chartPlaces(layout: Layout, lastUsedRow: number, a: Strip): ChartPlace[] {
  const lines = Math.ceil(a.charts / A_LINE);
  const first = lastUsedRow + ABOVE + 1 + a.strip * lines * ROWS;
  return Array.from({ length: a.charts }, (_, i) => ({
    row: first + Math.floor(i / A_LINE) * ROWS,
    ...across(layout, (i % A_LINE) * (CHART_SIZE.width + GAP)),
  }));
}

/** Which strip from above, and how many charts it has. */
interface Strip {
  readonly strip: number;
  readonly charts: number;
}

/** Last row that a chart covers. */
export function lastChartRow(places: readonly ChartPlace[]): number {
  return Math.max(0, ...places.map(({ row }) => row + ROWS - 1));
}

/** The column that lies so many pixels right of the frozen ones, and how far into it. */
function across(layout: Layout, pixels: number): { column: number; x: number } {
  const { columns } = blockLayout(layout);
  const [block] = overview.blocks;
  const widths = new Map(
    block.columns.map((column: Column) => [
      columns[column.key] as number,
      column.hidden ? 0 : ownWidth(column),
    ]),
  );
  let column = (columns[overview.frozenThrough] as number) + 1;
  let x = pixels;
  for (;;) {
    const width = widths.get(column) ?? STRANGE_WIDTH;
    if (x < width) return { column, x };
    x -= width;
    column += 1;
  }
}
