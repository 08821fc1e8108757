import type { TaskStatus } from '../core/tasks/task';
import type { TaskRow } from '../core/tasks/taskRow';
import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { textOf } from '../tabs/kinds/kind';
import { known, orBlank } from '../tabs/kinds/unread';
import { readPainted } from '../tabs/prep/painted';

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
    formerId: readPainted(textOf(cells.painted)).id,
    name,
    plainName: name.replace(/^\u25c6\s*/, ''),
    status,
    state: status === undefined || status === 'blank' ? 'notStarted' : status,
    milestone: is.kind === 'milestone',
    isGate: GATES.includes(is.kind),
    isTest: is.kind === 'test',
    progress: orBlank(is.progress),
    start: orBlank(is.start),
    due: orBlank(is.due),
    finished: orBlank(is.finished),
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
