import { round } from '../round';
import type { Candidate } from './candidate';

/** A row of the attainment; actual and target in words, with their unit. */
export interface GoalResult {
  readonly metric: string;
  /** Empty for all platforms. */
  readonly platform: string;
  /** 1 is 100 %. */
  readonly rate: number;
  readonly actual: string;
  readonly target: string;
  readonly lowerIsBetter: boolean;
  /** Weight of the group of the score that it stands for; 0 for none. */
  readonly groupWeight: number;
}

/** What is scored comes before all other goals, by what it moved the score. */
const SCORED = 1e6;

/** Goals that were beaten, and after the end those that were missed; just reached is neither. */
export function goalCandidates(goals: readonly GoalResult[], isOver: boolean): Candidate[] {
  return goals.flatMap((goal): Candidate[] => {
    const { metric, platform, actual, target, rate } = goal;
    const by = round(Math.abs(rate - 1) * 100, 1);
    if (by === 0 || (rate < 1 && !isOver)) return [];
    const beaten = goal.lowerIsBetter ? 'goalBetter' : 'goalBeaten';
    return [
      {
        key: `goal:${metric}:${platform}`,
        source: 'goal',
        side: rate > 1 ? 'wins' : 'misses',
        kind: rate > 1 ? beaten : 'goalMissed',
        weight: goal.groupWeight > 0 ? SCORED + by * goal.groupWeight : by,
        values: {
          what: [metric.startsWith(platform) ? '' : platform, metric].filter(Boolean).join(' '),
          by,
          actual,
          target,
          rate: round(rate * 100, 1),
        },
        cause: '',
        action: '',
        owner: '',
      },
    ];
  });
}
