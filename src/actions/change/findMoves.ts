import type { Issue } from '../../core/issue';
import { movedTask } from '../../core/moveDates';
import type { AnchorDays } from '../../core/scheduleTasks';
import { keyOfWord, phaseOf } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/locale';
import { localeOf } from '../../locales/localeOf';
import { taskOf } from '../../rows/task';
import { readBlock } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { anchorDays, type PhaseDates } from '../../tabs/campaignContext';
import { decodeRows } from '../../tabs/kinds/decodeRows';
import { type BlockLayout, blockLayout } from '../../tabs/layout';
import type { CampaignTab } from '../../tabs/tab';
import { TABS } from '../../tabs/tabs';
import { isIssue, openCampaign, openTab } from '../openCampaign';
import { phasesOf, type SheetPhase, wantedPhases } from './wantedPhases';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A date cell that is to change; serial days. */
export interface DateChange {
  readonly row: number;
  readonly column: number;
  readonly item: string;
  readonly field: 'start' | 'end' | 'due' | 'date';
  readonly from: number;
  readonly to: number;
  /** The task that holds it up. */
  readonly because?: string;
}

export interface Moves {
  readonly code: string;
  readonly tabs: readonly { readonly tab: Sheet; readonly changes: readonly DateChange[] }[];
}

export type Issues = { readonly issues: readonly Issue[] };
type Serial = (cell: unknown) => number | undefined;

/** All dates that change when a campaign gets the asked dates. */
export function findMoves(request: unknown): Moves | Issues {
  const { code, days, phases: asked } = (request ?? {}) as Record<string, unknown>;
  const open = openCampaign(String(code ?? ''));
  if ('issue' in open) return { issues: [open.issue] };
  const serial = serialReader();
  const locale = localeOf(open.overview.language);
  const tab = (kind: CampaignTab) => openTab(kind, open.campaign.sheets[kind]);
  const plan = tab('plan');
  if (!plan)
    return { issues: [{ code: 'tabMissing', path: 'code', values: { value: String(code) } }] };
  if (isIssue(plan)) return { issues: [plan] };
  const block = blockLayout(plan.layout, 'phases');
  const now = phasesOf(readBlock(plan.sheet, block, ['kind', 'start', 'end']), serial);
  const wanted = wantedPhases(now, days, asked);
  if ('issues' in wanted) return wanted;
  const from = anchorDays(now);
  const to = anchorDays(wanted.phases);
  const tabs = [{ tab: plan.sheet, changes: phaseChanges(now, wanted.phases, block) }];
  for (const kind of ['prep', 'calendar'] as const) {
    const found = tab(kind);
    if (isIssue(found)) return { issues: [found] };
    if (!found) continue;
    const place = blockLayout(found.layout);
    const changes =
      kind === 'prep'
        ? taskChanges(found.sheet, place, serial, from, to, locale)
        : contentChanges(found.sheet, place, serial, now, wanted.phases);
    tabs.push({ tab: found.sheet, changes });
  }
  return { code: open.campaign.code, tabs: tabs.filter(({ changes }) => changes.length > 0) };
}

function phaseChanges(
  now: readonly SheetPhase[],
  wanted: readonly PhaseDates[],
  { columns }: BlockLayout,
): DateChange[] {
  return now.flatMap(({ row, start, end }, i) => {
    const item = String(row.cells.kind);
    const at = (field: 'start' | 'end', from: number): DateChange[] => {
      const to = wanted[i]?.[field] ?? from;
      const column = columns[field] as number;
      return to === from ? [] : [{ row: row.row, column, item, field, from, to }];
    };
    return [...at('start', start), ...at('end', end)];
  });
}

function taskChanges(
  sheet: Sheet,
  block: BlockLayout,
  serial: Serial,
  from: AnchorDays,
  to: AnchorDays,
  locale: Locale,
): DateChange[] {
  const rows = readBlock(sheet, block, ['id', 'name', 'start', 'due', 'status', 'anchor']);
  const reading = { serial, near: from.start };
  const tasks = decodeRows<'prep', 'tasks'>(TABS.prep.blocks[0].columns, rows, reading, locale);
  return tasks.map(taskOf).flatMap(({ row, id, name, state, start, due, anchor }) => {
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
      return [{ row, column: block.columns[field] as number, item, field, from: was, to: is }];
    });
  });
}

/** A piece of content moves with the first phase of its kind; published ones are history. */
function contentChanges(
  sheet: Sheet,
  block: BlockLayout,
  serial: Serial,
  now: readonly PhaseDates[],
  wanted: readonly PhaseDates[],
): DateChange[] {
  return readBlock(sheet, block, ['phase', 'date', 'theme', 'status']).flatMap(({ row, cells }) => {
    const kind = phaseOf(String(cells.phase));
    const at = now.findIndex((p) => p.kind === kind);
    const by = (wanted[at]?.start ?? 0) - (now[at]?.start ?? 0);
    const date = serial(cells.date);
    const status = keyOfWord('contentStatus', String(cells.status));
    const closed = status === 'published' || status === 'cancelled';
    if (at < 0 || by === 0 || date === undefined || closed) return [];
    const column = block.columns.date as number;
    return [{ row, column, item: String(cells.theme), field: 'date', from: date, to: date + by }];
  });
}
