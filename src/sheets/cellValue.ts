import type { Cell } from '../tabs/operation';
import { literal } from './literal';

/** What to pass to setValues for a planned cell. */
export function cellValue(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return literal(cell);
  return typeof cell === 'object' ? cell.formula : cell;
}
