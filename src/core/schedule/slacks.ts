import type { NetworkTask, TaskNetwork } from './taskNetwork';

/** When an open task can and must be done; serial days. */
export interface Slack {
  readonly earliestStart: number;
  readonly earliestFinish: number;
  readonly latestFinish: number;
  /** Days it may slip without moving another task or the deadline it belongs to; below 0 it is too late. */
  readonly slack: number;
}

/**
 * Slack of every open task. Typed dates stand: a task begins when it is planned to, later when a
 * predecessor ends later. Each must be done by the first of the deadlines (going live, the last day,
 * …) that is not before it.
 */
export function slacks(
  { order, successors }: TaskNetwork,
  deadlines: readonly number[],
): Map<string, Slack> {
  const finish = new Map<string, { start: number; finish: number }>();
  for (const task of order) finish.set(task.id, earliest(task, finish));
  const latest = new Map<string, number>();
  const sorted = [...deadlines].sort((a, b) => a - b);
  for (let i = order.length - 1; i >= 0; i--) {
    const task = order[i] as NetworkTask;
    const own = finish.get(task.id)?.finish as number;
    const planned = Math.min(own, task.due);
    let must = sorted.find((day) => day >= planned) ?? own;
    for (const { to, lag } of successors.get(task.id) ?? []) {
      const then = latest.get(to.id);
      if (then !== undefined && !to.closed) must = Math.min(must, then - lengthOf(to) - lag);
    }
    latest.set(task.id, must);
  }
  return new Map(
    order.flatMap((task) => {
      if (task.closed) return [];
      const { start, finish: end } = finish.get(task.id) as { start: number; finish: number };
      const latestFinish = latest.get(task.id) as number;
      const slack = { earliestStart: start, earliestFinish: end, latestFinish };
      return [[task.id, { ...slack, slack: latestFinish - end }]];
    }),
  );
}

function earliest(
  task: NetworkTask,
  known: ReadonlyMap<string, { finish: number }>,
): { start: number; finish: number } {
  if (task.closed === 'cancelled') return { start: task.start, finish: Number.NEGATIVE_INFINITY };
  if (task.closed) return { start: task.start, finish: task.finished ?? task.due };
  let start = task.start;
  for (const { id, lag } of task.predecessors) {
    const before = known.get(id);
    if (before) start = Math.max(start, before.finish + lag);
  }
  return { start, finish: start + lengthOf(task) };
}

/** Days from the first to the last. */
function lengthOf({ start, due }: NetworkTask): number {
  return Math.max(0, due - start);
}
