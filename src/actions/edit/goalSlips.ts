import type { Mark } from '../../core/checks';
import { tidy } from '../../core/quantity/tidy';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import { known } from '../../tabs/kinds/unread';

/** 万 is ten thousand; a goal is more than what it grows from, and less than ten times as much. */
const SLIP = 10_000;
const LESS = SLIP / 2;

/** Goals so many times what they are counted from that they are rather in another unit: 5,000,000 万元 above 300. */
export function goalSlips(goals: readonly TableRow<'plan', 'goals'>[]): Mark[] {
  return goals.flatMap(({ row, is }): Mark[] => {
    const target = known(is.target) ?? 0;
    const base = known(is.baseline) ?? known(is.lastYear) ?? 0;
    if (base <= 0 || target < base * LESS) return [];
    const values = { quantity: tidy(target / SLIP), unit: is.unit };
    return [{ row, path: 'target', code: 'likelySlip', values }];
  });
}
