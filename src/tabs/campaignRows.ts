import type { LessonOutcome } from '../core/lessons/lessonPlan';
import { calendarRows } from './calendarRows';
import type { CampaignContext } from './campaignContext';
import { copiedTaskRows } from './copiedTaskRows';
import { carriedRows } from './lessons/carriedRows';
import { lessonOutcomes } from './lessons/lessonOutcomes';
import { withLessons } from './lessons/withLessons';
import { monitorRows } from './monitorRows';
import type { Row, Rows } from './planInput';
import { planRows } from './planRows';
import { prepRows } from './prepRows';
import { retroRows } from './retroRows';
import { scheduledTasks } from './scheduledTasks';
import type { CampaignTab } from './tab';
import { withSecondClosing } from './withSecondClosing';
import { withSlack } from './withSlack';

/** The rows of a tab of a new campaign, with what its lessons change in them. */
export function campaignRows(kind: CampaignTab, context: CampaignContext): Rows {
  const outcomes = outcomesOf(context);
  const rows = withLessons(ROWS[kind](context), outcomes, context);
  if (kind === 'prep') return { tasks: withSlack(rows.tasks ?? [], context.anchors) };
  return kind === 'retro' ? { ...rows, lessons: carriedRows(context, outcomes) } : rows;
}

/** The rows that a plan is checked by before it is made, by block. */
export function plannedRows(context: CampaignContext): Rows {
  const { board = [] } = campaignRows('monitor', context);
  return { ...campaignRows('plan', context), ...campaignRows('prep', context), board };
}

/** What the campaign's lessons change in it. */
export function outcomesOf(context: CampaignContext): readonly LessonOutcome[] {
  return lessonOutcomes(context, () => ({
    ...ROWS.plan(context),
    ...ROWS.prep(context),
    ...ROWS.monitor(context),
    ...ROWS.calendar(context),
  }));
}

/** The rows of each tab without lessons. */
const ROWS: Readonly<Record<CampaignTab, (context: CampaignContext) => Rows>> = {
  plan: planRows,
  prep: (context) => ({ tasks: taskRows(context) }),
  monitor: monitorRows,
  retro: retroRows,
  calendar: calendarRows,
  partners: () => ({}),
};

function taskRows(context: CampaignContext): Row[] {
  const { tasks } = context.request;
  return tasks
    ? withSecondClosing(copiedTaskRows(tasks, context), context)
    : prepRows(scheduledTasks(context), context);
}
