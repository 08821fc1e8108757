import { phaseKindsOf } from './fits';
import { foldRule } from './foldRule';
import type { Applied, BudgetLine, LessonPlan } from './lessonPlan';
import type { ShareRule } from './rule';
import { isAbout } from './topics';

/** Half of a tenth of a point, so that 10.0 % as shown is 10 %. */
const TOLERANCE = 0.0005;

/** What has which share now; undefined when the plan does not tell. */
export interface HeldShare {
  readonly share: number;
  /** The line that a part of a phase can be taken from. */
  readonly from?: number;
  /** Amount of the whole and of the part. */
  readonly whole: number;
  readonly part: number;
}

export function keeps({ bound, share }: ShareRule, held: number): boolean {
  return bound === 'least' ? held >= share - TOLERANCE : held <= share + TOLERANCE;
}

/**
 * A phase's part of a kind of money becomes a line of its own, taken from the largest line of that
 * kind: the total stays. Shares of other things are people's to change, and are said.
 */
export function applyShare(rule: ShareRule, plan: LessonPlan): Applied {
  const held = heldShare(rule, plan);
  if (!held) return { changes: [], notes: [{ say: 'noLine', name: rule.of || rule.part }] };
  if (keeps(rule, held.share))
    return { changes: [], notes: [{ say: 'fulfilled', what: rule.part }] };
  const { from } = held;
  const line = from === undefined ? undefined : plan.budget[from];
  const amount = Math.ceil((held.whole * rule.share - held.part) * 100 - 1e-6) / 100;
  if (from === undefined || !line || rule.bound === 'most' || amount >= line.amount) {
    const sign = rule.bound === 'least' ? '≥' : '≤';
    return {
      changes: [],
      notes: [{ say: 'shareShort', have: held.share, sign, share: rule.share }],
    };
  }
  const { part: detail } = rule;
  return { changes: [{ do: 'budget', from, name: line.name, detail, amount }], notes: [] };
}

/** The share that a rule asks for, as the lines of a plan have it. */
export function heldShare(
  rule: ShareRule,
  { budget, split }: Pick<LessonPlan, 'budget' | 'split'>,
): HeldShare | undefined {
  if (phaseKindsOf(rule.part).length > 0) return shareOfPhase(rule, budget);
  const line = budget.find(({ name }) => isSame(name, rule.part));
  const isReserve = line?.kind === 'reserve';
  // The reserve is a share of all, a line one of the lines.
  const counted = budget.filter(({ kind }) => isReserve || kind !== 'reserve');
  if (line) return parts(sum(counted), line.amount);
  const item = split.find((one) => isSame(one.item, rule.part));
  return item && { share: item.share, whole: 1, part: item.share };
}

function shareOfPhase(rule: ShareRule, budget: readonly BudgetLine[]): HeldShare | undefined {
  const isOf = (line: BudgetLine) =>
    rule.of === ''
      ? line.kind !== 'reserve'
      : isAbout(rule.of, line.name.replace(/[费費]$/, '')) ||
        isAbout(line.name, rule.of.replace(/\s*(?:预算|預算|budget)$/i, ''));
  const lines = budget.filter(isOf);
  if (lines.length === 0) return undefined;
  const isPart = ({ detail }: BudgetLine) => isSamePhase(detail, rule.part);
  const rest = lines.filter((line) => !isPart(line));
  const largest = rest.reduce((a, b) => (b.amount > a.amount ? b : a), rest[0] as BudgetLine);
  const held = parts(sum(lines), sum(lines.filter(isPart)));
  return held && largest ? { ...held, from: budget.indexOf(largest) } : held;
}

function isSamePhase(detail: string, part: string): boolean {
  const kinds = phaseKindsOf(part);
  return phaseKindsOf(detail).some((kind) => kinds.includes(kind));
}

function isSame(a: string, b: string): boolean {
  const key = (text: string) => foldRule(text).replace(/[费]$|预算$|\s+/g, '');
  return key(a) === key(b);
}

const sum = (lines: readonly BudgetLine[]) => lines.reduce((all, { amount }) => all + amount, 0);

function parts(whole: number, part: number): HeldShare | undefined {
  return whole > 0 ? { share: part / whole, whole, part } : undefined;
}
