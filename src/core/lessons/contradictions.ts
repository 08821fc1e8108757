import { parseQuantity } from '../quantity/parseQuantity';
import { foldRule } from './foldRule';
import type { Rule, ShareRule, ThresholdRule } from './rule';

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
  for (const rules of bySubject(lessons).values())
    rules.forEach((a, i) => {
      for (const b of rules.slice(i + 1)) {
        if (!contradict(a.rule, b.rule)) continue;
        note(a.id, b.id);
        note(b.id, a.id);
      }
    });
  return found;
}

interface Limited {
  readonly id: string;
  readonly rule: ShareRule | ThresholdRule;
}

/** Rules that limit the same: only they can contradict each other. */
function bySubject(lessons: readonly Named[]): Map<string, Limited[]> {
  const key = (text: string) => foldRule(text).replace(/\s+|期|阶段/g, '');
  const found = new Map<string, Limited[]>();
  for (const { id, rule } of lessons) {
    if (rule?.kind !== 'share' && rule?.kind !== 'threshold') continue;
    const subject =
      rule.kind === 'share' ? `${key(rule.part)}/${key(rule.of)}` : `/${key(rule.metric)}/`;
    found.set(subject, [...(found.get(subject) ?? []), { id, rule }]);
  }
  return found;
}

function contradict(a: Limited['rule'], b: Limited['rule']): boolean {
  if (a.kind === 'share' && b.kind === 'share') {
    if (a.bound === b.bound) return false;
    const [least, most] = a.bound === 'least' ? [a, b] : [b, a];
    return least.share > most.share;
  }
  return a.kind === 'threshold' && b.kind === 'threshold' && excludes(a, b);
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
