import { readPredecessors } from '../schedule/predecessors';
import { isOpen, type TaskStatus } from '../tasks/task';

/** A task as a stand-up talks about it. */
export interface BriefTask {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** Platforms it is for; an empty name is all of them. */
  readonly platforms: readonly string[];
  readonly status: TaskStatus;
  /** Milestones are named when they are late, and not counted. */
  readonly isMilestone: boolean;
  /** Serial days. */
  readonly start: number | undefined;
  readonly due: number | undefined;
  /** Share 0–1. */
  readonly progress: number | undefined;
  readonly predecessors: string;
  readonly delayReason: string;
  readonly newPlan: string;
}

/** Why a task is late, blocked or has not begun. */
export type DelayReason =
  | { readonly kind: 'written'; readonly text: string }
  /** Predecessors that are not done. */
  | { readonly kind: 'waits'; readonly for: readonly BriefTask[] }
  | { readonly kind: 'none' };

/** What its row says; else, of a task that is not under way, what it waits for: tasks by the keys of their ids. */
export function delayReason(task: BriefTask, byKey: ReadonlyMap<string, BriefTask>): DelayReason {
  if (task.delayReason !== '') return { kind: 'written', text: task.delayReason };
  if (task.status !== 'notStarted' && task.status !== 'blocked') return { kind: 'none' };
  const before = readPredecessors(task.predecessors).flatMap(({ id }) => byKey.get(id) ?? []);
  const waits = before.filter(isOpen);
  return waits.length > 0 ? { kind: 'waits', for: waits } : { kind: 'none' };
}
