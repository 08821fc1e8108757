import type { CampaignContext } from '../campaign/campaignContext';
import type { Row } from '../compiler/compileInput';
import { metricCells } from '../model/metricCells';
import { goalTarget, targetNumber } from '../plan/goalTarget';
import { daysOf } from '../plan/planRows';
import { dayFormula, dayTargets } from './dayTargets';

/** Days that the daily table has beyond those of the new campaign, for when it is made longer. */
const SPARE_DAYS = 10;

/** A row a day; the GMV goal is split over them. */
export function dailyRows({ request, template, locale, phases }: CampaignContext): Row[] {
  const gmv = request.goals.find((g) => metricCells(g.metric, locale).key === 'gmv');
  const goal = gmv && targetNumber(goalTarget(gmv, '万元'));
  const targets = goal === undefined ? [] : dayTargets(goal, phases, template.curve);
  const days = daysOf(phases).reduce((sum, phase) => sum + phase.days, 0);
  return Array.from({ length: days + SPARE_DAYS }, (_, i) => ({
    cells: { date: { formula: dayFormula(i) }, target: targets[i] ?? null },
  }));
}
