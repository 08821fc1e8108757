import { namesOf } from '../namesOf';
import type { Lateness } from './task';

/** What waits for a person today. */
export interface PersonLoad {
  readonly owner: string;
  readonly overdue: number;
  readonly dueToday: number;
  readonly dueSoon: number;
  /** Metrics without a value for the current slot. */
  readonly unreported: number;
}

/**
 * What waits for each person, whoever is furthest behind first. A cell that names several people
 * (`张三/李四`, `张三、李四`) counts for each of them.
 */
export function peopleLoad(
  tasks: readonly { readonly owner: string; readonly lateness: Lateness['kind'] }[],
  unreported: readonly { readonly owner: string }[],
): PersonLoad[] {
  const loads = new Map<string, PersonLoad>();
  const add = (owners: string, kind: Exclude<keyof PersonLoad, 'owner'>) => {
    for (const owner of namesOf(owners)) {
      const none = { owner, overdue: 0, dueToday: 0, dueSoon: 0, unreported: 0 };
      const load = loads.get(owner) ?? none;
      loads.set(owner, { ...load, [kind]: load[kind] + 1 });
    }
  };
  for (const { owner, lateness } of tasks) if (lateness !== 'none') add(owner, lateness);
  for (const { owner } of unreported) add(owner, 'unreported');
  return [...loads.values()].sort(
    (a, b) =>
      b.overdue - a.overdue ||
      b.dueToday - a.dueToday ||
      b.unreported - a.unreported ||
      b.dueSoon - a.dueSoon,
  );
}
