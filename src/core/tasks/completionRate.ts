export interface Completion {
  readonly actual: number | undefined;
  readonly target: number | undefined;
  readonly lowerIsBetter: boolean;
}

/**
 * Actual ÷ target; where lower is better max(0, 2 − actual ÷ target), the usual rule for reverse
 * indicators: 60 s against ≤30 s is 0 %, 15 s is 150 %. Undefined without a target or an actual.
 */
export function completionRate({ actual, target, lowerIsBetter }: Completion): number | undefined {
  if (actual === undefined || !target) return undefined;
  const share = actual / target;
  return lowerIsBetter ? Math.max(0, 2 - share) : share;
}
