import type { Move } from './cellMap';
import type { Json, Place } from './protocol';
import { shiftPlace } from './shiftPlace';

/** Where a chart hangs: from the corner of a cell, so many pixels to the right and down. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** A chart that lies on a sheet; its ranges may be of other sheets. */
export interface ChartObject {
  readonly id: number;
  /** As Charts.ChartType names it: LINE, BAR, COLUMN, PIE. */
  readonly type: string;
  readonly ranges: readonly Place[];
  readonly numHeaders: number;
  readonly mergeStrategy: string;
  readonly transpose: boolean;
  /** As Charts.ChartHiddenDimensionStrategy names it; absent from charts that were saved before it counted. */
  readonly hiddenDimensions?: string;
  /** As given to setOption, by name. */
  readonly options: { readonly [option: string]: Json };
  readonly anchor: ChartAnchor;
}

/** The chart after rows or columns of the sheet it lies on have moved. */
export function hungAt(chart: ChartObject, rowOf: Move, columnOf: Move): ChartObject {
  const { anchor } = chart;
  const row = following(anchor.row, rowOf);
  const column = following(anchor.column, columnOf);
  return { ...chart, anchor: { ...anchor, row, column } };
}

/** The chart after rows or columns of a sheet that it shows have moved; deleted ranges go. */
export function showing(
  chart: ChartObject,
  sheet: number,
  rowOf: Move,
  columnOf: Move,
): ChartObject {
  const ranges = chart.ranges.flatMap((place) =>
    place.sheet === sheet ? (shiftPlace(place, rowOf, columnOf) ?? []) : place,
  );
  return { ...chart, ranges };
}

/** Where a row or column is now; a deleted one's chart hangs on to what stood before it. */
function following(index: number, move: Move): number {
  for (let i = index; i > 0; i--) {
    const moved = move(i);
    if (moved !== undefined) return i === index ? moved : moved + 1;
  }
  return 1;
}
