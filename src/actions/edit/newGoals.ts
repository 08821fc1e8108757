import { type OwnMetric, ownMetricOf } from '../../core/ownMetric';
import { unitOf } from '../../core/quantity/convertQuantity';
import { foldSigns } from '../../core/signs/foldSigns';
import { keyOfMetric } from '../../locales/keyOfWord';
import { type FormatAt, giveFormats } from '../../sheets/giveFormats';
import type { Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import { actualFormula, ownActualFormula } from '../../tabs/model/actualFormula';
import { quote } from '../../tabs/model/formulas';
import { metricCells, ownCells } from '../../tabs/model/metricCells';
import { measuredBy } from '../../tabs/plan/planFigures';
import { ownMetricsAmong } from '../desk/ownMetricsOf';
import { sharedTab } from '../desk/sharedTab';
import { workbookSettings } from '../desk/workbookSettings';
import { goalFormulas } from './goalFormulas';
import { planCell } from './planCell';
import { measuredAsBefore, renamedGoals, unitOfRenamed } from './renamedGoals';

type Goal = TableRow<'plan', 'goals'>;

/** Columns whose figures are in the unit of the goal. */
const FIGURES = [
  'target',
  'actual',
  'baseline',
  'peak',
  'lastYear',
  'twoYearsAgo',
  'threeYearsAgo',
] as const;

/**
 * Goals that people typed below ours get what those of the wizard have: what the metric means, its unit, the
 * formula of what was reached of it. One of the team's own waits until its unit is typed, unless 设置 has it; one in another measure
 * than its metric is logged in has no such formula. One that was given another metric means that. Of other rows
 * nothing is asked.
 */
export function newGoals(our: OurTab<'plan'>, goals: Table<'plan', 'goals'>): void {
  const bare = withoutActual(our, goals);
  const isOwn = ({ is }: Goal) => keyOfMetric(is.metric) === undefined;
  const own = ownMetricsAmong(
    our,
    bare.map(({ is }) => is.metric),
  );
  const lacking = bare.filter(
    (goal) => goal.is.unit !== '' || !isOwn(goal) || ownMetricOf(own, goal.is.metric)?.unit,
  );
  const renamed = renamedGoals(goals);
  const isAny = lacking.length + renamed.length > 0;
  const log = isAny ? sharedTab(our, 'log')?.layout : undefined;
  if (!log) return;
  const formats: FormatAt[] = [];
  const give = ({ row, is }: Goal, unit: string, measure: 'new' | 'other' | 'none') => {
    const { definition, format, formula, ...meant } = meaningOf(is.metric, unit, our, own);
    const guarded = whileOf(is.metric, meant.unit, formula);
    const cell = planCell(our, ['goals', row, 'actual'], guarded, { log });
    const { key: known, unit: ofMetric } = metricCells(is.metric, our.locale);
    const isComparable = known === undefined || isSameMeasure(meant.unit, ofMetric);
    goals.set(row, {
      definition,
      ...(measure === 'none' ? {} : { actual: isComparable ? cell : null }),
      ...(meant.unit === is.unit ? {} : { unit: meant.unit }),
    });
    for (const key of FIGURES) {
      formats.push({ row, column: goals.block.columns[key] as number, format });
      const figure = is[key];
      // 15 that stood there before anybody said of what is 15 %, as in the wizard; no rate is 1,500 %.
      const isBare = measure === 'new' && format === 'percentFine' && key !== 'actual';
      if (isBare && typeof figure === 'number' && figure > 1) goals.put(row, key, figure / 100);
    }
  };
  for (const goal of lacking) give(goal, goal.is.unit, 'new');
  const measured = measuredAsBefore(our, goals, renamed, log);
  for (const one of renamed)
    give(one.goal, unitOfRenamed(one, our), measured.has(one.goal.row) ? 'other' : 'none');
  giveFormats(our, formats);
}

function meaningOf(metric: string, typed: string, our: OurTab<'plan'>, own: readonly OwnMetric[]) {
  const { locale } = our;
  const key = keyOfMetric(metric);
  if (key) {
    const settings = key === 'gmv' ? sharedTab(our, 'settings') : undefined;
    const measured = measuredBy(key, workbookSettings(settings, locale)) ?? key;
    const { unit, definition, format } = metricCells(measured, locale);
    return { unit: typed || unit, definition, format, formula: actualFormula(measured) };
  }
  const cells = ownCells(metric, typed, locale, own);
  const unit = typed || cells.unit;
  return { ...cells, unit, formula: ownActualFormula(unit, cells.addsUp) };
}

/** Nothing once somebody types another metric or unit: the figure would be that of the old one. */
const whileOf = (metric: string, unit: string, formula: string) =>
  // % may be typed in either width.
  `IF(AND(TRIM([metric])=${quote(metric)},SUBSTITUTE(TRIM([unit]),"\uFF05","%")=${quote(foldSigns(unit))}),${formula},"")`;

/** Whether figures in both units may be compared: what the log has in 万元 is no part of a goal in 元. */
function isSameMeasure(typed: string, unit: string): boolean {
  const [a, b] = [unitOf(foldSigns(typed)), unitOf(unit)];
  return typed === '' || (a?.dimension === b?.dimension && a?.size === b?.size);
}

/** Goals that say neither what they mean nor what was reached: only for these a read is spent. */
function withoutActual(our: OurTab<'plan'>, goals: Table<'plan', 'goals'>): Goal[] {
  const bare = goals.rows.filter(
    ({ is }) =>
      is.metric !== '' &&
      is.definition === '' &&
      is.actual === null &&
      (keyOfMetric(is.metric) === undefined ||
        isSameMeasure(is.unit, metricCells(is.metric, our.locale).unit)),
  );
  const has = goalFormulas(our, goals, 'actual', bare);
  return bare.filter(({ row }) => has.get(row) === '');
}
