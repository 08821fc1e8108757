import type { Issue } from '../../core/issue';
import { type YearCampaign, type YearPlan, yearPlan } from '../../core/year/yearPlan';
import type { OverviewSheet, RegisteredCampaign } from '../../sheets/overviewOf';
import { openOverview } from '../../sheets/overviewSheet';
import { serialReader } from '../../sheets/serialReader';
import { summaryOf } from '../../sheets/summaryOf';
import { textOf } from '../../tabs/kinds/kind';
import { known, Unread } from '../../tabs/kinds/unread';
import { overviewIssue } from '../desk/openDesk';

export interface OpenYear {
  readonly overview: OverviewSheet;
  readonly plan: YearPlan;
  readonly goal: number | undefined;
  /** The goal as typed, where it cannot be read. */
  readonly unread: string | undefined;
}

/** The year as 活动总览 has it: its goal, and every campaign but the demo. One read, however many there are. */
export function readYear(): OpenYear | { readonly issue: Issue } {
  const overview = openOverview();
  if (overview === 'damaged' || overview === 'newer') return { issue: overviewIssue(overview) };
  if (overview === 'none')
    return { issue: { code: 'noCampaign', path: 'code', values: { value: '' } } };
  const { yearGoal, today } = summaryOf(overview);
  const serial = serialReader();
  const goal = known(yearGoal) || undefined;
  const unread = yearGoal instanceof Unread ? yearGoal.typed : undefined;
  const campaigns = overview.campaigns.flatMap((campaign) =>
    campaign.isDemo ? [] : yearCampaign(overview, campaign, serial),
  );
  return { overview, goal, unread, plan: yearPlan(campaigns, goal, known(today) ?? 0) };
}

function yearCampaign(
  { figureOf }: OverviewSheet,
  campaign: RegisteredCampaign,
  serial: (cell: unknown) => number | undefined,
): YearCampaign[] {
  const { code, name } = campaign;
  const [start, end] = [serial(campaign.start), serial(campaign.end)];
  if (start === undefined || end === undefined) return [];
  // 480 / 500, or a dash without figures: the column of our formula, in 万元.
  const [reached, target] = textOf(figureOf(campaign, 'gmv')).split('/').map(figureIn);
  const forecast = figureOf(campaign, 'forecast');
  return [
    {
      code,
      name,
      start,
      end,
      target: target || undefined,
      reached,
      forecast: typeof forecast === 'number' ? forecast : undefined,
    },
  ];
}

function figureIn(text: string): number | undefined {
  const figure = Number(text.trim() || Number.NaN);
  return Number.isFinite(figure) ? figure : undefined;
}
