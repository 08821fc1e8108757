import type { PhaseKind } from './campaignRequest';

/** How sales spread over a campaign: weight of each kind of phase, and the shape of its days. */
export type Curve = Readonly<
  Record<PhaseKind, { readonly weight: number; readonly shape: readonly number[] }>
>;

export interface PhaseDays {
  readonly kind: PhaseKind;
  readonly days: number;
}

/** Share of each phase in the whole; they add up to 1. */
export function phaseShares(phases: readonly PhaseDays[], curve: Curve): number[] {
  const total = phases.reduce((sum, { kind }) => sum + curve[kind].weight, 0);
  return phases.map(({ kind }) => curve[kind].weight / total);
}

/** Share of each day of the campaign in the whole; they add up to 1. */
export function dailyShares(phases: readonly PhaseDays[], curve: Curve): number[] {
  const shares = phaseShares(phases, curve);
  return phases.flatMap(({ kind, days }, i) => {
    const shape = resample(curve[kind].shape, days);
    const sum = shape.reduce((a, b) => a + b, 0);
    return shape.map((part) => ((shares[i] as number) * part) / sum);
  });
}

/** The shape over another number of days: each takes its stretch of the original. */
function resample(shape: readonly number[], days: number): number[] {
  const width = shape.length / days;
  return Array.from({ length: days }, (_, i) => {
    const from = i * width;
    const to = from + width;
    return shape.reduce((sum, part, at) => {
      const overlap = Math.min(to, at + 1) - Math.max(from, at);
      return overlap > 0 ? sum + part * overlap : sum;
    }, 0);
  });
}
