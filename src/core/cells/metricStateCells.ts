import type { MetricState } from '../metricState';
import { parseQuantity } from '../quantity/parseQuantity';
import type { Result } from '../result';
import { evaluateThreshold } from '../threshold/evaluateThreshold';
import { parseThreshold } from '../threshold/parseThreshold';
import type { Threshold } from '../threshold/threshold';
import { broadcast, type Cell, type CellOut, isBlank } from './broadcast';
import { shown } from './numberOf';

/**
 * Behind METRIC_STATE: the state of each live value against its threshold, in the words given.
 * A row without live value and threshold stays blank; a threshold that cannot be read is an Issue.
 */
export function metricStateCells(
  cells: { readonly live: unknown; readonly threshold: unknown; readonly target: unknown },
  words: Readonly<Record<MetricState, string>>,
): Result<CellOut | CellOut[][]> {
  return broadcast(
    { live: cells.live, threshold: cells.threshold, target: cells.target },
    (row) => {
      const { live, threshold, target } = row;
      if (isBlank(threshold)) return { value: isBlank(live) ? '' : words.check };
      const levels = parseThreshold(threshold);
      if (!levels)
        return {
          issue: {
            code: 'unreadableThreshold',
            path: 'threshold',
            values: { value: shown(threshold) },
          },
        };
      const unit = isPercentage(live, target, levels) ? '%' : '';
      return { value: words[evaluateThreshold({ live, threshold, target, unit }).state] };
    },
  );
}

/**
 * Whether the metric itself is a percentage, so that `<2.4%` is a line and not a share of the
 * target. A cell of 1.5 % holds 0.015: numbers up to 1 on both sides of a threshold in percent are
 * taken for percentages.
 */
function isPercentage(live: Cell, target: Cell, { warning }: Threshold): boolean {
  const quantities = [live, target].map(parseQuantity).filter((q) => typeof q === 'object');
  if (quantities.some((q) => q.dimension === 'percent')) return true;
  const { condition } = warning;
  const line = condition.kind === 'outside' ? condition.range : condition.line;
  if (line.dimension !== 'percent' || quantities.length === 0) return false;
  return quantities.every((q) => q.fromCell && Math.abs(q.value) <= 1);
}
