import { isoDateOf } from '../dates/isoDate';
import { elasticTarget } from '../elasticTarget';
import { groupOf } from '../retro/goalGroup';
import type { PlannedGoal, PreflightInput } from './finding';

/** The five checks of source 000, in their order. */
export const SMART = ['specific', 'measurable', 'achievable', 'relevant', 'timed'] as const;
export type SmartKey = (typeof SMART)[number];

/** How a check came out, and why: key of the reason with its values. Unknown is neither yes nor no. */
export interface SmartCheck {
  readonly key: SmartKey;
  readonly is: 'yes' | 'no' | 'unknown';
  readonly reason: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface SmartGoal {
  readonly row: number;
  readonly name: string;
  readonly checks: readonly SmartCheck[];
}

/** Each goal by the five checks. */
export function smartChecks({
  goals,
  start,
  end,
}: Pick<PreflightInput, 'goals' | 'start' | 'end'>): SmartGoal[] {
  const timed = check('timed', 'yes', 'dates', { from: isoDateOf(start), to: isoDateOf(end) });
  return goals.map((goal) => ({
    row: goal.row,
    name: goal.name,
    checks: [specific(goal), measurable(goal), achievable(goal), relevant(goal), timed],
  }));
}

const check = (
  key: SmartKey,
  is: SmartCheck['is'],
  reason: string,
  values: SmartCheck['values'] = {},
): SmartCheck => ({ key, is, reason, values });

/** What is counted is defined. */
function specific({ metric, definition }: PlannedGoal): SmartCheck {
  if (metric !== undefined) return check('specific', 'yes', 'inDictionary');
  return definition === undefined
    ? check('specific', 'no', 'noDefinition')
    : check('specific', 'yes', 'defined', { definition });
}

function measurable({ text, unit, target, isRelative, baseline }: PlannedGoal): SmartCheck {
  const values = { target: target ?? text, unit };
  if (isRelative && baseline === undefined) return check('measurable', 'no', 'noBase', values);
  if (target === undefined && !isRelative) return check('measurable', 'no', 'noNumber', values);
  return unit === ''
    ? check('measurable', 'no', 'noUnit', values)
    : check('measurable', 'yes', 'number', values);
}

/** Against what was reached before; without that nobody knows. */
function achievable({ target, unit, baseline, growth, peak }: PlannedGoal): SmartCheck {
  if (target === undefined || (baseline === undefined && peak === undefined))
    return check('achievable', 'unknown', 'noPast');
  const stretch = baseline === undefined ? undefined : elasticTarget(baseline, growth ?? 0).stretch;
  const most = Math.max(peak ?? Number.NEGATIVE_INFINITY, stretch ?? Number.NEGATIVE_INFINITY);
  const values = { target, peak: most, unit };
  return target > most
    ? check('achievable', 'no', 'beyond', values)
    : check('achievable', 'yes', 'within', values);
}

/** It serves what the campaign is for: its metric stands for a group of goals, or it has a priority. */
function relevant({ metric, priority }: PlannedGoal): SmartCheck {
  if (priority !== undefined) return check('relevant', 'yes', 'priority', { priority });
  return groupOf(metric)
    ? check('relevant', 'yes', 'grouped')
    : check('relevant', 'no', 'noPriority');
}
