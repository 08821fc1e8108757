import { isoDateOf } from '../dates/isoDate';
import type { Candidate } from './candidate';

/** A task as the retro looks at it; days are serial, undefined when not known. */
export interface RetroTask {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly status: string | undefined;
  /** A material, a test or a training: what a launch rests on. */
  readonly isGate: boolean;
  readonly due: number | undefined;
  readonly finished: number | undefined;
  readonly delayReason: string;
  readonly newPlan: string;
}

/** Tasks that ended late or are late still, and tests, materials and trainings that were cancelled. */
export function taskCandidates(tasks: readonly RetroTask[], today: number): Candidate[] {
  return tasks.flatMap((task): Candidate[] => {
    const found = findingOf(task, today);
    if (!found || task.id === '') return [];
    const { id, name, owner, delayReason: cause, newPlan: action } = task;
    const values = { id, name, ...found.values };
    const rest = {
      key: `task:${id}`,
      source: 'task',
      side: 'misses',
      cause,
      action,
      owner,
    } as const;
    return [{ ...rest, kind: found.kind, weight: found.weight, values }];
  });
}

function findingOf(
  { status, due, finished, isGate }: RetroTask,
  today: number,
): Pick<Candidate, 'kind' | 'weight' | 'values'> | undefined {
  if (due === undefined) return undefined;
  const values = { due: isoDateOf(due) };
  if (status === 'cancelled')
    return isGate ? { kind: 'taskCancelled', weight: 1000, values } : undefined;
  if (status !== 'done')
    return due < today ? { kind: 'taskOpen', weight: today - due, values } : undefined;
  const days = finished === undefined ? 0 : Math.floor(finished) - Math.floor(due);
  if (days <= 0) return undefined;
  const done = { days, finished: isoDateOf(finished as number) };
  return { kind: 'taskLate', weight: days, values: { ...values, ...done } };
}
