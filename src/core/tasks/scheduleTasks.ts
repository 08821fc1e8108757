import { numbering } from '../numbering';
import type { Scale } from '../request/campaignRequest';
import type { Anchor, ChannelRole, TaskTemplate } from './taskTemplate';

/** Serial day numbers of a campaign's anchors. */
export type AnchorDays = Readonly<Record<Anchor, number>>;

/** A channel of the campaign: its name as typed and what it is for. */
export interface Channel {
  readonly platform: string;
  readonly role: ChannelRole;
}

/** A task with id and dates (serial day numbers, both inclusive). */
export interface ScheduledTask {
  readonly id: string;
  readonly template: TaskTemplate;
  /** Platforms it is for; empty means all. */
  readonly platforms: readonly string[];
  readonly start: number;
  readonly due: number;
  /** Ids of the tasks that must end first. */
  readonly predecessors: readonly string[];
}

/**
 * Gives the tasks of a scenario their ids (T01 …, milestones M1 …) and dates. Tasks for channels
 * that the campaign does not have are left out, and so are references to them. What waits for a task
 * of another scale waits for that one's predecessors instead.
 */
export function scheduleTasks(
  templates: readonly TaskTemplate[],
  anchors: AnchorDays,
  channels: readonly Channel[],
  scale: Scale = 'medium',
): ScheduledTask[] {
  const wanted = ofScale(templates, scale).filter(
    (t) => !t.channels || platformsOf(t, channels).length > 0,
  );
  const ids = idsOf(wanted);
  return wanted.map((template) => ({
    id: ids.get(template.key) as string,
    template,
    platforms: platformsOf(template, channels),
    start: anchors[template.anchor] + template.days[0],
    due: anchors[template.anchor] + template.days[1],
    predecessors: (template.after ?? []).flatMap((key) => ids.get(key) ?? []),
  }));
}

function ofScale(templates: readonly TaskTemplate[], scale: Scale): TaskTemplate[] {
  const byKey = new Map(templates.map((t) => [t.key, t]));
  const isWanted = ({ scales }: TaskTemplate) => !scales || scales.includes(scale);
  const predecessors = ({ after = [] }: TaskTemplate): string[] =>
    after.flatMap((key) => {
      const task = byKey.get(key);
      return !task || isWanted(task) ? [key] : predecessors(task);
    });
  return templates
    .filter(isWanted)
    .map((task) => ({ ...task, after: [...new Set(predecessors(task))] }));
}

function platformsOf(template: TaskTemplate, channels: readonly Channel[]): string[] {
  const roles = template.channels ?? [];
  return channels.filter((c) => roles.includes(c.role)).map((c) => c.platform);
}

function idsOf(templates: readonly TaskTemplate[]): Map<string, string> {
  const next = { T: numbering('T', []), M: numbering('M', []) };
  const inOrder = [...templates].sort(
    (a, b) => Number(a.isNumberedLast ?? false) - Number(b.isNumberedLast ?? false),
  );
  return new Map(inOrder.map(({ key, kind }) => [key, next[kind === 'milestone' ? 'M' : 'T']()]));
}
