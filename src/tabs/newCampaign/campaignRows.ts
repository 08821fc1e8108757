import type { LessonOutcome } from '../../core/lessons/lessonPlan';
import { calendarRows } from '../calendar/calendarRows';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row, Rows } from '../compiler/compileInput';
import { carriedRows } from '../lessons/carriedRows';
import { lessonOutcomes } from '../lessons/lessonOutcomes';
import { withLessons } from '../lessons/withLessons';
import { marketRows } from '../market/marketRows';
import { askedTabs, type CampaignTab } from '../model/tab';
import { monitorRows } from '../monitor/monitorRows';
import { planRows } from '../plan/planRows';
import { copiedTaskRows } from '../prep/copiedTaskRows';
import { prepRows } from '../prep/prepRows';
import { retroRows } from '../retro/retroRows';
import { trackingRows } from '../tracking/trackingRows';
import { copiedRows } from './copiedRows';
import { scheduledTasks } from './scheduledTasks';
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
  const { contacts = [] } = askedTabs(context.request).includes('market')
    ? campaignRows('market', context)
    : {};
  return { ...campaignRows('plan', context), ...campaignRows('prep', context), board, contacts };
}

/** What the campaign's lessons change in it. */
export function outcomesOf(context: CampaignContext): readonly LessonOutcome[] {
  return lessonOutcomes(context, () => ({
    ...ROWS.plan(context),
    ...ROWS.prep(context),
    ...ROWS.monitor(context),
    ...(askedTabs(context.request).includes('calendar') ? ROWS.calendar(context) : {}),
  }));
}

/** The rows of each tab without lessons. */
const ROWS: Readonly<Record<CampaignTab, (context: CampaignContext) => Rows>> = {
  plan: planRows,
  prep: (context) => ({ tasks: taskRows(context) }),
  monitor: (context) => monitorRows(context, taskRows(context)),
  retro: retroRows,
  calendar: (context) => copiedContent(context) ?? calendarRows(context),
  partners: (context) => copiedRows('partners', context) ?? {},
  market: (context) => copiedRows('market', context) ?? marketRows(context),
  materials: (context) => copiedRows('materials', context) ?? {},
  tracking: trackingRows,
};

/** Content of another campaign, to be done anew. */
function copiedContent(context: CampaignContext): Rows | undefined {
  const status = context.locale.words.contentStatus.planned;
  const content = copiedRows('calendar', context)?.content;
  return (
    content && { content: content.map((row) => ({ ...row, cells: { ...row.cells, status } })) }
  );
}

function taskRows(context: CampaignContext): Row[] {
  const { tasks } = context.request;
  return tasks
    ? withSecondClosing(copiedTaskRows(tasks, context), context)
    : prepRows(scheduledTasks(context), context);
}
