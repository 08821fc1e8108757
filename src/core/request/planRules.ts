import { round } from '../round';

/** Rules of a plan that its tab, its pre-flight and the wizard share. Shares are 0–1. */

/** Shares typed with three digits (33.3 % three times) still count as the whole. */
const SHARE_TOLERANCE = 0.0015;
/** Half of a tenth of a point, so that 10.0 % as shown is 10 %. */
const RESERVE_TOLERANCE = 0.0005;

export function isWhole(sum: number): boolean {
  return Math.abs(sum - 1) <= SHARE_TOLERANCE;
}

export type ReserveState = 'inside' | 'lowerEdge' | 'outside';

/** Where the reserve's share of the whole budget lies in its band. */
export function reserveState(share: number, [low, high]: readonly [number, number]): ReserveState {
  if (share < low - RESERVE_TOLERANCE || share > high + RESERVE_TOLERANCE) return 'outside';
  return share <= low + RESERVE_TOLERANCE ? 'lowerEdge' : 'inside';
}

/** Revenue that a yuan must bring for the margin to pay it back (保本ROI); undefined without one. */
export function breakEvenRoi(margin: number | undefined): number | undefined {
  return margin !== undefined && margin > 0 ? 1 / margin : undefined;
}

/** 10%, 33.3%. */
export function percentText(share: number): string {
  return `${round(share * 100, 1)}%`;
}
