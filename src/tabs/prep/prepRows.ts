import type { ScheduledTask } from '../../core/tasks/scheduleTasks';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row } from '../compiler/compileInput';

interface TaskTexts {
  readonly name: string;
  readonly deliverable: string;
  readonly criterion: string;
  readonly consulted?: string;
}

/** The rows of the prep tab for the tasks of a new campaign. */
export function prepRows(tasks: readonly ScheduledTask[], context: CampaignContext): Row[] {
  const { locale } = context;
  const { words } = locale;
  const texts: Readonly<Record<string, TaskTexts>> = locale.tasks;
  const personOf = (role: string | undefined) =>
    role === undefined ? null : context.personOf(role);
  return tasks.map(({ id, template: task, platforms, start, due, predecessors }) => {
    const text = texts[task.key];
    if (!text) throw new Error(`Task ${task.key} has no texts`);
    const milestone = task.kind === 'milestone';
    return {
      cells: {
        id,
        name: milestone ? `◆ ${text.name}` : text.name,
        platform: platforms.length > 0 ? platforms.join('/') : words.allPlatforms,
        owner: personOf(task.owner),
        start,
        due,
        status: words.taskStatus.notStarted,
        kind: words.taskKind[task.kind],
        stage: words.taskStage[task.stage],
        deliverable: text.deliverable || null,
        criterion: text.criterion,
        executor: personOf(task.executor),
        consulted: text.consulted ?? null,
        predecessors: predecessors.join(',') || null,
        anchor: task.anchor,
      },
    };
  });
}
