import type { PhaseKind } from '../request/campaignRequest';
import type { Curve } from '../request/dailyShares';

/** What a day of a campaign brought; blank days brought nothing that anybody knows of. */
export interface DayResult {
  readonly kind: PhaseKind | undefined;
  readonly actual: number | undefined;
}

/** Share of the days that must have figures. */
const ENOUGH = 0.8;

/**
 * How sales went in a campaign that is over, as a curve for another: each of its phases with its part
 * and the shape of its days; phases that it had not keep those of `template`. Undefined when too few
 * days have figures, or a phase sold nothing.
 */
export function curveOfDays(days: readonly DayResult[], template: Curve): Curve | undefined {
  const known = days.filter(({ actual }) => actual !== undefined);
  if (days.length === 0 || known.length < days.length * ENOUGH) return undefined;
  const shapes = new Map<PhaseKind, number[]>();
  for (const { kind, actual = 0 } of days) {
    if (!kind) return undefined;
    shapes.set(kind, [...(shapes.get(kind) ?? []), Math.max(0, actual)]);
  }
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const sold = sum([...shapes.values()].map(sum));
  const weight = sum([...shapes.keys()].map((kind) => template[kind].weight));
  const parts = [...shapes].map(([kind, shape]) => {
    return [kind, { weight: (sum(shape) / sold) * weight, shape }] as const;
  });
  if (parts.some(([, { shape }]) => sum(shape) === 0)) return undefined;
  return { ...template, ...Object.fromEntries(parts) };
}
