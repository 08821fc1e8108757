import { evaluateThreshold } from '../threshold/evaluateThreshold';
import { backupOf } from './applyBackup';
import { heldShare, keeps } from './applyShare';
import { piecesBefore } from './applyStart';
import { lengthOf, tasksAbout, tickable } from './applyTask';
import { BREACH, isSameMetric } from './applyThreshold';
import type { BudgetLine, LessonPlan, PlannedPiece, PlannedTask, RiskLine } from './lessonPlan';
import type { BackupRule, Rule, ShareRule, StartRule, TaskRule, ThresholdRule } from './rule';

/** A campaign as it ended; what was cancelled is not in it. */
export interface EndedCampaign extends Pick<LessonPlan, 'anchors' | 'split'> {
  readonly tasks: readonly EndedTask[];
  /** Absent where the campaign has no calendar of content. */
  readonly pieces?: readonly PlannedPiece[];
  readonly budget: readonly BudgetLine[];
  readonly board: readonly EndedFigure[];
  readonly risks: readonly RiskLine[];
}

export interface EndedTask extends PlannedTask {
  readonly isDone: boolean;
}

export interface EndedFigure {
  readonly metric: string;
  readonly unit: string;
  /** As the cell holds it. */
  readonly live: unknown;
}

/** Why a rule counts as kept or not; keys and values of its words. Days are serial, shares 0–1. */
export type Because =
  | { readonly key: 'done' | 'notDone' | 'noTask' | 'noShare' | 'noFigure'; readonly name: string }
  | { readonly key: 'tooShort'; readonly name: string; readonly days: number }
  | {
      readonly key: 'startsLate' | 'endsLate' | 'onTime';
      readonly name: string;
      readonly date: number;
    }
  | { readonly key: 'rounds'; readonly rounds: number }
  | { readonly key: 'share'; readonly have: number }
  | { readonly key: 'figure'; readonly value: string }
  | { readonly key: 'plan' | 'noPlan' | 'contradicts' };

export interface Followed {
  readonly kept: 'yes' | 'no' | 'unknown';
  readonly because: Because;
}

const yes = (because: Because): Followed => ({ kept: 'yes', because });
const no = (because: Because): Followed => ({ kept: 'no', because });
const unknown = (because: Because): Followed => ({ kept: 'unknown', because });

/** Whether a campaign kept a rule, and what tells. */
export function followed(rule: Rule, ended: EndedCampaign): Followed {
  switch (rule.kind) {
    case 'taskExists':
      return taskFollowed(rule, ended);
    case 'checklist':
      return taskFollowed(tickable(rule.text), ended);
    case 'startsBy':
      return startFollowed(rule, ended);
    case 'share':
      return shareFollowed(rule, ended);
    case 'threshold':
      return limitFollowed(rule, ended);
    case 'backup':
      return backupFollowed(rule, ended);
  }
}

/** The best of the tasks counts; what is wrong is said of the first. */
function taskFollowed(rule: TaskRule, ended: EndedCampaign): Followed {
  const found = tasksAbout(ended.tasks, rule.name).map((task) => judged(task, rule, ended));
  return (
    found.find(({ kept }) => kept === 'yes') ?? found[0] ?? no({ key: 'noTask', name: rule.name })
  );
}

function judged(task: EndedTask, { minDays = 1, before }: TaskRule, { anchors }: EndedCampaign) {
  const { name, due } = task;
  const days = lengthOf(task);
  if (days < minDays) return no({ key: 'tooShort', name, days });
  if (before !== undefined && due >= anchors[before])
    return no({ key: 'endsLate', name, date: due });
  return task.isDone ? yes({ key: 'done', name }) : no({ key: 'notDone', name });
}

function startFollowed(
  { subject, anchor, days, rounds }: StartRule,
  ended: EndedCampaign,
): Followed {
  const day = ended.anchors[anchor];
  const tasks = tasksAbout(ended.tasks, subject);
  const late = tasks.find(({ start }) => start > day - days);
  if (late) return no({ key: 'startsLate', name: late.name, date: late.start });
  const open = tasks.find(({ isDone }) => !isDone);
  if (open) return no({ key: 'notDone', name: open.name });
  if (rounds !== undefined && ended.pieces) {
    const had = piecesBefore(ended.pieces, subject, day).length;
    return had >= rounds ? yes({ key: 'rounds', rounds: had }) : no({ key: 'rounds', rounds: had });
  }
  const [first] = [...tasks].sort((a, b) => a.start - b.start);
  return first
    ? yes({ key: 'onTime', name: first.name, date: first.start })
    : no({ key: 'noTask', name: subject });
}

function shareFollowed(rule: ShareRule, ended: EndedCampaign): Followed {
  const held = heldShare(rule, ended);
  if (!held) return unknown({ key: 'noShare', name: rule.of || rule.part });
  const because = { key: 'share', have: held.share } as const;
  return keeps(rule, held.share) ? yes(because) : no(because);
}

function limitFollowed({ metric, sign, limit }: ThresholdRule, { board }: EndedCampaign): Followed {
  const states = board
    .filter((line) => isSameMetric(line.metric, metric))
    .map(({ live, unit }) => ({
      value: String(live ?? ''),
      state: evaluateThreshold({ live, threshold: BREACH[sign] + limit, unit }).state,
    }))
    .filter(({ state }) => state !== 'noData' && state !== 'check');
  const [first] = states;
  if (!first) return unknown({ key: 'noFigure', name: metric });
  const broken = states.find(({ state }) => state === 'warning' || state === 'critical');
  return broken
    ? no({ key: 'figure', value: broken.value })
    : yes({ key: 'figure', value: first.value });
}

function backupFollowed({ subject, more }: BackupRule, ended: EndedCampaign): Followed {
  if (backupOf(subject, ended) === undefined) return no({ key: 'noPlan' });
  const parts = more.map((name) => taskFollowed({ kind: 'taskExists', name }, ended));
  return parts.find(({ kept }) => kept !== 'yes') ?? yes({ key: 'plan' });
}
