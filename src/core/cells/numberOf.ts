import { parseQuantity } from '../quantity/parseQuantity';
import type { Result } from '../result';
import type { Cell } from './broadcast';

/**
 * The number of a cell: a number, or text such as `480万` in base units (元, seconds, a fraction).
 * Blank is undefined; what is not one exact value is an Issue at the argument.
 */
export function numberOf(argument: string, cell: Cell): Result<number | undefined> {
  const quantity = parseQuantity(cell);
  if (quantity === 'blank') return { value: undefined };
  if (quantity?.kind === 'exact') return { value: quantity.value };
  return { issue: { code: 'unreadable', path: argument, values: { value: shown(cell) } } };
}

/** A value as the sentence shows it; long text is cut. */
export function shown(cell: unknown): string {
  const text = String(cell);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
