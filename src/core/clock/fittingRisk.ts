import { foldText } from '../quantity/foldText';
import { COMPARATORS } from '../quantity/words';
import { LIST, partsOf } from '../signs/separators';

/** A row of the risk plan. */
export interface RiskPlan {
  readonly kind: string;
  readonly description: string;
  readonly trigger: string;
  readonly action: string;
  readonly owner: string;
  readonly limit: string;
}

/** What is known of the metric whose alert fired. */
export interface WatchedMetric {
  /** What it is called: its name, and what else people call it. */
  readonly names: readonly string[];
  /** Words in the kind of a risk that it belongs to: 流量 for UV. */
  readonly themes: readonly string[];
}

/** Between conditions of a trigger, besides what parts a list. */
const OR = /或|\bor\b/;

/**
 * The risk that an alert is a case of: the first whose trigger names the metric (`退款率>4% 或
 * 客服响应>45秒`), else the first whose kind is about what it measures.
 */
export function fittingRisk<R extends Pick<RiskPlan, 'kind' | 'trigger'>>(
  { names, themes }: WatchedMetric,
  risks: readonly R[],
): R | undefined {
  const called = names.map((name) => foldText(name).trim()).filter(Boolean);
  const about = themes.map((theme) => foldText(theme));
  return (
    risks.find(({ trigger }) =>
      labelsOf(trigger).some((label) => called.some((name) => isNamed(name, label))),
    ) ?? risks.find(({ kind }) => about.some((theme) => foldText(kind).includes(theme)))
  );
}

/** What stands before the comparison of each condition. */
function labelsOf(trigger: string): string[] {
  return partsOf(foldText(trigger), LIST)
    .flatMap((part) => part.split(OR))
    .map((clause) => clause.slice(0, endOfLabel(clause)).trim())
    .filter((label) => label.length > 1);
}

function endOfLabel(clause: string): number {
  const ends = COMPARATORS.map(([word]) => clause.indexOf(word)).filter((at) => at >= 0);
  const digit = clause.search(/\d/);
  return Math.min(clause.length, ...ends, ...(digit < 0 ? [] : [digit]));
}

/** 客服响应 names 客服响应时长, and "response" names "service response"; 响应 alone does not. */
function isNamed(name: string, label: string): boolean {
  if (/^[a-z -]+$/.test(label)) return ` ${name} `.includes(` ${label} `);
  return name.startsWith(label) || label.startsWith(`${name}(`) || label.startsWith(`${name} `);
}
