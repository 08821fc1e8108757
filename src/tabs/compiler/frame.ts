import { type Area, boundingArea } from '../model/area';
import { FIRST_COLUMN, topRows } from '../model/layout';
import { HEIGHTS } from '../model/looks';
import type { Operation } from '../model/operation';

/** What is in the middle of its row in a frame: more than nearly all tabs have, and little to copy. */
export const FRAME_AREA: Area = { row: 1, column: 1, rows: 260, columns: 26 };

const top = topRows({ blocks: [undefined] });
const KEYS = { do: 'hideColumns', column: 1, count: FIRST_COLUMN - 1 } as const;
const TOP_ROWS = { do: 'hideRows', row: top.signature, count: top.title - top.signature } as const;
const IN_SIGHT = { do: 'freeze', rows: top.summary + 1, columns: 0 } as const;
const HEADING = {
  do: 'heights',
  row: top.title,
  count: top.summary - top.title + 2,
  height: HEIGHTS.top,
} as const;

/**
 * How the top of a tab with one open table looks. Sheets that are made together are copies of one that looks so: what
 * a tab has else, as one of stacked blocks, it gets by its plan.
 */
export const FRAME: readonly Operation[] = [KEYS, TOP_ROWS, IN_SIGHT, HEADING];

/** A plan for a sheet that has the frame, without what it has there already. */
export function withoutFrame(operations: readonly Operation[]): Operation[] {
  const isOpen = operations.some((operation) => isSame(operation, HEADING));
  return operations.flatMap((operation): Operation[] => {
    if (isSame(operation, KEYS) || isSame(operation, TOP_ROWS)) return [];
    if (!isOpen) return [operation];
    if (isSame(operation, HEADING)) return [];
    // All rows come first, then those of the heading: what is above is hidden.
    if (operation.do !== 'heights') return [operation];
    const first = HEADING.row + HEADING.count;
    return [{ ...operation, row: first, count: operation.row + operation.count - first }];
  });
}

/** Whether a frame has all of some cells in the middle of their rows. */
export function isInFrame(areas: readonly Area[]): boolean {
  if (areas.length === 0) return true;
  const { row, column, rows, columns } = boundingArea(areas);
  return row + rows - 1 <= FRAME_AREA.rows && column + columns - 1 <= FRAME_AREA.columns;
}

/** Whether the frame keeps as many rows in sight. */
export const keepsInSight = (rows: number): boolean => rows === IN_SIGHT.rows;

const isSame = (a: Operation, b: Operation): boolean => JSON.stringify(a) === JSON.stringify(b);
