import { round } from '../round';
import { foldText } from './foldText';
import { parseQuantity } from './parseQuantity';

const FRACTION = /^(\d+)\s*\/\s*(\d+)$/;

/**
 * Reads a progress as a share 0–1: 80 %, `1/3` (as displayed: the spreadsheet may have taken it for a
 * date), 0.8, or 80 written without its sign. Undefined when it is none, null when it is blank.
 */
export function readProgress(typed: unknown): number | null | undefined {
  if (typed === null || typed === undefined || typed === '') return null;
  if (typeof typed === 'number') return share(typed > 1 ? typed / 100 : typed);
  if (typeof typed !== 'string') return undefined;
  const fraction = FRACTION.exec(foldText(typed).trim());
  if (fraction) return share(round(Number(fraction[1]) / Number(fraction[2]), 2));
  const quantity = parseQuantity(typed);
  if (quantity === 'blank') return null;
  if (typeof quantity !== 'object' || quantity.kind !== 'exact' || quantity.comparator)
    return undefined;
  if (quantity.dimension === 'percent') return share(quantity.value);
  if (quantity.dimension !== 'none') return undefined;
  return share(quantity.value > 1 ? quantity.value / 100 : quantity.value);
}

function share(value: number): number | undefined {
  return value >= 0 && value <= 1 ? value : undefined;
}
