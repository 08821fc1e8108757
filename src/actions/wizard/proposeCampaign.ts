import * as v from 'valibot';
import { type CampaignRequest, LANGUAGES, LIMITS, SCENARIOS } from '../../core/campaignRequest';
import { serialOf } from '../../core/isoDate';
import type { Issue } from '../../core/issue';
import { METRICS } from '../../core/metrics';
import { phasesAround, shapeOfPhases } from '../../core/phaseShape';
import { proposeCode } from '../../core/proposeCode';
import { formatQuantity } from '../../core/quantity/formatQuantity';
import { schemaIssues } from '../../core/readCampaignRequest';
import type { Locale } from '../../locales/locale';
import { localeOf } from '../../locales/localeOf';
import { numberOrText } from '../../tabs/metricCells';
import type { TypicalCampaign } from '../../templates/scenarioTemplate';
import { TEMPLATES } from '../../templates/templates';
import { openDesk } from '../openDesk';
import { languageOf, type Refused, refuse } from '../setup/campaignRequestOf';
import { copyDifferences } from './copyDifferences';
import { type ReadCampaign, readCampaign } from './readCampaign';

/** What the wizard asks first; everything else is proposed. Dates are ISO days. */
const basicsSchema = v.strictObject({
  language: v.picklist(LANGUAGES),
  scenario: v.picklist(SCENARIOS),
  name: v.pipe(v.string(), v.regex(/\S/), v.maxLength(LIMITS.name)),
  start: v.pipe(v.string(), v.regex(/\S/)),
  end: v.pipe(v.string(), v.regex(/\S/)),
  /** Code of a campaign to copy. */
  copyFrom: v.exactOptional(v.string()),
});
export type Basics = v.InferOutput<typeof basicsSchema>;

export interface Proposal {
  readonly ok: true;
  readonly request: CampaignRequest;
  /** Code of the campaign whose goals or whole plan it follows. */
  readonly from?: string;
  /** How it differs from the campaign that is copied, a sentence each. */
  readonly differences: readonly string[];
}

/**
 * A whole request from scenario, name and days of the burst: like a campaign that is to be copied,
 * else with the goals of the last one, else like a typical one. Changes nothing.
 */
export function proposeCampaign(input: unknown): Proposal | Refused {
  const language = languageOf(input);
  const parsed = v.safeParse(basicsSchema, input);
  if (!parsed.success) return refuse(schemaIssues(parsed.issues), language);
  const proposal = propose(parsed.output, localeOf(language));
  return 'issues' in proposal ? refuse(proposal.issues, language) : proposal;
}

function propose(basics: Basics, locale: Locale): Proposal | { readonly issues: readonly Issue[] } {
  const issues = dateIssues(basics);
  if (issues.length > 0) return { issues };
  const desk = openDesk();
  if ('issue' in desk) return { issues: [desk.issue] };
  const codes = desk.overview?.campaigns.map(({ code }) => code) ?? [];
  const copied = basics.copyFrom ?? '';
  const last = codes[codes.length - 1];
  const from = copied || last;
  const model = from === undefined || from === '' ? undefined : readCampaign(from);
  // Without its plan the last campaign has no goals to go by; one that is to be copied must be there.
  if (model && 'issue' in model && copied !== '') return { issues: [model.issue] };
  const known = model && !('issue' in model) ? model : undefined;
  const template = TEMPLATES[basics.scenario];
  if (!template)
    return {
      issues: [
        {
          code: 'scenarioNotReady',
          path: 'scenario',
          values: { value: basics.scenario, choices: Object.keys(TEMPLATES).join(', ') },
        },
      ],
    };
  const request = {
    ...typicalRequest(basics, template.typical, locale),
    code: proposeCode(basics.name, basics.start, codes),
    ...(known && copied === '' && known.goals[0] ? { goals: known.goals } : {}),
    ...(known && copied !== '' ? copiedParts(known, basics) : {}),
  };
  const differences = known && copied !== '' ? copyDifferences(known, request, locale) : [];
  return { ok: true, request, ...(known && from ? { from } : {}), differences };
}

function dateIssues({ start, end }: Basics): Issue[] {
  const bad = Object.entries({ start, end }).filter(([, date]) => serialOf(date) === undefined);
  if (bad.length > 0)
    return bad.map(([path, value]) => ({ code: 'badDate', path, values: { value } }));
  return end < start ? [{ code: 'phaseReversed', path: 'end', values: { start, end } }] : [];
}

function typicalRequest(basics: Basics, typical: TypicalCampaign, { words }: Locale) {
  const { language, scenario, name, start, end } = basics;
  const roles: Readonly<Record<string, string>> = words.role;
  return {
    language,
    scenario,
    name,
    owner: words.role.projectLead,
    phases: phasesAround(typical.phases, { start, end }),
    goals: typical.goals.map(({ metric, target }, i) => ({
      metric,
      target: said(target, METRICS[metric].unit, words),
      priority: i === 0 ? 1 : 2,
    })),
    channels: typical.channels.map(({ platform, ...share }) => ({
      platform: words.platform[platform],
      ...share,
    })),
    budget: typical.budget.map(({ category, amount }) => ({
      category: words.budgetCategory[category],
      amount: said(amount, '万元', words),
    })),
    contingency: typical.contingency,
    team: typical.team.map((role) => ({ role, person: roles[role] ?? role })),
  };
}

/** A quantity of a template as people write it in their language. */
function said(quantity: string, unit: string, words: Locale['words']): string {
  const units: Readonly<Record<string, string>> = words.unit;
  const value = numberOrText(quantity, unit);
  return typeof value === 'number' ? formatQuantity(value, units[unit] ?? unit) : quantity;
}

function copiedParts(model: ReadCampaign, { start, end }: Basics) {
  const { brief, phases, goals, channels, splits, budget, contingency, tasks } = model;
  return {
    ...brief,
    phases: phasesAround(shapeOfPhases(phases), { start, end }),
    goals,
    ...(channels.length > 0 ? { channels } : {}),
    ...(splits && Object.keys(splits).length > 0 ? { splits } : {}),
    budget,
    ...(contingency === undefined ? {} : { contingency }),
    ...(tasks ? { tasks, team: [] } : {}),
  };
}
