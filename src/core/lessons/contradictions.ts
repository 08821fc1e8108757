import { parseQuantity } from '../quantity/parseQuantity';
import { foldRule } from './foldRule';
import type { Rule, ThresholdRule } from './rule';

interface Named {
  readonly id: string;
  readonly rule?: Rule;
}

/**
 * Which rules cannot both be kept, each by the ids of those that it contradicts: at least 10 % and at
 * most 5 % of the same, a figure of at most 2 and at least 3. Where one is only stricter than the
 * other (T-10 and T-3), keeping it keeps both.
 */
export function contradictions(lessons: readonly Named[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const note = (id: string, other: string) => found.set(id, [...(found.get(id) ?? []), other]);
  lessons.forEach((a, i) => {
    for (const b of lessons.slice(i + 1)) {
      if (!a.rule || !b.rule || !contradict(a.rule, b.rule)) continue;
      note(a.id, b.id);
      note(b.id, a.id);
    }
  });
  return found;
}

function contradict(a: Rule, b: Rule): boolean {
  if (a.kind === 'share' && b.kind === 'share') {
    if (!same(a.part, b.part) || !same(a.of, b.of) || a.bound === b.bound) return false;
    const [least, most] = a.bound === 'least' ? [a, b] : [b, a];
    return least.share > most.share;
  }
  if (a.kind === 'threshold' && b.kind === 'threshold')
    return same(a.metric, b.metric) && excludes(a, b);
  return false;
}

function same(a: string, b: string): boolean {
  const key = (text: string) => foldRule(text).replace(/\s+|期|阶段/g, '');
  return key(a) === key(b);
}

const isUpper = ({ sign }: ThresholdRule) => sign === '<' || sign === '≤';

/** Whether no value keeps to both limits; limits of different kinds are not compared. */
function excludes(a: ThresholdRule, b: ThresholdRule): boolean {
  if (isUpper(a) === isUpper(b)) return false;
  const [upper, lower] = isUpper(a) ? [a, b] : [b, a];
  const [top, bottom] = [parseQuantity(upper.limit), parseQuantity(lower.limit)];
  if (typeof top !== 'object' || typeof bottom !== 'object') return false;
  if (top.dimension !== bottom.dimension) return false;
  const isStrict = upper.sign === '<' || lower.sign === '>';
  return isStrict ? bottom.value >= top.value : bottom.value > top.value;
}
