import { foldText } from './foldText';
import { parseQuantity } from './parseQuantity';

/** Multipliers between a number and its unit. */
const SCALES = /^[十百千万亿kwm]+(?=[^a-z]|$)/;

/**
 * The unit that a figure was typed in, for metrics that no dictionary has: `30%` is in %, `2万人` in 人, `500万` in none.
 * Money is in 元, or in 万元 if it is said in 万.
 */
export function typedUnit(figure: string): string {
  const quantity = parseQuantity(figure);
  if (typeof quantity !== 'object' || quantity.dimension === 'none') return '';
  if (quantity.dimension === 'percent') return '%';
  if (quantity.dimension === 'ratio') return '1:n';
  if (quantity.dimension === 'money') return quantity.scaled ? '万元' : '元';
  const noun = /[^\d\s.,+<>≤≥~-]+$/.exec(foldText(figure).trim())?.[0] ?? '';
  return noun.replace(SCALES, '');
}
