import { namesOf } from '../namesOf';
import { taskKey } from '../schedule/predecessors';
import type { BriefTask } from './briefTask';
import { type PlatformProgress, progressOf } from './platformProgress';

/** How far someone is. */
export interface OwnerProgress extends Omit<PlatformProgress, 'platform'> {
  readonly owner: string;
}

/** How far each owner is, in the order in which tasks name them; tasks without one last, under an empty name. */
export function ownerProgress(tasks: readonly BriefTask[], today: number): OwnerProgress[] {
  const byKey = new Map(tasks.map((task) => [taskKey(task.id), task]));
  const groups = new Map<string, BriefTask[]>();
  for (const task of tasks) {
    const names = namesOf(task.owner);
    for (const name of names.length === 0 ? [''] : names)
      groups.set(name, [...(groups.get(name) ?? []), task]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([owner, own]) => ({ owner, ...progressOf('', own, byKey, today) }))
    .filter(({ total, late }) => total > 0 || late.length > 0);
}
