import type { Mark } from '../../core/checks';
import { SLIP } from '../../core/quantity/slip';
import { tidy } from '../../core/quantity/tidy';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import { known } from '../../tabs/kinds/unread';

/** In the same unit no goal is so many times what it grows from; in yuan for 万元 each that is not halved is. */
const FAR = SLIP / 2;

/** Goals so many times what they are counted from that they are rather in another unit: 5,000,000 万元 above 300. */
export function goalSlips(goals: readonly TableRow<'plan', 'goals'>[]): Mark[] {
  return goals.flatMap(({ row, is }): Mark[] => {
    const target = known(is.target) ?? 0;
    const base = known(is.baseline) ?? known(is.lastYear) ?? 0;
    if (base <= 0 || target < base * FAR) return [];
    const values = { quantity: tidy(target / SLIP), unit: is.unit };
    return [{ row, path: 'target', code: 'likelySlip', values }];
  });
}
