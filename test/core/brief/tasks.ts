import type { BriefTask } from '../../../src/core/brief/briefTask';
import type { GatedTask } from '../../../src/core/brief/launchGate';

/** A task that began on day 10 and is due on day 20. */
export const task = (id: string, more: Partial<GatedTask> = {}): GatedTask => ({
  id,
  name: `task ${id}`,
  owner: 'owner',
  platforms: ['a'],
  status: 'inProgress',
  isMilestone: false,
  isGated: false,
  start: 10,
  due: 20,
  progress: undefined,
  predecessors: '',
  delayReason: '',
  newPlan: '',
  ...more,
});

export const ids = (tasks: readonly BriefTask[]): string[] => tasks.map(({ id }) => id);
