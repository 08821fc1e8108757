import { numbering } from '../numbering';
import { foldRule } from './foldRule';
import type { Applied, LessonChange, LessonPlan, PlannedTask } from './lessonPlan';
import type { TaskRule } from './rule';
import { isAbout } from './topics';

/** What only a person can tick is a task of a day, done before going live. */
export function tickable(text: string): TaskRule {
  return { kind: 'taskExists', name: text, before: 'start' };
}

/** Tasks that a subject is about; milestones are dates, not work. */
export function tasksAbout<T extends Pick<PlannedTask, 'name' | 'platform' | 'isMilestone'>>(
  tasks: readonly T[],
  subject: string,
): T[] {
  return tasks.filter(
    ({ name, platform, isMilestone }) => !isMilestone && isAbout(`${platform} ${name}`, subject),
  );
}

/** A task that is there: longer or earlier where it must be; one that is not is added. */
export function applyTask({ name, minDays = 1, before }: TaskRule, plan: LessonPlan): Applied {
  const last = before === undefined ? undefined : plan.anchors[before] - 1;
  const found = tasksAbout(plan.tasks, name);
  const ok = found.find((task) => isLongEnough(task, minDays) && isInTime(task, last));
  if (ok) return { changes: [], notes: [{ say: 'fulfilled', what: ok.name, taskId: ok.id }] };
  const [task] = found;
  if (task) return { changes: [moved(task, minDays, last)], notes: [] };
  const due = last ?? plan.anchors.start - 1;
  return { changes: [added(plan, { name, start: due - minDays + 1, due })], notes: [] };
}

export const lengthOf = ({ start, due }: Pick<PlannedTask, 'start' | 'due'>) => due - start + 1;
const isLongEnough = (task: PlannedTask, minDays: number) => lengthOf(task) >= minDays;
const isInTime = ({ due }: PlannedTask, last: number | undefined) =>
  last === undefined || due <= last;

/** It ends in time, and grows to the front. */
function moved(task: PlannedTask, minDays: number, last = task.due): LessonChange {
  const due = Math.min(task.due, last);
  const days = Math.max(minDays, lengthOf(task));
  return { do: 'move', id: task.id, name: task.name, start: due - days + 1, due };
}

/** A new task; it is for the platforms that its name tells. */
export function added(
  { tasks, channels }: LessonPlan,
  task: Pick<PlannedTask, 'name' | 'start' | 'due'>,
): LessonChange {
  const platform = channels
    .map((channel) => channel.platform)
    .filter((name) => foldRule(task.name).includes(foldRule(name)));
  const isTest = /测试|压测|test/.test(foldRule(task.name));
  return {
    do: 'task',
    id: numbering('T', tasks)(),
    ...task,
    platform: platform.join('/'),
    isTest,
  };
}
