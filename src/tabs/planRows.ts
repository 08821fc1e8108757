import { phaseShares } from '../core/dailyShares';
import { round } from '../core/round';
import { isWord } from '../locales/keyOfWord';
import { actualFormula } from './actualFormula';
import { type CampaignContext, phaseWord } from './campaignContext';
import { BEST_YEAR, RELEASED, ROI_NEEDED, STOCK_LEFT } from './definitions/planFormulas';
import { logSumOrBlank } from './formulas';
import { metricCells, numberOrText } from './metricCells';
import { measuredBy, moneyOf, stockShares } from './planFigures';
import type { Row, Rows } from './planInput';

/** Columns of the last years' figures, last year first. */
const YEARS = ['lastYear', 'twoYearsAgo', 'threeYearsAgo'] as const;

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
    row('roi', { formula: ROI_NEEDED }),
    row('owner', request.owner || personOf('projectLead')),
    row('risks', brief.risksHint),
  ];
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

function goalRows({ request, locale, settings }: CampaignContext): Row[] {
  return request.goals.map(({ metric, target, baseline, growth, peak, history = [], priority }) => {
    const { key, name, unit, format } = metricCells(metric, locale);
    const measured = measuredBy(key, settings);
    const { definition } = metricCells(measured ?? metric, locale);
    const years = YEARS.map((year, i) => [year, numberOrText(history[i], unit)] as const);
    return {
      cells: {
        metric: name,
        definition: definition || null,
        target: numberOrText(target, unit),
        unit: unit || null,
        actual: measured ? { formula: actualFormula(measured) } : null,
        priority: priority ?? null,
        baseline: numberOrText(baseline, unit),
        growth: numberOrText(growth, '%'),
        peak: peak === undefined ? { formula: BEST_YEAR } : numberOrText(peak, unit),
        ...Object.fromEntries(years),
      },
      formats: Object.fromEntries(
        ['target', 'actual', 'baseline', 'peak', ...YEARS].map((column) => [column, format]),
      ),
    };
  });
}

function splitRows({ request, locale, channels: named }: CampaignContext): Row[] {
  const { dimension } = locale.words;
  const channels = request.channels.map(({ share, budget }, i) => ({
    cells: {
      dimension: dimension.channel,
      item: named[i]?.platform ?? null,
      share: share ?? null,
      actual: {
        formula: logSumOrBlank('["metrics.gmv.name"]', '[log!platform:],[item]'),
      },
      budget: budget === undefined ? null : moneyOf(budget),
    },
    mark: `channel${i}`,
  }));
  const splits = { product: stockShares(request.products ?? []), ...request.splits };
  const others = (['tier', 'product'] as const).flatMap((key) =>
    (splits[key] ?? []).map(({ name, share }) => ({
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
  const spent = { formula: RELEASED };
  return share > 0 ? [...lines, { cells: { category: reserve, amount, spent } }] : lines;
}

function productRows({ request, locale }: CampaignContext): Row[] {
  const roles: Readonly<Record<string, string>> = locale.words.productRole;
  return (request.products ?? []).map(({ role, name, listPrice, price, stock, stopLine }) => ({
    cells: {
      role: roles[role] ?? role,
      product: name,
      listPrice: numberOrText(listPrice, '元'),
      price: numberOrText(price, '元'),
      stock: numberOrText(stock, '件'),
      left: stopLine === undefined ? null : { formula: STOCK_LEFT },
      stopLine: stopLine ?? null,
    },
  }));
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
