import type { Metric } from '../../core/metric';
import { METRICS, type MetricKey } from '../../core/metrics';
import { type OwnMetric, ownMetricOf } from '../../core/ownMetric';
import { convertQuantity, unitOf } from '../../core/quantity/convertQuantity';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import { typedUnit } from '../../core/quantity/typedUnit';
import { keyOfMetric } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/zh-CN/locale';
import { formatOfUnit, type NumberFormat } from './numberFormats';

/** A metric as the tabs show it: one of the dictionary, or one of the team's own. */
export interface MetricCells {
  readonly key?: MetricKey;
  readonly name: string;
  readonly definition: string;
  /** In the language of the sheet; may be empty for a metric of the team's own. */
  readonly unit: string;
  readonly format: NumberFormat;
  readonly direction: string;
  /** Figures of days add up; of others the last one counts, or a ratio. */
  readonly addsUp: boolean;
}

/**
 * What to show for a metric named by key or by its name in any language. One of the team's `own` is what 设置 says of
 * it, in the unit of its `figure`, as that was typed.
 */
export function metricCells(
  typed: string,
  locale: Locale,
  figure = '',
  own: readonly OwnMetric[] = [],
): MetricCells {
  const key = keyOfMetric(typed);
  if (!key) return ownCells(typed, typedUnit(figure), locale, own);
  const { marks } = locale.monitor;
  const units: Readonly<Record<string, string>> = locale.words.unit;
  const { unit, kind, direction, ofPlan }: Metric = METRICS[key];
  return {
    key,
    ...locale.metrics[key],
    unit: units[unit] ?? unit,
    // 3.6 points are not 4.
    format: kind === 'score' ? 'plain' : formatOfUnit(unit),
    direction: kind === 'stock' ? marks.none : marks[ofPlan ? 'plan' : direction],
    addsUp: kind === 'cumulative',
  };
}

/** A metric that no dictionary has, in a unit that was typed or else in that of 设置. */
export function ownCells(
  name: string,
  typed: string,
  locale: Locale,
  own: readonly OwnMetric[],
): MetricCells {
  const said = ownMetricOf(own, name);
  const units: Readonly<Record<string, string>> = locale.words.unit;
  const unit = typed || (said?.unit ?? '');
  const adds = said?.adds ?? (countsUp(unit) ? 'sum' : 'last');
  return {
    name,
    definition: said?.meaning || locale.plan.ownMetric[adds],
    unit: units[unit] ?? unit,
    format: formatOfUnit(unit),
    direction: locale.monitor.marks[said?.direction ?? 'higher'],
    addsUp: adds === 'sum',
  };
}

/** Whether figures of a metric of which only the unit is known add up over days: what is counted does, rates do not. */
export function countsUp(unit: string): boolean {
  const dimension = unitOf(unit)?.dimension;
  return dimension === 'count' || dimension === 'money';
}

/**
 * A number in the unit for what a person typed (`500万元` beside 万元 is 500), or the text as typed
 * when it is no exact number in it (提升15%).
 */
export function numberOrText(typed: string | undefined, unit: string): number | string | null {
  if (typed === undefined) return null;
  const quantity = parseQuantity(typed);
  if (typeof quantity !== 'object' || quantity.kind !== 'exact') return typed;
  const converted = convertQuantity(quantity, unit);
  return 'value' in converted ? converted.value : typed;
}
