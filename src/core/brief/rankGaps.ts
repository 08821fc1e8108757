import type { Direction } from '../board/boardRow';
import type { ShownState } from '../metricState';
import { completionRate } from '../tasks/completionRate';

/** A metric of the board with a value. */
export interface GapRow {
  readonly state: ShownState | undefined;
  readonly live: number;
  readonly target: number | undefined;
  readonly direction: Direction;
  /** Of a figure that grows through the day: the part of its target that should be there, 0–1. */
  readonly share: number | undefined;
}

export interface RankedGaps<R> {
  readonly largest: readonly R[];
  /** Alarms that are not among them. */
  readonly otherAlarms: readonly R[];
}

/** Short of the target by less is on target. */
const EVEN = 0.005;
const ALARMS: readonly (ShownState | undefined)[] = ['critical', 'warning'];

/**
 * How far a metric is from what should be there, as a share of it: 0.4 for 3,000 of 5,000, 0 for what
 * is there or better. What is left of a stock counts like a figure that should be higher.
 */
export function shortfall({ live, target, direction, share = 1 }: GapRow): number {
  const due = target === undefined ? undefined : target * share;
  const lowerIsBetter = direction === 'lower' || direction === 'plan';
  const rate = completionRate({ actual: live, target: due, lowerIsBetter });
  return rate === undefined ? 0 : Math.max(0, 1 - rate);
}

/** The largest gaps: critical ones first, then warnings, then whatever is farthest from its target. */
export function rankGaps<R extends GapRow>(rows: readonly R[], most: number): RankedGaps<R> {
  const level = ({ state }: R) => {
    const found = ALARMS.indexOf(state);
    return found < 0 ? ALARMS.length : found;
  };
  const ranked = rows
    .filter((row) => level(row) < ALARMS.length || shortfall(row) >= EVEN)
    .sort((a, b) => level(a) - level(b) || shortfall(b) - shortfall(a));
  return {
    largest: ranked.slice(0, most),
    otherAlarms: ranked.slice(most).filter((row) => level(row) < ALARMS.length),
  };
}
