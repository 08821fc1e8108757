import { convertQuantity } from './convertQuantity';
import { parseQuantity } from './parseQuantity';

/** Whether text is a quantity, and one that fits the unit if there is one. */
export function isReadableIn(text: string, unit = ''): boolean {
  const quantity = parseQuantity(text);
  if (quantity === undefined || quantity === 'blank') return false;
  return 'value' in convertQuantity(quantity, unit);
}
