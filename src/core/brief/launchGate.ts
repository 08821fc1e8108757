import { isOpen } from '../tasks/task';
import type { BriefTask } from './briefTask';

/** A task that must be done before going live: materials, tests, trainings. */
export interface GatedTask extends BriefTask {
  readonly isGated: boolean;
}

export interface LaunchGate {
  /** What is not done; what is due first first. */
  readonly open: readonly GatedTask[];
  readonly done: number;
  /** Left out on purpose: someone should know that they are. */
  readonly cancelled: readonly GatedTask[];
}

/** Materials, tests and trainings that are due before the day on which the campaign begins. */
export function launchGate(tasks: readonly GatedTask[], start: number): LaunchGate {
  const gated = tasks.filter(
    ({ isGated, due }) => isGated && due !== undefined && Math.floor(due) < start,
  );
  return {
    open: gated.filter(isOpen).sort((a, b) => (a.due as number) - (b.due as number)),
    done: gated.filter(({ status }) => status === 'done').length,
    cancelled: gated.filter(({ status }) => status === 'cancelled'),
  };
}
