import type { TaskStatus } from '../core/task';
import type { DateCell, TaskRow } from '../core/taskRow';
import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { textOf } from '../tabs/kinds/kind';
import { known, Unread } from '../tabs/kinds/unread';
import type { RowOf } from '../tabs/rowOf';

type Cells = RowOf<'prep', 'tasks'>;

/** A row of 筹备进度, for all who ask what it says. */
export interface Task extends TaskRow {
  /** Its name without the sign that milestones may carry in front. */
  readonly plainName: string;
  /** What counts as its status: a blank one, and a word that is none, are 未开始. */
  readonly state: TaskStatus;
  readonly owner: string;
  readonly executor: string;
  readonly consulted: string;
  readonly informed: string;
  readonly platform: string;
  /** As typed: documents group tasks by it. */
  readonly stage: string;
  /** Whether going live waits for it. */
  readonly isGate: boolean;
  readonly isTest: boolean;
  /** What its dates are counted from; empty for a task that people added. */
  readonly anchor: string;
}

/** Kinds of task that must be done before a launch. */
const GATES: readonly unknown[] = ['material', 'test', 'training'];

/** All rows of 筹备进度, those without a task too. */
export function taskRows(prep: OurTab<'prep'>): Task[] {
  return openTable(prep, 'tasks').rows.map(taskOf);
}

/** Reads a row of 筹备进度. */
export function taskOf({ row, is, cells }: TableRow<'prep', 'tasks'>): Task {
  const { id, name, owner, executor, consulted, informed, platform, anchor } = is;
  const status = is.status === null ? 'blank' : known(is.status);
  return {
    row,
    id,
    name,
    plainName: name.replace(/^\u25c6\s*/, ''),
    status,
    state: status === undefined || status === 'blank' ? 'notStarted' : status,
    milestone: is.kind === 'milestone',
    isGate: GATES.includes(is.kind),
    isTest: is.kind === 'test',
    progress: cell(is.progress),
    start: cell(is.start),
    due: cell(is.due),
    finished: cell(is.finished),
    owner,
    executor,
    consulted,
    informed,
    platform,
    stage: textOf(cells.stage),
    predecessors: is.predecessors,
    delayReason: is.delayReason,
    newPlan: is.newPlan,
    anchor,
  };
}

/** As core has it: null for a blank cell, undefined for one that cannot be read. */
function cell(value: Cells['due']): DateCell {
  return value instanceof Unread ? undefined : value;
}
