import type { Mark } from '../checks';
import type { MarkCode } from '../markCode';
import type { TaskStatus } from './task';

/** A row of the prep tab as read; dates are serial days. */
export interface TaskRow {
  readonly row: number;
  readonly id: string;
  /** The id that it had when it was last looked at. */
  readonly formerId?: string;
  readonly name: string;
  /** Undefined for a word that is no status. */
  readonly status: TaskStatus | 'blank' | undefined;
  readonly milestone: boolean;
  readonly start: DateCell;
  readonly due: DateCell;
  readonly finished: DateCell;
  /** Share 0–1; null when blank, undefined when it cannot be read. */
  readonly progress: number | null | undefined;
  readonly predecessors: string;
  readonly delayReason: string;
  readonly newPlan: string;
}

/** A serial day; null when blank, undefined when it cannot be read as a date. */
export type DateCell = number | null | undefined;

/** A mark at a cell of the task's row. */
export const mark = (
  task: TaskRow,
  path: string,
  code: MarkCode,
  values: Mark['values'] = {},
): Mark => ({
  row: task.row,
  path,
  code,
  values,
});
