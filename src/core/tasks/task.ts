import type { TaskKind } from './taskTemplate';

export const TASK_STATUSES = [
  'notStarted',
  'inProgress',
  'inReview',
  'done',
  'blocked',
  'cancelled',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Neither done nor cancelled. */
export function isOpen({ status }: { readonly status: TaskStatus }): boolean {
  return status !== 'done' && status !== 'cancelled';
}

/** How a task stands to its due day. Days are whole and positive, except 0 for today. */
export type Lateness =
  | { readonly kind: 'none' }
  | { readonly kind: 'overdue' | 'dueToday' | 'dueSoon'; readonly days: number };

/** Days before the due day in which a task is due soon. */
const SOON_DAYS = 3;

/** Lateness of a task on a day; both are serial day numbers. Finishing on the due day is on time. */
export function lateness(status: TaskStatus, due: number, today: number): Lateness {
  if (!isOpen({ status })) return { kind: 'none' };
  const left = due - today;
  if (left < 0) return { kind: 'overdue', days: -left };
  if (left === 0) return { kind: 'dueToday', days: 0 };
  return left <= SOON_DAYS ? { kind: 'dueSoon', days: left } : { kind: 'none' };
}

/** Tasks done ÷ tasks not cancelled, without milestones; undefined when there is none. */
export function preparationRate(
  tasks: readonly { readonly status: TaskStatus; readonly kind: TaskKind }[],
): number | undefined {
  const counted = tasks.filter((t) => t.kind !== 'milestone' && t.status !== 'cancelled');
  if (counted.length === 0) return undefined;
  return counted.filter((t) => t.status === 'done').length / counted.length;
}
