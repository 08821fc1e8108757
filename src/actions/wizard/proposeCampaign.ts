import * as v from 'valibot';
import { serialOf } from '../../core/dates/isoDate';
import type { Issue, Issues } from '../../core/issue';
import {
  type CampaignRequest,
  type OptionalTab,
  SCENARIOS,
} from '../../core/request/campaignRequest';
import { phasesAround, shapeOfPhases } from '../../core/request/phaseShape';
import { proposeCode } from '../../core/request/proposeCode';
import { type PromotionPart, proposePromotion } from '../../core/request/proposePromotion';
import { schemaIssues } from '../../core/request/readCampaignRequest';
import { demoCodes } from '../../locales/isDemo';
import { localeOf } from '../../locales/localeOf';
import type { Locale } from '../../locales/zh-CN/locale';
import { type CampaignContext, campaignContext } from '../../tabs/campaign/campaignContext';
import type { TaskKey } from '../../templates/commonTasks';
import { TEMPLATES } from '../../templates/templates';
import { type PastResult, pastResults } from '../archive/pastResults';
import { languageOf, type Refused, refuse } from '../desk/campaignRequestOf';
import { fittingLessons } from '../desk/library';
import { openDesk } from '../desk/openDesk';
import { type ProposedLesson, proposedLesson } from '../lessons/proposedLesson';
import { type Basics, basicsSchema } from './basics';
import { copyDifferences } from './copyDifferences';
import { shownAs } from './pastCampaigns';
import { type ReadCampaign, readCampaign } from './readCampaign';
import { typicalRequest } from './typicalRequest';

export interface Proposal {
  readonly ok: true;
  readonly request: CampaignRequest;
  /** Code of the campaign whose goals or whole plan it follows. */
  readonly from?: string;
  /** How it differs from the campaign that is copied, a sentence each. */
  readonly differences: readonly string[];
  /** How the last archived campaigns of the scenario ended, the newest first. */
  readonly past: readonly PastResult[];
  /** What earlier campaigns taught that fits this one; the request takes all of it over. */
  readonly lessons: readonly ProposedLesson[];
  /** Optional tabs for which the scenario has work: see proposedTabs. */
  readonly plannedTabs: readonly OptionalTab[];
  /** How promotion may be shared out over the channels, by how they did in `from`; empty when that is not known. */
  readonly promotion: readonly PromotionPart[];
}

/** Past campaigns that are shown beside a new one. */
const PAST = 3;

/**
 * A whole request from scenario, name and days of the burst: like a campaign that is to be copied,
 * else with the goals of the last one of its scenario, else like a typical one. Changes nothing.
 */
export function proposeCampaign(input: unknown): Proposal | Refused {
  const language = languageOf(input);
  const parsed = v.safeParse(basicsSchema, input);
  if (!parsed.success) return refuse(schemaIssues(parsed.issues), language);
  const proposal = propose(parsed.output, localeOf(language));
  return 'issues' in proposal ? refuse(proposal.issues, language) : proposal;
}

function propose(basics: Basics, locale: Locale): Proposal | Issues {
  const issues = dateIssues(basics);
  if (issues.length > 0) return { issues };
  const desk = openDesk();
  if ('issue' in desk) return { issues: [desk.issue] };
  const all = desk.overview?.campaigns ?? [];
  const campaigns = all.filter((campaign) => !campaign.isDemo);
  const codes = [...all.map(({ code }) => code), ...demoCodes()];
  const copied = basics.copyFrom ?? '';
  const alike = campaigns.filter(({ scenario }) => scenario === basics.scenario);
  const from = copied || alike[alike.length - 1]?.code;
  const model = from === undefined || from === '' ? undefined : readCampaign(from);
  // Without its plan the last campaign has no goals to go by; one that is to be copied must be there.
  if (model && 'issue' in model && copied !== '') return { issues: [model.issue] };
  const known = model && !('issue' in model) ? model : undefined;
  const typical = typicalRequest(
    copied === '' ? basics : { ...basics, ...scenarioOf(known) },
    locale,
  );
  const word = locale.request.codeWord[typical.scenario];
  const request: CampaignRequest = {
    ...typical,
    code: proposeCode(basics.name, basics.start, codes, word),
    ...(known && copied === '' && known.goals[0] ? { goals: known.goals } : {}),
    ...(known && copied !== '' ? copiedParts(known, basics) : {}),
  };
  const differences = known && copied !== '' ? copyDifferences(known, request, locale) : [];
  const context = campaignContext(request, TEMPLATES[request.scenario], locale);
  const lessons = fittingLessons(context, desk);
  const taken = lessons.length > 0 ? { lessons: lessons.map(({ id }) => ({ id })) } : {};
  const past = pastResults(desk, { scenario: request.scenario, most: PAST });
  return {
    ok: true,
    request: { ...request, ...taken },
    ...(known && from ? { from: shownAs(from) } : {}),
    differences,
    past,
    lessons: lessons.map((lesson) => proposedLesson(lesson, locale)),
    plannedTabs: plannedTabs(context),
    promotion: promotionOf(
      known,
      context,
      past.find(({ code }) => code === from),
    ),
  };
}

/** For the channels of the new campaign alone. */
function promotionOf(
  known: ReadCampaign | undefined,
  { channels, template }: CampaignContext,
  ended: PastResult | undefined,
): PromotionPart[] {
  const past = known?.promotion(template, ended?.channels) ?? [];
  const own = channels.map(
    ({ platform }) => past.find((one) => one.platform === platform) ?? { platform },
  );
  return proposePromotion(own);
}

/** The optional tabs in which a campaign of the scenario on these channels has something to do. */
function plannedTabs({ template, platformsOf }: CampaignContext): OptionalTab[] {
  const publishes = template.content.some(({ channels }) => platformsOf(channels).length > 0);
  const has = (task: TaskKey) => template.tasks.some(({ key }) => key === task);
  return [
    ...(publishes ? (['calendar'] as const) : []),
    ...(has('creators') ? (['partners'] as const) : []),
    ...(has('siteMaterials') ? (['materials'] as const) : []),
  ];
}

/** The scenario of a campaign whose plan names one. */
function scenarioOf(model: ReadCampaign | undefined): Partial<Pick<Basics, 'scenario'>> {
  const scenario = SCENARIOS.find((key) => key === model?.scenario);
  return scenario ? { scenario } : {};
}

function dateIssues({ start, end }: Basics): Issue[] {
  const bad = Object.entries({ start, end }).filter(([, date]) => serialOf(date) === undefined);
  if (bad.length > 0)
    return bad.map(([path, value]) => ({ code: 'badDate', path, values: { value } }));
  return end < start ? [{ code: 'phaseReversed', path: 'end', values: { start, end } }] : [];
}

function copiedParts(model: ReadCampaign, { start, end }: Basics) {
  const { brief, phases, goals, channels, splits, budget, products, contingency, tasks } = model;
  const { tabs } = model;
  return {
    ...brief,
    phases: phasesAround(shapeOfPhases(phases), { start, end }),
    goals,
    ...(channels.length > 0 ? { channels } : {}),
    ...(splits && Object.keys(splits).length > 0 ? { splits } : {}),
    budget,
    ...(products ? { products } : {}),
    ...(contingency === undefined ? {} : { contingency }),
    ...(tasks ? { tasks, team: [] } : {}),
    ...(tabs.length > 0 ? { tabs: [...tabs] } : {}),
    ...model.rows(),
  };
}
