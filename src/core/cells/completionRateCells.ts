import { parseQuantity } from '../quantity/parseQuantity';
import type { Result } from '../result';
import { completionRate } from '../tasks/completionRate';
import { broadcast, type Cell, type CellOut, isBlank } from './broadcast';
import { numberOf, shown } from './numberOf';

/**
 * Behind COMPLETION_RATE: actual ÷ target for each cell, '' where one of them is missing. Blank
 * lowerIsBetter follows the target: `≤30秒` means that lower is better.
 */
export function completionRateCells(
  actual: unknown,
  target: unknown,
  lowerIsBetter: unknown,
): Result<CellOut | CellOut[][]> {
  return broadcast({ actual, target, lowerIsBetter }, (cells) => {
    const actualNumber = numberOf('actual', cells.actual);
    if ('issue' in actualNumber) return actualNumber;
    const targetNumber = numberOf('target', cells.target);
    if ('issue' in targetNumber) return targetNumber;
    const lower = isLower(cells.lowerIsBetter, cells.target);
    if ('issue' in lower) return lower;
    const rate = completionRate({
      actual: actualNumber.value,
      target: targetNumber.value,
      lowerIsBetter: lower.value,
    });
    return { value: rate ?? '' };
  });
}

function isLower(cell: Cell, target: Cell): Result<boolean> {
  if (typeof cell === 'boolean') return { value: cell };
  if (cell === 0 || cell === 1) return { value: cell === 1 };
  if (!isBlank(cell))
    return {
      issue: { code: 'notTrueFalse', path: 'lowerIsBetter', values: { value: shown(cell) } },
    };
  const quantity = parseQuantity(target);
  const comparator = typeof quantity === 'object' ? quantity.comparator : undefined;
  return { value: comparator === '≤' || comparator === '<' };
}
