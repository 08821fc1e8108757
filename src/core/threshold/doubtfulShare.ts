import { foldText } from '../quantity/foldText';
import type { Comparator } from '../quantity/words';
import { LEVEL_NAMES, LINE_COMPARATORS } from './words';

/** Shares under a half: nobody waits until a fifth of the target is there. */
const HALF = 50;
const WORDS = LINE_COMPARATORS.filter(([word]) => !/[<>=≤≥]/.test(word));
const DOUBTFUL = new RegExp(
  `(?:^|[;,:\u3001\\n/]|${LEVEL_NAMES.map(([word]) => word).join('|')})\\s*(${WORDS.map(([word]) => word).join('|')})` +
    '\\s*(?:(目标值?|target)|应达|expected)\\s*(\\d+(?:\\.\\d+)?)\\s*%',
);

export interface DoubtfulShare {
  readonly comparator: Comparator;
  readonly basis: 'target' | 'expected';
  /** As written, in points: 20. */
  readonly share: number;
  /** What teams mean by it, in points of the target: 80. */
  readonly rest: number;
}

/** `低于目标20%` may be below 20 % of the target, or 20 % below it; undefined for what is clear. */
export function doubtfulShare(threshold: string): DoubtfulShare | undefined {
  const [found, word, target, points] = DOUBTFUL.exec(foldText(threshold)) ?? [];
  const comparator = WORDS.find(([name]) => name === word)?.[1];
  const share = Number(points);
  if (found === undefined || !comparator || share >= HALF) return undefined;
  const isBelow = comparator === '<' || comparator === '≤';
  const basis = target === undefined ? 'expected' : 'target';
  return { comparator, basis, share, rest: isBelow ? 100 - share : 100 + share };
}
