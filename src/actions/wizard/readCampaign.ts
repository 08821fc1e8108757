import type { CampaignRequest } from '../../core/campaignRequest';
import { isoDateOf } from '../../core/isoDate';
import type { Issue } from '../../core/issue';
import type { AnchorDays } from '../../core/scheduleTasks';
import { keyOfMetric, keyOfWord, phaseOf } from '../../locales/keyOfWord';
import { blockRows, markedRow, textOf } from '../../sheets/blockRows';
import { isTab, type OurTab, openOurTab } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import { sheetById } from '../../sheets/workbook';
import { openCampaign } from '../openCampaign';
import { asTyped } from './asTyped';
import { readBudget, readProducts } from './readMoney';
import { readTasks } from './readTasks';

type Parts = Pick<
  CampaignRequest,
  'phases' | 'goals' | 'channels' | 'splits' | 'budget' | 'products' | 'contingency' | 'tasks'
> & { readonly scenario: string | undefined; readonly brief: Brief };
type Brief = Readonly<Partial<Record<'owner' | 'audience' | 'theme' | 'rules', string>>>;

/** A campaign of the workbook as it stands in its tabs, for another to be made like it. */
export interface ReadCampaign extends Parts {
  /** Tasks that were cancelled: they are not for a copy. */
  readonly cancelled: readonly string[];
}

const BRIEF = ['owner', 'audience', 'theme', 'rules'] as const;

/** Reads 策划方案 and 筹备进度 of a campaign; an Issue when there is none, or its plan is gone. */
export function readCampaign(code: string): ReadCampaign | { readonly issue: Issue } {
  const found = openCampaign(code);
  if ('issue' in found) return found;
  const { sheets } = found.campaign;
  const plan = tabOf(sheets.plan);
  if (!plan) return { issue: { code: 'tabMissing', path: 'copyFrom', values: { value: code } } };
  const serial = serialReader();
  const brief = (key: string) => textOf(markedRow(plan, 'brief', key)?.cells.content);
  const phases = phasesOf(plan, serial);
  const prep = tabOf(sheets.prep);
  const tasks = isTab(prep, 'prep')
    ? readTasks(prep, anchorsOf(phases))
    : { kept: [], cancelled: [] };
  return {
    scenario: keyOfWord('scenario', brief('scenario')),
    brief: Object.fromEntries(BRIEF.map((key) => [key, brief(key)]).filter(([, text]) => text)),
    phases: phases.map((p) => ({ ...p, start: isoDateOf(p.start), end: isoDateOf(p.end) })),
    goals: goalsOf(plan),
    ...splitsOf(plan),
    ...readBudget(plan),
    ...readProducts(plan),
    ...(tasks.kept.length > 0 ? { tasks: tasks.kept } : {}),
    cancelled: tasks.cancelled,
  };
}

function tabOf(id: number | undefined): OurTab | undefined {
  const sheet = sheetById(id);
  return sheet && openOurTab(sheet, false);
}

type Serial = (cell: unknown) => number | undefined;
type Phase = Omit<CampaignRequest['phases'][number], 'start' | 'end'> & AnchorSpan;
interface AnchorSpan {
  readonly start: number;
  readonly end: number;
}

function phasesOf(plan: OurTab, serial: Serial): Phase[] {
  return blockRows(plan, 'phases').flatMap(({ cells }): Phase[] => {
    const [start, end] = [serial(cells.start), serial(cells.end)];
    const kind = phaseOf(textOf(cells.kind));
    if (start === undefined || end === undefined || kind === undefined) return [];
    const label = textOf(cells.label);
    return [{ kind, ...(label ? { label } : {}), start, end }];
  });
}

function anchorsOf(phases: readonly Phase[]): AnchorDays {
  const start = phases[0]?.start ?? 0;
  const burst = phases.find(({ kind }) => kind === 'burst')?.start ?? start;
  return { start, burst, end: phases[phases.length - 1]?.end ?? start };
}

/** The last actual is what the next campaign starts from. */
function goalsOf(plan: OurTab): CampaignRequest['goals'] {
  return blockRows(plan, 'goals').flatMap(({ cells }) => {
    const [name, unit] = [textOf(cells.metric), textOf(cells.unit)];
    const target = asTyped(cells.target, unit, plan.locale);
    if (name === '' || target === '') return [];
    const baseline =
      typeof cells.actual === 'number' ? asTyped(cells.actual, unit, plan.locale) : '';
    const growth = asTyped(cells.growth, '%', plan.locale);
    // What was reached now is last year's figure next time.
    const history = [cells.actual, cells.lastYear, cells.twoYearsAgo]
      .filter((cell) => typeof cell === 'number')
      .map((cell) => asTyped(cell, unit, plan.locale));
    return [
      {
        metric: keyOfMetric(name) ?? name,
        target,
        ...(baseline ? { baseline } : {}),
        ...(growth ? { growth } : {}),
        ...(history.length > 0 ? { history } : {}),
        ...(typeof cells.priority === 'number' ? { priority: cells.priority } : {}),
      },
    ];
  });
}

function splitsOf(plan: OurTab): Pick<CampaignRequest, 'channels' | 'splits'> {
  const money = plan.locale.words.unit.万元;
  const rows = blockRows(plan, 'split').flatMap(({ cells }) => {
    const name = textOf(cells.item);
    const dimension = keyOfWord('dimension', textOf(cells.dimension));
    const share = typeof cells.share === 'number' ? cells.share : undefined;
    const budget =
      typeof cells.budget === 'number' ? asTyped(cells.budget, money, plan.locale) : undefined;
    return name === '' ? [] : [{ name, dimension, share, budget }];
  });
  const shares = (dimension: string) =>
    rows.flatMap(({ name, share, ...row }) =>
      row.dimension === dimension && share !== undefined ? [{ name, share }] : [],
    );
  const channels = rows
    .filter(({ dimension }) => dimension === 'channel')
    .map(({ name, share, budget }) => ({
      platform: name,
      ...(share === undefined ? {} : { share }),
      ...(budget === undefined ? {} : { budget }),
    }));
  const [tier, product] = [shares('tier'), shares('product')];
  return { channels, splits: { ...(tier[0] ? { tier } : {}), ...(product[0] ? { product } : {}) } };
}
