import type { BlockKey, ColumnKey } from '../kinds/rowOf';

/** Blocks of 策划方案 that people approve, with the columns that name their rows. */
export const APPROVED = {
  brief: ['item'],
  phases: ['kind'],
  goals: ['metric'],
  split: ['dimension', 'item'],
  budget: ['category'],
  products: ['product'],
  risks: ['kind'],
} as const satisfies { [B in BlockKey<'plan'>]?: readonly ColumnKey<'plan', B>[] };
/** Columns of theirs that are filled while the campaign runs: no change of what was approved. */
export const FILLED_LATER: readonly string[] = ['actual', 'spent', 'left'];
/** Rows of the brief that are formulas: dates in words, and the ROI needed. They follow the rest. */
export const FIGURED_ROWS: readonly string[] = ['time', 'roi'];
/** Rows of the brief that repeat other blocks: what changes there is named there. */
export const ECHOES = ['goal', 'budget'] as const;
