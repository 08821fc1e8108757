import { isoDateOf } from '../../core/dates/isoDate';
import type { Issue } from '../../core/issue';
import {
  type CampaignRequest,
  OPTIONAL_TABS,
  type OptionalTab,
} from '../../core/request/campaignRequest';
import type { ChannelPast } from '../../core/request/proposePromotion';
import type { AnchorDays } from '../../core/tasks/scheduleTasks';
import { keyOfMetric, keyOfWord } from '../../locales/keyOfWord';
import { type Phase, phasesOf } from '../../rows/phase';
import { openOurTab } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import { isTab, type OurTab } from '../../sheets/ourTab';
import { sheetById } from '../../sheets/workbook';
import { known } from '../../tabs/kinds/unread';
import type { CampaignTab } from '../../tabs/model/tab';
import { isFloorText } from '../../tabs/plan/floorGoals';
import type { ScenarioTemplate } from '../../templates/scenarioTemplate';
import { type PastChannel, pastChannels } from '../archive/pastResults';
import { openCampaign } from '../desk/openCampaign';
import { asTyped, type Typed } from './asTyped';
import { copiedTabs } from './pastCampaigns';
import { type CopiedParts, readCopiedRows } from './readCopiedRows';
import { readBudget, readProducts } from './readMoney';
import { readPastPromotion } from './readPastPromotion';
import { readTasks } from './readTasks';
import { withAudiences } from './withAudiences';

type Parts = Pick<
  CampaignRequest,
  'phases' | 'goals' | 'channels' | 'splits' | 'budget' | 'products' | 'contingency' | 'tasks'
> & { readonly scenario: string | undefined; readonly brief: Brief };
type Brief = Readonly<Partial<Record<'owner' | 'audience' | 'theme' | 'rules', string>>>;

/** A campaign of the workbook as it stands in its tabs, for another to be made like it. */
export interface ReadCampaign extends Parts {
  /** Tasks that were cancelled: they are not for a copy. */
  readonly cancelled: readonly string[];
  /** The optional tabs that it has. */
  readonly tabs: readonly OptionalTab[];
  /** What stands in those whose rows a copy has; read when it is asked for. */
  readonly rows: () => CopiedParts;
  /** How its channels did, by what they cost and brought where that is known already; else it is read. */
  readonly promotion: (
    template: ScenarioTemplate,
    channels?: readonly PastChannel[],
  ) => ChannelPast[];
}

const BRIEF = ['owner', 'audience', 'theme', 'rules'] as const;

/** Reads 策划方案 and 筹备进度 of a campaign; an Issue when there is none, or its plan is gone. */
export function readCampaign(code: string): ReadCampaign | { readonly issue: Issue } {
  const tabs = copiedTabs(code) ?? ownTabs(code);
  if ('issue' in tabs) return tabs;
  const { open, optional } = tabs;
  const [plan, prep] = [open('plan'), open('prep')];
  if (!isTab(plan, 'plan'))
    return { issue: { code: 'tabMissing', path: 'copyFrom', values: { value: code } } };
  const { marked } = openTable(plan, 'brief');
  const brief = (key: string) => marked(key)?.is.content ?? '';
  const phases = phasesOf(openTable(plan, 'phases').rows);
  const anchors = anchorsOf(phases);
  const tasks = isTab(prep, 'prep') ? readTasks(prep, anchors) : { kept: [], cancelled: [] };
  return {
    scenario: keyOfWord('scenario', brief('scenario')),
    brief: Object.fromEntries(BRIEF.map((key) => [key, brief(key)]).filter(([, text]) => text)),
    phases: phases.map(({ kind, label, start, end }) => {
      const days = { start: isoDateOf(start), end: isoDateOf(end) };
      return { kind, ...(label ? { label } : {}), ...days };
    }),
    goals: goalsOf(plan),
    ...splitsOf(plan),
    ...readBudget(plan),
    ...readProducts(plan),
    ...(tasks.kept.length > 0 ? { tasks: tasks.kept } : {}),
    cancelled: tasks.cancelled,
    tabs: optional,
    rows: () => withAudiences(readCopiedRows(open, anchors), open('retro')),
    promotion: (template, channels) => {
      const retro = channels ? undefined : open('retro');
      const read = isTab(retro, 'retro') ? pastChannels(retro) : [];
      return readPastPromotion(plan, channels ?? read, template, open('market'));
    },
  };
}

function ownTabs(code: string) {
  const found = openCampaign(code);
  if ('issue' in found) return found;
  const { sheets } = found.campaign;
  const open = (kind: CampaignTab): OurTab | undefined => {
    const sheet = sheetById(sheets[kind]);
    return sheet && openOurTab(sheet, false);
  };
  return { open, optional: OPTIONAL_TABS.filter((kind) => sheetById(sheets[kind])) };
}

function anchorsOf(phases: readonly Phase[]): AnchorDays {
  const start = phases[0]?.start ?? 0;
  const burst = phases.find(({ kind }) => kind === 'burst')?.start ?? start;
  return { start, burst, end: phases[phases.length - 1]?.end ?? start };
}

/** The last actual is what the next campaign starts from. */
function goalsOf(plan: OurTab<'plan'>): CampaignRequest['goals'] {
  return openTable(plan, 'goals').rows.flatMap(({ is }) => {
    const { metric: name, unit, actual, priority } = is;
    const typed = (value: Typed, own = unit) => asTyped(value, own, plan.locale);
    const target = typed(is.target);
    if (name === '' || target === '') return [];
    const isNumber = (value: Typed) => typeof value === 'number';
    const baseline = isNumber(actual) ? typed(actual) : '';
    const growth = typed(is.growth, '%');
    // What was reached now is last year's figure next time.
    const history = [actual, is.lastYear, is.twoYearsAgo].filter(isNumber);
    return [
      {
        metric: keyOfMetric(name) ?? name,
        target,
        ...(baseline ? { baseline } : {}),
        ...(growth ? { growth } : {}),
        ...(history.length > 0 ? { history: history.map((value) => typed(value)) } : {}),
        ...(typeof priority === 'number' ? { priority } : {}),
        ...(isFloorText(is.definition) ? { eachPlatform: true } : {}),
      },
    ];
  });
}

function splitsOf(plan: OurTab<'plan'>): Pick<CampaignRequest, 'channels' | 'splits'> {
  const money = plan.locale.words.unit.万元;
  const rows = openTable(plan, 'split').rows.flatMap(({ is }) => {
    const { item: name, dimension, budget } = is;
    const typed = typeof budget === 'number' ? asTyped(budget, money, plan.locale) : undefined;
    return name === '' ? [] : [{ name, dimension, share: known(is.share), budget: typed }];
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
