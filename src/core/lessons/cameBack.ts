import { isSameMetric } from './applyThreshold';
import { foldRule } from './foldRule';
import type { Lesson } from './lesson';

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

/** Words that tell nothing about a problem, as folded text. */
const EVERYDAY = [
  ...'活动|首日|当日|当天|分钟|小时|秒|页面|导致|不足|过晚|仅|只有|较目标|目标|上次'.split('|'),
  ...'这次|问题|低于|高于|不到|天猫|抖音|小红书|京东|淘宝|快手|私域'.split('|'),
  ...'the |and |for |was |only|minutes|minute|hours|hour|days|first day|page|pages'.split('|'),
];
