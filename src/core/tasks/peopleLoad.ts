import { namesOf } from '../namesOf';
import type { Lateness } from './task';

/** Something that waits: `T05 页面上线`, and the day or moment that it is due. */
export interface Waiting {
  readonly what: string;
  readonly due: string;
}

type Owned = Waiting & { readonly owner: string };

/** What waits for a person today. */
export interface PersonLoad {
  readonly owner: string;
  readonly overdue: readonly Waiting[];
  readonly dueToday: readonly Waiting[];
  readonly dueSoon: readonly Waiting[];
  /** Problems that are late. */
  readonly issues: readonly Waiting[];
  /** Metrics without a value for the current slot. */
  readonly unreported: number;
}

/**
 * What waits for each person, whoever is furthest behind first. A cell that names several people
 * (`张三/李四`, `张三、李四`) counts for each of them.
 */
export function peopleLoad(
  tasks: readonly (Owned & { readonly lateness: Lateness['kind'] })[],
  issues: readonly Owned[],
  unreported: readonly { readonly owner: string }[],
): PersonLoad[] {
  const loads = new Map<string, PersonLoad>();
  const change = (owners: string, by: (load: PersonLoad) => Partial<PersonLoad>) => {
    for (const owner of namesOf(owners)) {
      const none = { owner, overdue: [], dueToday: [], dueSoon: [], issues: [], unreported: 0 };
      const load = loads.get(owner) ?? none;
      loads.set(owner, { ...load, ...by(load) });
    }
  };
  for (const { lateness, owner, what, due } of tasks)
    if (lateness !== 'none')
      change(owner, (load) => ({ [lateness]: [...load[lateness], { what, due }] }));
  for (const { owner, what, due } of issues)
    change(owner, (load) => ({ issues: [...load.issues, { what, due }] }));
  for (const { owner } of unreported)
    change(owner, (load) => ({ unreported: load.unreported + 1 }));
  const late = ({ overdue, issues: own }: PersonLoad) => overdue.length + own.length;
  return [...loads.values()].sort(
    (a, b) =>
      late(b) - late(a) ||
      b.dueToday.length - a.dueToday.length ||
      b.unreported - a.unreported ||
      b.dueSoon.length - a.dueSoon.length,
  );
}
