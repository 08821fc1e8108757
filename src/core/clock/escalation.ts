import { namesOf } from '../namesOf';

/** A task as far as it says who answers for what. */
export interface OwnedTask {
  readonly owner: string;
  readonly platform: string;
}

/** What decides who hears of a problem that is late. */
export interface EscalationOf {
  /** Who has the problem now; they are not told again. */
  readonly owner: string;
  readonly platform: string;
  readonly tasks: readonly OwnedTask[];
  readonly campaignOwner: string;
}

/**
 * Who is told of a late problem, one after the other: who owns most tasks of its platform, who owns
 * most tasks of all, who owns the campaign. Each once, nobody who has it already.
 */
export function escalation({ owner, platform, tasks, campaignOwner }: EscalationOf): string[] {
  const steps = [platformOwner(platform, tasks), busiest(tasks), ...namesOf(campaignOwner)];
  const own = namesOf(owner);
  return [...new Set(steps)].filter(
    (name) => name !== undefined && !own.includes(name),
  ) as string[];
}

/** Who owns most tasks of a platform, or of one of several; undefined when nobody owns any. */
export function platformOwner(platform: string, tasks: readonly OwnedTask[]): string | undefined {
  const platforms = namesOf(platform);
  return busiest(
    tasks.filter((task) => namesOf(task.platform).some((name) => platforms.includes(name))),
  );
}

/** Who owns most of these tasks; of several the one whose task stands first. */
export function busiest(tasks: readonly OwnedTask[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { owner } of tasks)
    for (const name of namesOf(owner)) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | undefined;
  for (const [name, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = name;
  return best;
}
