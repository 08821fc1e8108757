import type { Metric } from '../../core/metric';
import { METRICS, type MetricKey } from '../../core/metrics';
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
}

/**
 * What to show for a metric named by key or by its name in any language. One of the team's own is in the unit of
 * its `figure`, as that was typed.
 */
export function metricCells(typed: string, locale: Locale, figure = ''): MetricCells {
  const key = keyOfMetric(typed);
  const { marks } = locale.monitor;
  const units: Readonly<Record<string, string>> = locale.words.unit;
  if (!key) {
    const unit = typedUnit(figure);
    const definition = locale.plan.ownMetric[addsUp(unit) ? 'sum' : 'last'];
    const shown = { definition, unit: units[unit] ?? unit, format: formatOfUnit(unit) };
    return { name: typed, ...shown, direction: marks.higher };
  }
  const { unit, kind, direction, ofPlan }: Metric = METRICS[key];
  return {
    key,
    ...locale.metrics[key],
    unit: units[unit] ?? unit,
    // 3.6 points are not 4.
    format: kind === 'score' ? 'plain' : formatOfUnit(unit),
    direction: kind === 'stock' ? marks.none : marks[ofPlan ? 'plan' : direction],
  };
}

/** Whether figures of a metric that no dictionary has add up over days: what is counted does, rates do not. */
export function addsUp(unit: string): boolean {
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
