import { phaseShares } from '../core/dailyShares';
import { convertQuantity } from '../core/quantity/convertQuantity';
import { parseQuantity } from '../core/quantity/parseQuantity';
import { isWord } from '../locales/keyOfWord';
import { actualFormula } from './actualFormula';
import type { CampaignContext } from './campaignContext';
import { logSumOrBlank } from './formulas';
import { metricCells, numberOrText } from './metricCells';
import type { Row, Rows } from './planInput';

/** The rows of 策划方案 for a new campaign. */
export function planRows(context: CampaignContext): Rows {
  return {
    brief: briefRows(context),
    phases: phaseRows(context),
    goals: goalRows(context),
    split: splitRows(context),
    budget: budgetRows(context),
    risks: riskRows(context),
    approvals: approvalRows(context),
    background: Object.values(context.locale.plan.background).map((topic) => ({
      cells: { topic },
    })),
  };
}

function briefRows({ request, locale, channels, personOf }: CampaignContext): Row[] {
  const { brief } = locale.plan;
  const row = (
    key: keyof typeof brief,
    content: Row['cells'][string] = null,
    remark?: string,
  ): Row => ({
    cells: { item: brief[key], content, ...(remark ? { remark } : {}) },
    mark: key,
  });
  const goals = request.goals.map(
    ({ metric, target }) => `${metricCells(metric, locale).name} ${target}`,
  );
  const budget = request.budget.map(({ category, amount }) => `${category} ${amount}`);
  return [
    row('name', request.name),
    row('scenario', locale.words.scenario[request.scenario]),
    row('time', {
      formula:
        'IF(COUNT([phases.start:])=0,"",TEXT([@start],"yyyy-mm-dd")&["plan.brief.to"]&TEXT([@end],"yyyy-mm-dd"))',
    }),
    row('platforms', channels.map((c) => c.platform).join(' / ')),
    row('goal', goals.join('; ') || null),
    row('audience', request.audience ?? null),
    row('theme', request.theme ?? null),
    row('rules', request.rules ?? null),
    row('budget', budget.join('; ') || null),
    row('owner', request.owner || personOf('projectLead')),
    row('risks', brief.risksHint),
  ];
}

function phaseRows({ request, template, locale, phases }: CampaignContext): Row[] {
  const labels: Readonly<Record<string, string>> = locale.scenarioTexts.phaseLabel;
  const shares = phaseShares(daysOf(phases), template.curve);
  return phases.map(({ kind, start, end }, i) => ({
    cells: {
      kind: locale.words.phase[kind],
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

function goalRows({ request, locale }: CampaignContext): Row[] {
  return request.goals.map(({ metric, target, baseline, growth, peak, priority }) => {
    const { key, name, definition, unit, format } = metricCells(metric, locale);
    return {
      cells: {
        metric: name,
        definition: definition || null,
        target: numberOrText(target, unit),
        unit: unit || null,
        actual: key ? { formula: actualFormula(key) } : null,
        priority: priority ?? null,
        baseline: numberOrText(baseline, unit),
        growth: numberOrText(growth, '%'),
        peak: numberOrText(peak, unit),
      },
      formats: { target: format, actual: format, baseline: format, peak: format, lastYear: format },
    };
  });
}

function splitRows({ request, locale, channels: named }: CampaignContext): Row[] {
  const { dimension } = locale.words;
  const channels = request.channels.map(({ share }, i) => ({
    cells: {
      dimension: dimension.channel,
      item: named[i]?.platform ?? null,
      share: share ?? null,
      actual: {
        formula: logSumOrBlank('["metrics.gmv.name"]', '[log!platform:],[item]'),
      },
    },
    mark: `channel${i}`,
  }));
  const others = (['tier', 'product'] as const).flatMap((key) =>
    (request.splits?.[key] ?? []).map(({ name, share }) => ({
      cells: { dimension: dimension[key], item: name, share },
    })),
  );
  return [...channels, ...others];
}

/** Lines of the request, then the reserve: rounded up to 100 yuan, so that it stays in its band. */
function budgetRows({ request, locale }: CampaignContext): Row[] {
  const { reserve } = locale.words;
  const amounts = request.budget.map(({ amount }) => moneyOf(amount));
  const lines = request.budget.map(({ category }, i) => ({
    cells: {
      category,
      amount: amounts[i] as number,
      spent: isWord('promotion', category)
        ? { formula: logSumOrBlank('["metrics.spend.name"]') }
        : null,
    },
  }));
  const share = request.contingency ?? 0;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const amount = Math.ceil(round((sum * share) / (1 - share), 6) * 100) / 100;
  return share > 0 ? [...lines, { cells: { category: reserve, amount } }] : lines;
}

/** An amount of a checked request in 万元. */
export function moneyOf(typed: string): number {
  const quantity = parseQuantity(typed);
  if (typeof quantity !== 'object') throw new Error(`Not an amount: ${typed}`);
  const converted = convertQuantity(quantity, '万元');
  if ('issue' in converted) throw new Error(`Not an amount: ${typed}`);
  return converted.value;
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
  return Object.values(locale.plan.approver).map((role) => ({
    cells: { role, verdict: locale.words.verdict.pending },
  }));
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
