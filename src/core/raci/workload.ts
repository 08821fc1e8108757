import { namesOf } from '../namesOf';
import type { TaskStatus } from '../tasks/task';

/** A task as work; days are serial and both inclusive, undefined when the cell has none. */
export interface WorkTask {
  readonly owner: string;
  readonly executor: string;
  readonly start: number | undefined;
  readonly due: number | undefined;
  readonly status: TaskStatus | undefined;
  readonly milestone: boolean;
}

export interface Workload {
  /** Mondays of the weeks in which someone works, as serial days. */
  readonly weeks: readonly number[];
  /** Days of work by week, two tasks on a day counting two; whoever has most comes first. */
  readonly people: readonly { readonly name: string; readonly days: readonly number[] }[];
}

/** A span that is longer is a slip of the year, and no plan for the week. */
const LONGEST = 400;

/**
 * Days of work of each person and ISO week that are still to be done. Whoever does a task counts, the
 * owner where nobody else does. A task that lies on days off alone counts all of them.
 */
export function workload(
  tasks: readonly WorkTask[],
  isWorkday: (day: number) => boolean = isWeekday,
): Workload {
  const counts = new Map<string, Map<number, number>>();
  for (const { owner, executor, start, due, status, milestone } of tasks) {
    if (milestone || status === 'done' || status === 'cancelled') continue;
    if (start === undefined || due === undefined) continue;
    const length = Math.floor(due) - Math.floor(start) + 1;
    if (length < 1 || length > LONGEST) continue;
    const span = Array.from({ length }, (_, i) => Math.floor(start) + i);
    const worked = span.filter(isWorkday);
    const doers = namesOf(executor);
    for (const name of doers.length > 0 ? doers : namesOf(owner)) {
      const own = counts.get(name) || new Map<number, number>();
      for (const day of worked.length > 0 ? worked : span) {
        // ISO weeks begin on Monday.
        const monday = day - ((day + 5) % 7);
        own.set(monday, (own.get(monday) || 0) + 1);
      }
      counts.set(name, own);
    }
  }
  const mondays = [...counts.values()].flatMap((own) => [...own.keys()]);
  const weeks = [...new Set(mondays)].sort((a, b) => a - b);
  const people = [...counts].map(([name, own]) => ({
    name,
    days: weeks.map((week) => own.get(week) || 0),
  }));
  const sum = (days: readonly number[]) => days.reduce((a, b) => a + b, 0);
  return { weeks, people: people.sort((a, b) => sum(b.days) - sum(a.days)) };
}

/** Days of a week that are worked. */
export function workdaysOf(monday: number, isWorkday = isWeekday): number {
  return [0, 1, 2, 3, 4, 5, 6].filter((i) => isWorkday(monday + i)).length;
}

/** Monday to Friday; serial day 2 was a Monday. */
export function isWeekday(day: number): boolean {
  return (Math.floor(day) + 5) % 7 < 5;
}
