import { parseQuantity } from '../quantity/parseQuantity';
import { parseThreshold } from '../threshold/parseThreshold';
import { foldRule } from './foldRule';
import type { Applied, LessonPlan } from './lessonPlan';
import type { ThresholdRule } from './rule';

/** A limit that is to be kept is breached on the other side of it. */
export const BREACH = { '≤': '>', '<': '≥', '≥': '<', '>': '≤' } as const;

/** The board watches the limit; a line that is as strict already stays. */
export function applyThreshold(rule: ThresholdRule, { board }: LessonPlan): Applied {
  const { metric, sign, limit } = rule;
  const found = board.filter((line) => isSameMetric(line.metric, metric));
  const kept = found.every(({ threshold }) => isAsStrict(threshold, rule));
  if (found.length > 0 && kept) return { changes: [], notes: [{ say: 'fulfilled', what: metric }] };
  const threshold = BREACH[sign] + limit;
  return { changes: [{ do: 'threshold', metric, threshold, limit: sign + limit }], notes: [] };
}

export function isSameMetric(a: string, b: string): boolean {
  return foldRule(a).trim() === foldRule(b).trim();
}

/** Whether a threshold fires wherever the limit is not kept. */
function isAsStrict(threshold: string, { sign, limit }: ThresholdRule): boolean {
  const condition = parseThreshold(threshold)?.warning.condition;
  const wanted = parseQuantity(limit);
  if (condition?.kind !== 'compare' || condition.basis !== 'absolute') return false;
  if (typeof wanted !== 'object' || condition.line.dimension !== wanted.dimension) return false;
  const isUpper = sign === '≤' || sign === '<';
  const looksUp = condition.comparator === '>' || condition.comparator === '≥';
  if (isUpper !== looksUp) return false;
  const { value } = condition.line;
  if (value === wanted.value)
    return (
      condition.comparator === BREACH[sign] ||
      condition.comparator === '≥' ||
      condition.comparator === '≤'
    );
  return isUpper ? value < wanted.value : value > wanted.value;
}
