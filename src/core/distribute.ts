import type { Result } from './result';
import { round } from './round';

/**
 * Splits an amount by shares so that the parts add up to it exactly. Shares need not sum to 1: they
 * count against each other. `decimals` is the smallest part of the amount (2: 0.01). What rounding
 * leaves goes, one smallest part each, to the parts that lost most by it.
 */
export function distribute(
  amount: number,
  shares: readonly number[],
  decimals: number,
): Result<number[], 'badShares' | 'badAmount'> {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.some((share) => !(share >= 0)) || !(sum > 0) || !Number.isFinite(sum))
    return { issue: { code: 'badShares', path: 'shares' } };
  const unit = 10 ** decimals;
  const whole = Math.round(round(amount, decimals) * unit);
  // Beyond this, smallest parts can no longer be told apart.
  if (!Number.isSafeInteger(whole))
    return { issue: { code: 'badAmount', path: 'amount', values: { value: amount } } };
  const exact = shares.map((share) => whole * (share / sum));
  const parts = exact.map(Math.floor);
  const left = whole - parts.reduce((total, part) => total + part, 0);
  const byLoss = exact
    .map((value, i) => ({ i, lost: value - Math.floor(value) }))
    .sort((a, b) => b.lost - a.lost || a.i - b.i);
  for (let n = 0; n < left; n++) {
    const place = byLoss[n % byLoss.length]?.i as number;
    parts[place] = (parts[place] as number) + 1;
  }
  return { value: parts.map((part) => part / unit) };
}
