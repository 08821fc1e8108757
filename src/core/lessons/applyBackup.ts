import { added, tasksAbout } from './applyTask';
import { foldRule } from './foldRule';
import type { Applied, LessonChange, LessonNote, LessonPlan } from './lessonPlan';
import { planAfter } from './planAfter';
import type { BackupRule } from './rule';
import { isAbout } from './topics';
import { IS_BACKUP } from './words';

/** A risk with a backup plan for the subject, and a task for whatever else is named. */
export function applyBackup({ subject, more }: BackupRule, plan: LessonPlan): Applied {
  const changes: LessonChange[] = [];
  const notes: LessonNote[] = [];
  const backup = backupOf(subject, plan);
  if (backup === undefined) changes.push({ do: 'risk', name: subject });
  for (const name of more) {
    const now = planAfter(plan, changes);
    const [task] = tasksAbout(now.tasks, name);
    const due = plan.anchors.start - 1;
    if (task) notes.push({ say: 'fulfilled', what: task.name, taskId: task.id });
    else changes.push(added(now, { name, start: due, due }));
  }
  return backup === undefined
    ? { changes, notes }
    : { changes, notes: [{ say: 'backup', what: backup }, ...notes] };
}

/** The name of the risk or task that has a plan B for the subject. */
export function backupOf(
  subject: string,
  {
    risks,
    tasks,
  }: Pick<LessonPlan, 'risks'> & { readonly tasks: readonly { readonly name: string }[] },
): string | undefined {
  const speaks = (text: string) => IS_BACKUP.test(foldRule(text)) && isAbout(text, subject);
  return (
    risks.find(
      ({ name, text, action }) =>
        IS_BACKUP.test(foldRule(action)) && isAbout(`${name} ${text} ${action}`, subject),
    )?.name ?? tasks.find(({ name }) => speaks(name))?.name
  );
}
