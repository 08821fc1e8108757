import { type OwnerProgress, ownerProgress } from '../../core/brief/ownerProgress';
import type { HeldTask } from '../../core/brief/platformProgress';
import { namesOf } from '../../core/namesOf';
import type { Locale } from '../../locales/zh-CN/locale';
import type { BriefFacts } from './briefFacts';
import { reasonText, taskName, withProgress } from './taskLines';

/** What an owner says in the stand-up. */
export interface StandUpEntry {
  readonly owner: string;
  readonly done: number;
  readonly total: number;
  /** T03 活动页面开发 80% */
  readonly doing: readonly string[];
  /** What should have begun, is blocked or late, each with why. */
  readonly held: readonly string[];
  /** Problems that they have and that are not solved. */
  readonly problems: readonly string[];
}

/** Each owner's part of the stand-up, those with something open first, as their tasks and problems stand. */
export function standUpEntries(facts: BriefFacts): StandUpEntry[] {
  const { tasks = [], issues = [], today, locale } = facts;
  const problemsOf = (owner: string) =>
    issues
      .filter((issue) => (owner === '' ? issue.owner === '' : namesOf(issue.owner).includes(owner)))
      .map(({ id, problem }) => `${id} ${problem}`.trim());
  const entries = ownerProgress(tasks, today).map(
    (progress): StandUpEntry => ({
      owner: progress.owner,
      done: progress.done,
      total: progress.total,
      doing: doingOf(progress, locale),
      held: heldOf(progress, locale),
      problems: problemsOf(progress.owner),
    }),
  );
  // Who has a problem and no task speaks as well.
  const named = new Set(entries.map(({ owner }) => owner));
  const others = [...new Set(issues.flatMap((issue) => namesOf(issue.owner)))]
    .filter((owner) => !named.has(owner))
    .map((owner) => ({
      ...{ owner, done: 0, total: 0, doing: [], held: [] },
      problems: problemsOf(owner),
    }));
  const all = [...entries, ...others];
  return [...all.filter(hasToSay), ...all.filter((entry) => !hasToSay(entry))];
}

/** Those who are done, and have no problem, come last. */
export const hasToSay = ({ done, total, doing, held, problems }: StandUpEntry): boolean =>
  done < total || doing.length + held.length + problems.length > 0;

const isDoing = ({ task: { status } }: HeldTask) =>
  status === 'inProgress' || status === 'inReview';

/** What is late and under way is under way. */
function doingOf({ running, late }: OwnerProgress, locale: Locale): string[] {
  return [...late.filter(isDoing).map(({ task }) => task), ...running].map((task) =>
    withProgress(task, locale),
  );
}

function heldOf({ late, blocked, notBegun }: OwnerProgress, locale: Locale): string[] {
  return [...late.filter((held) => !isDoing(held)), ...blocked, ...notBegun].map(
    ({ task, reason }) =>
      `${taskName(task)}${locale.brief.standUp.colon}${reasonText(reason, locale)}`,
  );
}
