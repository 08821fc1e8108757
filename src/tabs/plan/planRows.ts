import { busiest } from '../../core/clock/escalation';
import { phaseShares } from '../../core/request/dailyShares';
import { round } from '../../core/round';
import { keyOfWord } from '../../locales/keyOfWord';
import { type CampaignContext, phaseWord } from '../campaign/campaignContext';
import type { Row, Rows } from '../compiler/compileInput';
import { budgetSaid, goalsSaid, ROI_NEEDED, SPARE_SAID, timeSaid } from './planFormulas';
import { goalRows, splitRows } from './planGoalRows';
import { budgetRows, productRows } from './planMoneyRows';

/** The rows of 策划方案 for a new campaign. */
export function planRows(context: CampaignContext): Rows {
  return {
    brief: briefRows(context),
    phases: phaseRows(context),
    goals: goalRows(context),
    split: splitRows(context),
    budget: budgetRows(context),
    products: productRows(context),
    risks: riskRows(context),
    approvals: approvalRows(context),
    background: backgroundRows(context),
  };
}

function briefRows(context: CampaignContext): Row[] {
  const { request, locale, channels, personOf } = context;
  const { brief, briefHelp } = locale.plan;
  const row = (key: keyof typeof briefHelp, content: Row['cells'][string] = null): Row => ({
    cells: { item: brief[key], content, remark: briefHelp[key] },
    mark: key,
  });
  return [
    row('name', request.name),
    row('scenario', locale.words.scenario[request.scenario]),
    row('time', { formula: timeSaid(request.phases.length + SPARE_SAID) }),
    row('platforms', channels.map((c) => c.platform).join(' / ')),
    row('goal', { formula: goalsSaid(request.goals.length + SPARE_SAID) }),
    row('audience', request.audience ?? null),
    row('theme', request.theme ?? null),
    row('rules', request.rules ?? null),
    row('budget', { formula: budgetSaid(request.budget.length + SPARE_SAID) }),
    row('roi', { formula: ROI_NEEDED }),
    row('owner', request.owner || personOf('projectLead')),
    row('team', teamSaid(context)),
    row('risks', brief.risksHint),
  ];
}

/** What is known before planning; a note says what a row asks for, with an example. */
function backgroundRows({ locale }: CampaignContext): Row[] {
  const { background, backgroundAsks } = locale.plan;
  const asks: Readonly<Record<string, string>> = backgroundAsks;
  return Object.entries(background).map(([key, topic]) => {
    const ask = asks[key];
    return { cells: { topic }, ...(ask ? { notes: { topic: ask } } : {}) };
  });
}

/** 页面设计师 *设计师;…: who answers for each part, as the team was named; of a copy, who has most tasks of each stage. */
function teamSaid({ request: { team, tasks = [] }, locale }: CampaignContext): string | null {
  const roles: Readonly<Record<string, string>> = locale.words.role;
  const stages = [...new Set(tasks.map(({ stage = '' }) => stage))].filter(Boolean);
  const owned = tasks.map(({ owner = '', platform = '', ...task }) => ({
    ...task,
    owner,
    platform,
  }));
  const parts =
    team.length > 0
      ? team.map(({ role, person }) => [roles[keyOfWord('role', role) ?? ''] ?? role, person])
      : stages.map((stage) => [stage, busiest(owned.filter((task) => task.stage === stage))]);
  // A role that nobody has yet bears its own name.
  const said = parts
    .filter(([part, person]) => person && person !== part)
    .map((part) => part.join(' '));
  return said.join(locale.checks.separator) || null;
}

function phaseRows(context: CampaignContext): Row[] {
  const { request, template, locale, phases } = context;
  const labels: Readonly<Record<string, string>> = locale.scenarioTexts.phaseLabel;
  const shares = phaseShares(daysOf(phases), template.curve);
  return phases.map(({ kind, start, end }, i) => ({
    cells: {
      kind: phaseWord(kind, context),
      label: request.phases[i]?.label ?? labels[template.labels?.[kind] ?? kind] ?? null,
      start,
      end,
      share: round(shares[i] as number, 4),
    },
  }));
}

/** Length of each phase in days. */
export function daysOf(phases: CampaignContext['phases']) {
  return phases.map(({ kind, start, end }) => ({ kind, days: end - start + 1 }));
}

function riskRows({ template, locale, personOf, platformsOf }: CampaignContext): Row[] {
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>> =
    locale.scenarioTexts.risks;
  return template.risks
    .filter(({ channels }) => !channels || platformsOf(channels).length > 0)
    .map(({ key, likelihood, impact, owner }) => ({
      cells: {
        ...texts[key],
        likelihood: locale.words.level[likelihood],
        impact: locale.words.level[impact],
        owner: personOf(owner),
      },
    }));
}

function approvalRows({ locale }: CampaignContext): Row[] {
  const { approver, approverAsks } = locale.plan;
  const keys = Object.keys(approver) as (keyof typeof approver)[];
  return keys.map((key) => ({
    cells: { role: approver[key], verdict: locale.words.verdict.pending },
    notes: { role: approverAsks[key] },
  }));
}
