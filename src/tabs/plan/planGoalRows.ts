import { inLanguage } from '../../locales/keyOfWord';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row } from '../compiler/compileInput';
import { actualFormula, ownActualFormula } from '../model/actualFormula';
import { logSumOrBlank } from '../model/formulas';
import { metricCells, numberOrText } from '../model/metricCells';
import { FLOOR_MET } from './floorGoals';
import { goalTarget } from './goalTarget';
import { measuredBy, moneyOf, stockShares } from './planFigures';
import { BEST_YEAR } from './planFormulas';

/** Columns of the last years' figures, last year first. */
const YEARS = ['lastYear', 'twoYearsAgo', 'threeYearsAgo'] as const;

/** Goals, each with its actual value where the log can give one. */
export function goalRows({ request, locale, settings }: CampaignContext): Row[] {
  return request.goals.map((goal) => {
    const { metric, target, baseline, growth, peak, history = [], priority, eachPlatform } = goal;
    const { ownMetrics } = settings;
    const { key, name, unit, format, addsUp } = metricCells(metric, locale, target, ownMetrics);
    const measured = measuredBy(key, settings);
    const { definition } = metricCells(measured ?? metric, locale, target, ownMetrics);
    const reached = measured ? actualFormula(measured) : ownActualFormula(unit, addsUp);
    const years = YEARS.map((year, i) => [year, numberOrText(history[i], unit)] as const);
    return {
      cells: {
        metric: name,
        definition: (eachPlatform ? locale.plan.floor.each : '') + definition || null,
        target: goalTarget(goal, unit),
        unit: unit || null,
        actual: { formula: eachPlatform ? FLOOR_MET : reached },
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

/** The GMV goal by channel, user tier and role of products. */
export function splitRows({ request, locale, channels: named }: CampaignContext): Row[] {
  const { dimension } = locale.words;
  const channels = request.channels.map(({ share, budget }, i) => ({
    cells: {
      dimension: dimension.channel,
      item: named[i]?.platform ?? null,
      share: share ?? null,
      actual: {
        formula: logSumOrBlank('["metrics.gmv.name"]', { platform: '[item]' }),
      },
      budget: budget === undefined ? null : moneyOf(budget),
    },
    mark: `channel${i}`,
  }));
  const splits = { product: stockShares(request.products ?? []), ...request.splits };
  const others = (['tier', 'product'] as const).flatMap((key) =>
    (splits[key] ?? []).map(({ name, share }) => ({
      cells: {
        dimension: dimension[key],
        item: inLanguage(key === 'tier' ? 'customerTier' : 'productRole', name, locale),
        share,
      },
    })),
  );
  return [...channels, ...others];
}
