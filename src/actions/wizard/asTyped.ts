import { formatQuantity } from '../../core/quantity/formatQuantity';
import { textOf } from '../../sheets/blockRows';

/** A number with its unit as people type it, or the text that stands there. */
export function asTyped(cell: unknown, unit: string): string {
  return typeof cell === 'number' ? formatQuantity(cell, unit) : textOf(cell);
}
