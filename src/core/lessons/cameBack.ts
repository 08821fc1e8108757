import { isSameMetric } from './applyThreshold';
import { foldRule } from './foldRule';
import type { Lesson } from './lesson';
import { EVERYDAY } from './words';

/** What went wrong in a campaign: a problem, an alert, or a shortfall of the retro. */
export interface Incident {
  readonly kind: 'issue' | 'alert' | 'miss';
  /** Number of the problem. */
  readonly id: string;
  readonly text: string;
  /** Metric of an alert. */
  readonly metric?: string;
}

/** How much of what was lost a text must name to be the same problem. */
const ENOUGH = 0.5;

/** The incident in which the problem of a lesson came back; undefined when it did not. */
export function cameBack(
  { loss, lesson, rule }: Pick<Lesson, 'loss' | 'lesson' | 'rule'>,
  incidents: readonly Incident[],
): Incident | undefined {
  return incidents.find(
    ({ text, metric }) =>
      (rule?.kind === 'threshold' && metric !== undefined && isSameMetric(metric, rule.metric)) ||
      isSameProblem(loss, text) ||
      isSameProblem(lesson, text),
  );
}

/** Whether a text tells of the same problem: it has half of the telling words of the first, or more. */
export function isSameProblem(problem: string, text: string): boolean {
  const wanted = tellingPieces(problem);
  if (wanted.size === 0) return false;
  const has = tellingPieces(text);
  const shared = [...wanted].filter((piece) => has.has(piece)).length;
  return shared / wanted.size >= ENOUGH;
}

/** Words, and pairs of neighbours in Chinese; how long or how much it was tells nothing. */
function tellingPieces(text: string): Set<string> {
  const plain = EVERYDAY.reduce((rest, word) => rest.split(word).join(' '), foldRule(text));
  const pieces = new Set<string>();
  for (const run of plain.match(/[\u3400-\u9fff]+|[a-z]{3,}/g) ?? []) {
    if (/^[a-z]/.test(run)) pieces.add(run);
    else for (let i = 0; i + 1 < run.length; i++) pieces.add(run.slice(i, i + 2));
  }
  return pieces;
}
