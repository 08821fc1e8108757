import type { AnchorDays } from './scheduleTasks';

/** A task as far as moving it matters; dates are serial days, absent when it has none. */
export interface MovableTask {
  readonly start?: number;
  readonly due?: number;
  /** What its dates count from; a task that people added counts from the burst. */
  readonly anchor?: keyof AnchorDays;
  /** Done and cancelled tasks keep their dates: they are history. */
  readonly closed: boolean;
}

/** Dates of a task after the campaign has moved from one set of anchors to another. */
export function movedTask(
  task: MovableTask,
  from: AnchorDays,
  to: AnchorDays,
): Pick<MovableTask, 'start' | 'due'> {
  if (task.closed) return pick(task.start, task.due);
  const anchor = task.anchor ?? 'burst';
  const by = to[anchor] - from[anchor];
  const moved = (day: number | undefined) => (day === undefined ? undefined : day + by);
  return pick(moved(task.start), moved(task.due));
}

function pick(start?: number, due?: number): Pick<MovableTask, 'start' | 'due'> {
  return { ...(start === undefined ? {} : { start }), ...(due === undefined ? {} : { due }) };
}
