import { taskKey } from '../schedule/predecessors';
import { isOpen, lateness } from '../tasks/task';
import { type BriefTask, type DelayReason, delayReason } from './briefTask';

/** A task with what holds it up. */
export interface HeldTask {
  readonly task: BriefTask;
  /** Days late; 0 when it is not. */
  readonly days: number;
  readonly reason: DelayReason;
}

export interface PlatformProgress {
  /** Empty for the tasks of all platforms. */
  readonly platform: string;
  readonly done: number;
  /** Tasks that are not cancelled, without milestones. */
  readonly total: number;
  /** The latest first. */
  readonly late: readonly HeldTask[];
  /** Under way or to be accepted, not late; what is due first first. */
  readonly running: readonly BriefTask[];
  readonly blocked: readonly HeldTask[];
  /** Should have begun by today and have not; what should have begun first first. */
  readonly notBegun: readonly HeldTask[];
  /** Those that are to begin later. */
  readonly waiting: number;
}

/** How far each platform is: that of all first, then in the order given, then as tasks name them. */
export function platformProgress(
  tasks: readonly BriefTask[],
  order: readonly string[],
  today: number,
): PlatformProgress[] {
  const byKey = new Map(tasks.map((task) => [taskKey(task.id), task]));
  const groups = new Map<string, BriefTask[]>(['', ...order].map((name) => [name, []]));
  for (const task of tasks)
    for (const platform of task.platforms) {
      const own = groups.get(platform);
      if (own) own.push(task);
      else groups.set(platform, [task]);
    }
  return [...groups].flatMap(([platform, own]) =>
    own.length === 0 ? [] : [progressOf(platform, own, byKey, today)],
  );
}

/** How far some tasks are. */
export function progressOf(
  platform: string,
  tasks: readonly BriefTask[],
  byKey: ReadonlyMap<string, BriefTask>,
  today: number,
): PlatformProgress {
  const held = (task: BriefTask): HeldTask => ({
    task,
    days: daysLate(task, today),
    reason: delayReason(task, byKey),
  });
  const counted = tasks.filter((t) => !t.isMilestone && t.status !== 'cancelled');
  const open = tasks.filter(isOpen).map(held);
  const late = open.filter(({ days }) => days > 0).sort((a, b) => b.days - a.days);
  const onTime = open.filter(({ days }) => days === 0);
  const first = (key: 'start' | 'due') => (a: HeldTask, b: HeldTask) =>
    (a.task[key] ?? Number.POSITIVE_INFINITY) - (b.task[key] ?? Number.POSITIVE_INFINITY) || 0;
  const of = (...statuses: readonly string[]) =>
    onTime.filter(({ task }) => statuses.includes(task.status));
  const begins = ({ start }: BriefTask) => start !== undefined && start <= today;
  const idle = of('notStarted').sort(first('start'));
  return {
    platform,
    done: counted.filter(({ status }) => status === 'done').length,
    total: counted.length,
    late,
    running: of('inProgress', 'inReview')
      .sort(first('due'))
      .map(({ task }) => task),
    blocked: of('blocked').sort(first('due')),
    notBegun: idle.filter(({ task }) => begins(task)),
    waiting: idle.filter(({ task }) => !begins(task) && !task.isMilestone).length,
  };
}

/** Whole days past its due day; 0 for what is done or cancelled. */
export function daysLate({ status, due }: BriefTask, today: number): number {
  if (due === undefined) return 0;
  const late = lateness(status, Math.floor(due), today);
  return late.kind === 'overdue' ? late.days : 0;
}
