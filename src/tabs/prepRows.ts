import type { ScheduledTask } from '../core/scheduleTasks';
import type { Locale } from '../locales/locale';
import type { ScenarioTemplate } from '../templates/scenarioTemplate';
import type { Row } from './planInput';

interface TaskTexts {
  readonly name: string;
  readonly deliverable: string;
  readonly criterion: string;
}

/** Person by role key; a role with no person is shown by its own name. */
export type Team = Readonly<Record<string, string>>;

/** The rows of the prep tab for the tasks of a new campaign, in the language of `locale`. */
export function prepRows(
  tasks: readonly ScheduledTask[],
  template: ScenarioTemplate,
  team: Team,
  locale: Locale,
): Row[] {
  const { words } = locale;
  const texts: Record<string, TaskTexts> = locale[template.texts];
  const roles: Record<string, string> = words.role;
  const personOf = (role: string | undefined) =>
    role === undefined ? null : (team[role] ?? roles[role] ?? role);
  return tasks.map(({ id, template: task, platforms, start, due, predecessors }) => {
    const text = texts[task.key];
    if (!text) throw new Error(`Task ${task.key} has no texts`);
    const milestone = task.kind === 'milestone';
    return {
      id,
      name: milestone ? `◆ ${text.name}` : text.name,
      platform: platforms.length > 0 ? platforms.join('/') : words.allPlatforms,
      owner: personOf(task.owner),
      start,
      due,
      status: words.taskStatus.notStarted,
      progress: milestone ? null : 0,
      kind: words.taskKind[task.kind],
      stage: words.taskStage[task.stage],
      deliverable: text.deliverable || null,
      criterion: text.criterion,
      executor: personOf(task.executor),
      predecessors: predecessors.join(',') || null,
    };
  });
}
