import type { Issues } from '../../core/issue';
import { movedTask } from '../../core/tasks/moveDates';
import type { AnchorDays } from '../../core/tasks/scheduleTasks';
import { type Phase, phasesOf } from '../../rows/phase';
import { taskRows } from '../../rows/task';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { anchorDays, type PhaseDates } from '../../tabs/campaign/campaignContext';
import { known } from '../../tabs/kinds/unread';
import { blockLayout } from '../../tabs/model/layout';
import type { CampaignTab } from '../../tabs/model/tab';
import { isIssue, openCampaign, soundTab } from '../desk/openCampaign';
import type { DateChange } from './dateChange';
import { supplyMoves } from './supplyMoves';
import { wantedPhases } from './wantedPhases';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Moves {
  readonly code: string;
  readonly tabs: readonly { readonly tab: Sheet; readonly changes: readonly DateChange[] }[];
}

/** All dates that change when a campaign gets the asked dates. */
export function findMoves(request: unknown): Moves | Issues {
  const { code, days, phases: asked } = (request ?? {}) as Record<string, unknown>;
  const open = openCampaign(String(code ?? ''));
  if ('issue' in open) return { issues: [open.issue] };
  const { campaign, overview } = open;
  const tab = <K extends CampaignTab>(kind: K) =>
    soundTab(kind, campaign.sheets[kind], overview.language, campaign.code);
  const [plan, prep, calendar] = [tab('plan'), tab('prep'), tab('calendar')];
  const [market, materials] = [tab('market'), tab('materials')];
  if (!plan)
    return { issues: [{ code: 'tabMissing', path: 'code', values: { value: String(code) } }] };
  if (isIssue(plan)) return { issues: [plan] };
  const now = phasesOf(openTable(plan, 'phases').rows);
  const wanted = wantedPhases(now, days, asked);
  if ('issues' in wanted) return wanted;
  if (isIssue(prep)) return { issues: [prep] };
  if (isIssue(calendar)) return { issues: [calendar] };
  if (isIssue(market)) return { issues: [market] };
  if (isIssue(materials)) return { issues: [materials] };
  const { phases } = wanted;
  const tabs = [
    { tab: plan, changes: phaseChanges(plan, now, phases) },
    ...(prep
      ? [{ tab: prep, changes: taskChanges(prep, anchorDays(now), anchorDays(phases)) }]
      : []),
    ...(calendar ? [{ tab: calendar, changes: contentChanges(calendar, now, phases) }] : []),
    ...supplyMoves(market, materials, burstMove(now, phases)),
  ];
  return {
    code: campaign.code,
    tabs: tabs
      .filter(({ changes }) => changes.length > 0)
      .map(({ tab: { sheet }, changes }) => ({ tab: sheet, changes })),
  };
}

function phaseChanges(
  plan: OurTab<'plan'>,
  now: readonly Phase[],
  wanted: readonly PhaseDates[],
): DateChange[] {
  const { columns } = blockLayout(plan.layout, 'phases');
  return now.flatMap(({ row, name: item, start, end }, i) => {
    const at = (field: 'start' | 'end', from: number): DateChange[] => {
      const to = wanted[i]?.[field] ?? from;
      return to === from ? [] : [{ row, column: columns[field] as number, item, field, from, to }];
    };
    return [...at('start', start), ...at('end', end)];
  });
}

function taskChanges(prep: OurTab<'prep'>, from: AnchorDays, to: AnchorDays): DateChange[] {
  const { columns } = blockLayout(prep.layout);
  return taskRows(prep).flatMap(({ row, id, name, state, start, due, anchor }) => {
    const task = {
      ...(typeof start === 'number' ? { start } : {}),
      ...(typeof due === 'number' ? { due } : {}),
      ...(anchor in from ? { anchor: anchor as keyof AnchorDays } : {}),
      closed: state === 'done' || state === 'cancelled',
    };
    const moved = movedTask(task, from, to);
    const item = `${id} ${name}`.trim();
    return (['start', 'due'] as const).flatMap((field) => {
      const [was, is] = [task[field], moved[field]];
      if (was === undefined || is === undefined || was === is) return [];
      return [{ row, column: columns[field] as number, item, field, from: was, to: is }];
    });
  });
}

/** A piece of content moves with the first phase of its kind; published ones are history. */
function contentChanges(
  calendar: OurTab<'calendar'>,
  now: readonly PhaseDates[],
  wanted: readonly PhaseDates[],
): DateChange[] {
  const { block, rows } = openTable(calendar, 'content');
  return rows.flatMap(({ row, is: { phase, date, status, theme: item } }) => {
    const at = now.findIndex(({ kind }) => kind === phase);
    const by = (wanted[at]?.start ?? 0) - (now[at]?.start ?? 0);
    const from = known(date);
    const isClosed = status === 'published' || status === 'cancelled';
    if (at < 0 || by === 0 || from === undefined || isClosed) return [];
    const column = block.columns.date as number;
    return [{ row, column, item, field: 'date', from, to: from + by }];
  });
}

/** By how many days the burst moves; the first phase where there is none. */
function burstMove(now: readonly PhaseDates[], wanted: readonly PhaseDates[]): number {
  const at = Math.max(
    now.findIndex(({ kind }) => kind === 'burst'),
    0,
  );
  return (wanted[at]?.start ?? 0) - (now[at]?.start ?? 0);
}
