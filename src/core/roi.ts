import type { Result } from './result';

/** `ratio`: revenue ÷ cost, shown 1:4 (source 001). `net`: (revenue − cost) ÷ cost. */
export type RoiMode = 'ratio' | 'net';

/** Revenue and cost in the same unit. A cost of 0 has no ROI, and that is an Issue. */
export function roi(revenue: number, cost: number, mode: RoiMode): Result<number> {
  if (cost === 0) return { issue: { code: 'roiZeroCost', path: 'cost' } };
  return { value: mode === 'net' ? (revenue - cost) / cost : revenue / cost };
}
