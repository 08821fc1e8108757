import type { CampaignRequest } from '../core/campaignRequest';
import { serialOf } from '../core/isoDate';
import { type AnchorDays, type Channel, scheduleTasks } from '../core/scheduleTasks';
import { fillIn } from '../locales/fillIn';
import { keyOfWord } from '../locales/keyOfWord';
import type { Locale } from '../locales/locale';
import { PLATFORM_ROLES, type PlatformKey } from '../templates/platforms';
import type { ScenarioTemplate } from '../templates/scenarioTemplate';
import { type Layout, newLayout } from './layout';
import { overview } from './overview';
import { planGantt } from './planGantt';
import type { Row, TabPlan } from './planInput';
import { planTab } from './planTab';
import { prep } from './prep';
import { prepRows, type Team } from './prepRows';
import { signatureText } from './signature';

/** The sheet for all campaigns, planned when the workbook has none yet. */
export function planOverview(locale: Locale, name: string, sheet: number): TabPlan {
  const own = newLayout(overview, name, 0);
  const scope = { own, others: {}, locale, values: {} };
  const signature = signatureText(overview, '', sheet);
  return planTab({ tab: overview, rows: [], scope, title: locale.overview.title, signature });
}

export interface PrepInput {
  readonly request: CampaignRequest;
  readonly template: ScenarioTemplate;
  readonly locale: Locale;
  readonly overview: Layout;
  /** Name and id of the sheet to fill. */
  readonly name: string;
  readonly sheet: number;
}

/** The prep tab of a campaign: its tasks with dates and people, and the Gantt. */
export function planPrep({ request, template, locale, overview, name, sheet }: PrepInput): TabPlan {
  const anchors = anchorDays(request);
  const tasks = scheduleTasks(template.tasks, anchors, channelsOf(request, locale));
  const own = newLayout(prep, name, tasks.length);
  const scope = { own, others: { overview }, locale, values: { code: request.code } };
  const plan = planTab({
    tab: prep,
    rows: prepRows(tasks, template, teamOf(request), locale),
    scope,
    title: fillIn(locale.prep.title, { name: request.name }),
    signature: signatureText(prep, request.code, sheet),
  });
  const first = Math.min(anchors.start, ...tasks.map((t) => t.start));
  const last = Math.max(anchors.end, ...tasks.map((t) => t.due));
  const column = 1 + Math.max(...Object.values(own.columns));
  return {
    layout: own,
    operations: [...plan.operations, ...planGantt(scope, column, first, last)],
  };
}

/** The row of a campaign in the overview, without its formulas. */
export function overviewRow(request: CampaignRequest, locale: Locale, prepSheet: number): Row {
  return {
    name: request.name,
    code: request.code,
    scenario: locale.words.scenario[request.scenario],
    owner: request.owner,
    ...anchorDays(request),
    prepSheet,
  };
}

/** Serial day numbers that the task dates of a checked request count from. */
export function anchorDays({ phases }: CampaignRequest): AnchorDays {
  const day = (date: string | undefined) => serialOf(date ?? '') as number;
  return {
    start: day(phases[0]?.start),
    burst: day(phases.find((p) => p.kind === 'burst')?.start),
    end: day(phases[phases.length - 1]?.end),
  };
}

/** A platform we do not know is taken for a shop: most are, and a shop has the fullest task list. */
function channelsOf(request: CampaignRequest, locale: Locale): Channel[] {
  return request.channels.map(({ platform }) => {
    const key = keyOfWord('platform', platform) as PlatformKey | undefined;
    return key
      ? { platform: locale.words.platform[key], role: PLATFORM_ROLES[key] }
      : { platform, role: 'shop' };
  });
}

/** Who fills each role; a role that no template knows stays under its own name. */
function teamOf({ team }: CampaignRequest): Team {
  return Object.fromEntries(
    team.map(({ role, person }) => [keyOfWord('role', role) ?? role, person]),
  );
}
