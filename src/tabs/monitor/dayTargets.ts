import { distribute } from '../../core/distribute';
import { type Curve, dailyShares, phaseShares } from '../../core/request/dailyShares';
import { round } from '../../core/round';
import type { PhaseDates } from '../campaign/campaignContext';
import type { Cell } from '../model/operation';
import { daysOf } from '../plan/planRows';

/** The day of a row of 日报, counted from the first of the campaign. */
export const dayFormula = (day: number) =>
  `IF([plan!@start]+${day}>[plan!@end],"",[plan!@start]+${day})`;

/** Phases of the plan, which may say themselves what part of the goal each has. */
export type PhaseParts = PhaseDates & { readonly share?: number | undefined };

/**
 * What each day is to bring: the goal is split over the days of the phases, so that they add up to it exactly, also
 * once it is another. Days between phases bring nothing. None where phases overlap, as while their dates are typed.
 */
export function dayTargets(goal: number, phases: readonly PhaseParts[], curve: Curve): Cell[] {
  const first = phases[0]?.start ?? 0;
  const shares: number[] = [];
  let next = first;
  const parts = weighted(phases, curve);
  for (const [i, phase] of phases.entries()) {
    if (phase.start < next || phase.end < phase.start) return [];
    const own = dailyShares(daysOf([phase]), curve);
    const before = new Array<number>(phase.start - next).fill(0);
    shares.push(...before, ...own.map((share) => share * (parts[i] as number)));
    next = phase.end + 1;
  }
  const split = distribute(goal, shares, 2);
  const targets = 'value' in split ? split.value : [];
  return dayCells(targets);
}

/** Formulas of a split: each day has its part of the goal, whatever that is. */
export function dayCells(targets: readonly number[]): Cell[] {
  return targets.map((_, day) => dayTarget(targets, day));
}

/** Shares of the phases by the curve; where people have written others into the plan, by these. */
function weighted(phases: readonly PhaseParts[], curve: Curve): number[] {
  const shares = phaseShares(daysOf(phases), curve);
  const written = phases.map(({ share }) => share);
  const isOther = written.some((share, i) => share !== round(shares[i] as number, 4));
  return isOther && written.every((share) => share !== undefined && share >= 0)
    ? (written as number[])
    : shares;
}

/** The day's part of the goal that the plan has now. What rounding leaves is shared out by what all days up to one add up to. */
function dayTarget(targets: readonly number[], day: number): Cell {
  const upTo = (days: number) =>
    round(
      targets.slice(0, days).reduce((sum, target) => sum + target, 0),
      2,
    );
  const goal = upTo(targets.length);
  const shows = targets[day];
  if (shows === undefined || goal === 0) return shows ?? null;
  const part = (days: number) => `ROUND([plan!@gmv]*${upTo(days)}/${goal},2)`;
  return { formula: `IF([plan!@gmv]=0,"",ROUND(${part(day + 1)}-${part(day)},2))`, shows };
}

const OURS = /,ROUND\(ROUND\(.+\*[\d.]+\/[\d.]+,2\)-ROUND\(.+\*[\d.]+\/[\d.]+,2\),2\)\)$/;

/** Whether the formula of a cell is the engine's target of a day. */
export function isDayTarget(formula: string): boolean {
  return OURS.test(formula);
}
