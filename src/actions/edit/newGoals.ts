import { unitOf } from '../../core/quantity/convertQuantity';
import { keyOfMetric } from '../../locales/keyOfWord';
import { type FormatAt, giveFormats } from '../../sheets/giveFormats';
import type { Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import { actualFormula, ownActualFormula } from '../../tabs/model/actualFormula';
import { quote } from '../../tabs/model/formulas';
import { addsUp, metricCells } from '../../tabs/model/metricCells';
import { formatOfUnit } from '../../tabs/model/numberFormats';
import { measuredBy } from '../../tabs/plan/planFigures';
import { sharedTab } from '../desk/sharedTab';
import { workbookSettings } from '../desk/workbookSettings';
import { goalFormulas } from './goalFormulas';
import { planCell } from './planCell';

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
 * formula of what was reached of it. One of the team's own waits until its unit is typed; one in another measure
 * than its metric is logged in has no such formula. Of other rows nothing is asked.
 */
export function newGoals(our: OurTab<'plan'>, goals: Table<'plan', 'goals'>): void {
  const lacking = withoutActual(our, goals);
  const log = lacking.length > 0 ? sharedTab(our, 'log') : undefined;
  if (!log) return;
  const formats: FormatAt[] = [];
  for (const { row, is } of lacking) {
    const { unit, definition, formula, format } = meaningOf(is, our);
    const guarded = whileOf(is.metric, is.unit || unit, formula);
    const actual = planCell(our, ['goals', row, 'actual'], guarded, { log: log.layout });
    goals.set(row, { definition, actual, ...(is.unit === '' && unit !== '' ? { unit } : {}) });
    for (const key of FIGURES) {
      formats.push({ row, column: goals.block.columns[key] as number, format });
      const figure = is[key];
      // 15 that stood there before anybody said of what is 15 %, as in the wizard; no rate is 1,500 %.
      if (format === 'percentFine' && typeof figure === 'number' && figure > 1 && key !== 'actual')
        goals.put(row, key, figure / 100);
    }
  }
  giveFormats(our, formats);
}

function meaningOf({ metric, unit }: Goal['is'], our: OurTab<'plan'>) {
  const { locale } = our;
  const key = keyOfMetric(metric);
  if (key) {
    const settings = key === 'gmv' ? sharedTab(our, 'settings') : undefined;
    const measured = measuredBy(key, workbookSettings(settings, locale)) ?? key;
    return { ...metricCells(measured, locale), formula: actualFormula(measured) };
  }
  const definition = locale.plan.ownMetric[addsUp(unit) ? 'sum' : 'last'];
  const format = formatOfUnit(unit);
  return { unit, definition, format, formula: ownActualFormula(unit) };
}

/** Nothing once somebody types another metric or unit: the figure would be that of the old one. */
const whileOf = (metric: string, unit: string, formula: string) =>
  `IF(AND(TRIM([metric])=${quote(metric)},TRIM([unit])=${quote(unit)}),${formula},"")`;

/** Whether figures in both units may be compared: what the log has in 万元 is no part of a goal in 元. */
function isSameMeasure(typed: string, unit: string): boolean {
  const [a, b] = [unitOf(typed), unitOf(unit)];
  return typed === '' || (a?.dimension === b?.dimension && a?.size === b?.size);
}

/** Goals that say neither what they mean nor what was reached: only for these a read is spent. */
function withoutActual(our: OurTab<'plan'>, goals: Table<'plan', 'goals'>): Goal[] {
  const bare = goals.rows.filter(
    ({ is }) =>
      is.metric !== '' &&
      is.definition === '' &&
      is.actual === null &&
      (keyOfMetric(is.metric) === undefined
        ? is.unit !== ''
        : isSameMeasure(is.unit, metricCells(is.metric, our.locale).unit)),
  );
  const has = goalFormulas(our, goals, 'actual', bare);
  return bare.filter(({ row }) => has.get(row) === '');
}
