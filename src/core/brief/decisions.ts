import type { RunningClocks } from '../clock/runningClocks';
import { taskKey } from '../schedule/predecessors';
import { isOpen } from '../tasks/task';
import { type BriefTask, delayReason } from './briefTask';
import { daysLate } from './platformProgress';

/** What somebody must decide, by kind, with the values of its sentence. */
export interface Decision {
  readonly kind:
    | 'escalateResponse'
    | 'escalateSolution'
    | 'alertWithoutIssue'
    | 'approvalOpen'
    | 'approvalChanged'
    | 'lateWithoutPlan'
    | 'blocked'
    | 'silenceOver';
  readonly values: Readonly<Record<string, string | number>>;
  /** Who decides; empty when nobody is named. */
  readonly who: string;
}

export interface DecisionsOf {
  readonly issues: readonly {
    readonly id: string;
    readonly problem: string;
    readonly owner: string;
    readonly escalateTo: string;
    readonly clocks: RunningClocks;
  }[];
  /** Critical alerts that are open and have no issue. */
  readonly alerts: readonly {
    readonly metric: string;
    readonly platform: string;
    readonly live: string;
    readonly owner: string;
  }[];
  readonly approvals: readonly {
    readonly role: string;
    readonly approver: string;
    readonly isApproved: boolean;
    /** What changed since it was approved; empty when nothing did. */
    readonly changed: string;
    /** As its row says it. */
    readonly verdict: string;
  }[];
  readonly tasks: readonly BriefTask[];
  readonly silences: readonly {
    readonly metric: string;
    readonly platform: string;
    readonly by: string;
  }[];
  readonly today: number;
  /** Who is above the owner of a task. */
  readonly above: (task: BriefTask) => string;
}

/** All that is to be decided: what burns first, then what was promised, then what waits. */
export function decisions(input: DecisionsOf): Decision[] {
  return [
    ...input.issues.flatMap(escalations),
    ...input.alerts.map(
      ({ owner, ...values }): Decision => ({ kind: 'alertWithoutIssue', values, who: owner }),
    ),
    ...approvals(input),
    ...taskDecisions(input),
    ...input.silences.map(
      ({ by, ...values }): Decision => ({ kind: 'silenceOver', values, who: by }),
    ),
  ];
}

/** A late solution says more than a late response. */
function escalations(issue: DecisionsOf['issues'][number]): Decision[] {
  const { id, problem, clocks, owner, escalateTo } = issue;
  const { response, solution } = clocks;
  const late = [solution, response].find((clock) => clock?.state === 'late');
  if (!late) return [];
  const kind = late === solution ? 'escalateSolution' : 'escalateResponse';
  return [{ kind, values: { id, problem, minutes: -late.minutes }, who: escalateTo || owner }];
}

/** A change is one matter, however many steps approved what was before it. */
function approvals({ approvals: steps }: DecisionsOf): Decision[] {
  const name = ({ role, approver }: (typeof steps)[number]) => approver || role;
  const open = steps
    .filter(({ isApproved }) => !isApproved)
    .map((step): Decision => {
      const { role, verdict } = step;
      return { kind: 'approvalOpen', values: { role, verdict }, who: name(step) };
    });
  const since = steps.filter(({ isApproved, changed }) => isApproved && changed !== '');
  const changes = [...new Set(since.map(({ changed }) => changed))].map((changed): Decision => {
    const names = since.filter((step) => step.changed === changed).map(name);
    return { kind: 'approvalChanged', values: { changed }, who: [...new Set(names)].join('/') };
  });
  return [...open, ...changes];
}

/** The latest first; a task that is blocked is no matter of its owner alone. */
function taskDecisions({ tasks, today, above }: DecisionsOf): Decision[] {
  const byKey = new Map(tasks.map((task) => [taskKey(task.id), task]));
  const late = tasks
    .filter(isOpen)
    .map((task) => ({ task, days: daysLate(task, today) }))
    .sort((a, b) => b.days - a.days);
  return late.flatMap(({ task, days }): Decision[] => {
    const { id, name, owner } = task;
    if (task.status === 'blocked') {
      const reason = delayReason(task, byKey);
      const text = reason.kind === 'written' ? reason.text : '';
      const waits = reason.kind === 'waits' ? reason.for.map((t) => t.id).join(' ') : '';
      return [{ kind: 'blocked', values: { id, name, reason: text || waits }, who: above(task) }];
    }
    if (days === 0 || task.newPlan !== '') return [];
    return [{ kind: 'lateWithoutPlan', values: { id, name, days }, who: owner }];
  });
}
