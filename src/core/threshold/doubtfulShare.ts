import { foldText } from '../quantity/foldText';

/** Shares under a half: nobody waits until a fifth of the target is there. */
const HALF = 50;
const DOUBTFUL =
  /(?:^|[;,\u3001\n])\s*(?:(低于|少于|小于|不足|below|under)|高于|超过|多于|大于|above|over)\s*(?:目标值?|target)\s*(\d+(?:\.\d+)?)\s*%/;

export interface DoubtfulShare {
  readonly isBelow: boolean;
  /** As written, in points: 20. */
  readonly share: number;
  /** What teams mean by it, in points of the target: 80. */
  readonly rest: number;
}

/** `低于目标20%` may be below 20 % of the target, or 20 % below it; undefined for what is clear. */
export function doubtfulShare(threshold: string): DoubtfulShare | undefined {
  const [found, below, points] = DOUBTFUL.exec(foldText(threshold)) ?? [];
  const share = Number(points);
  if (found === undefined || share >= HALF) return undefined;
  const isBelow = below !== undefined;
  return { isBelow, share, rest: isBelow ? 100 - share : 100 + share };
}
