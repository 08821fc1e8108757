import { tidy } from '../quantity/tidy';
import type { Verdict } from '../threshold/evaluateThreshold';
import type { BoardRow } from './boardRow';

/** Times what was due by now from which on exposure comes too much at once: half as much again. */
export const TOO_FAST = 1.5;

/**
 * The verdict of a figure that is to be spread over the day (source 001: exposure in one go uses up the traffic of
 * later): more than its line above is a warning, near to it 关注. Whatever its threshold says is graver, and a row
 * without one is not watched.
 */
export function tooFast(
  verdict: Verdict,
  { known }: BoardRow,
  { live, target, share, nearBand }: Figures,
): Verdict & { readonly tooFast?: number } {
  const isFine = verdict.state === 'normal' || verdict.state === 'watch';
  if (!known?.spread || !isFine || typeof live !== 'number' || typeof target !== 'number')
    return verdict;
  const line = tidy(target * (share ?? 0) * TOO_FAST);
  if (line <= 0) return verdict;
  if (live > line) return { ...verdict, state: 'warning', tooFast: line };
  return live >= tidy(line * (1 - nearBand)) ? { ...verdict, state: 'watch' } : verdict;
}

interface Figures {
  readonly live: unknown;
  readonly target: unknown;
  /** Part of the day's figure that was due when it came. */
  readonly share: number | undefined;
  readonly nearBand: number;
}
