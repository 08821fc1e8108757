import { formatQuantity } from '../core/quantity/formatQuantity';
import type { Quantity } from '../core/quantity/quantity';
import { parseThreshold } from '../core/threshold/parseThreshold';
import type { Condition, Level } from '../core/threshold/threshold';
import { fillIn } from './fillIn';
import type { Locale } from './zh-CN/locale';

/** Says back how a threshold was understood; undefined when it cannot be read. */
export function thresholdSentence(text: unknown, unit: string, locale: Locale): string | undefined {
  const threshold = parseThreshold(text);
  if (!threshold) return undefined;
  const { metricState } = locale.words;
  const levels = [
    sentence(threshold.warning, metricState.warning, unit, locale),
    ...(threshold.critical
      ? [sentence(threshold.critical, metricState.critical, unit, locale)]
      : []),
  ];
  return levels.join(locale.checks.understood.join);
}

function sentence(
  { condition, action }: Level,
  level: string,
  unit: string,
  locale: Locale,
): string {
  const { understood } = locale.checks;
  const values = { condition: conditionText(condition, unit, locale), level, action: action ?? '' };
  return fillIn(action ? understood.action : understood.line, values);
}

function conditionText(condition: Condition, unit: string, locale: Locale): string {
  const { understood } = locale.checks;
  const shown = (quantity: Quantity) => saidOf(quantity, unit, locale);
  if (condition.kind === 'outside') {
    const { range } = condition;
    const high = { ...range, value: range.upper ?? range.value };
    return fillIn(understood.outside, { low: shown(range), high: shown(high) });
  }
  const { comparator, line } = condition;
  // A percentage of something that is no percentage is a share of its target.
  const isShare = line.dimension === 'percent' && unit !== '%';
  const basis = condition.basis === 'absolute' && isShare ? 'target' : condition.basis;
  const text = basis === 'absolute' ? understood.compare : understood[basis];
  return fillIn(text, { sign: understood.sign[comparator], value: shown(line) });
}

function saidOf(quantity: Quantity, unit: string, { words, request }: Locale): string {
  const { unit: units } = words;
  const { scale } = request;
  if (quantity.dimension === 'percent') return `${Number((quantity.value * 100).toPrecision(10))}%`;
  if (quantity.dimension === 'duration') return formatQuantity(quantity.value, units.秒);
  if (quantity.dimension === 'money') return formatQuantity(quantity.value, units.元, scale);
  if (unit === '%' && !quantity.scaled) return `${Number(quantity.value.toPrecision(10))}%`;
  return formatQuantity(quantity.value, quantity.scaled ? '' : unit, scale);
}
