import type { NetworkTask, TaskNetwork } from './taskNetwork';

/** A task that must move because of another; serial days. */
export interface FollowingMove {
  readonly id: string;
  readonly start: { readonly from: number; readonly to: number };
  readonly due: { readonly from: number; readonly to: number };
  /** The predecessor that holds it up longest, and when that one ends. */
  readonly because: string;
  readonly until: number;
}

/**
 * Which open tasks must move so that none starts before its predecessors end (on their due day is
 * allowed). Lengths stay, nothing moves to an earlier day, and done twice it is as done once. An open
 * task whose due day is past ends today at the earliest. `from` limits it to what follows one task.
 */
export function followingMoves(
  { order, successors }: TaskNetwork,
  today: number,
  from?: string,
): FollowingMove[] {
  const follows = from === undefined ? undefined : followersOf(from, successors);
  const endOf = new Map<string, number>();
  const moves: FollowingMove[] = [];
  for (const task of order) {
    const held = follows && !follows.has(task.id) ? undefined : heldUp(task, endOf);
    const by = held ? held.until - task.start : 0;
    if (held && by > 0) {
      moves.push({
        id: task.id,
        start: { from: task.start, to: task.start + by },
        due: { from: task.due, to: task.due + by },
        because: held.because,
        until: held.until,
      });
    }
    if (task.closed !== 'cancelled') endOf.set(task.id, endAfter(task, Math.max(by, 0), today));
  }
  return moves;
}

function endAfter(task: NetworkTask, by: number, today: number): number {
  if (task.closed === 'done') return task.finished ?? task.due;
  return Math.max(task.due + by, today);
}

/** The predecessor that lets an open task start last, when that is later than planned. */
function heldUp(
  task: NetworkTask,
  endOf: ReadonlyMap<string, number>,
): { because: string; until: number } | undefined {
  if (task.closed) return undefined;
  let held: { because: string; until: number } | undefined;
  for (const { id, lag } of task.predecessors) {
    const until = (endOf.get(id) ?? Number.NEGATIVE_INFINITY) + lag;
    if (until > (held?.until ?? task.start)) held = { because: id, until };
  }
  return held;
}

function followersOf(from: string, successors: TaskNetwork['successors']): Set<string> {
  const found = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const { to } of successors.get(id) ?? [])
      if (!found.has(to.id)) {
        found.add(to.id);
        open.push(to.id);
      }
  return found;
}
