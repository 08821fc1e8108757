import { cellText, type Fault, type Figure, isNoValue, readFigure } from './cell';
import type { Column } from './columnsOf';
import type { Rows } from './readHeaders';

/**
 * The value of a figure in the unit that its row says in a column of units: 12.8 beside 万元 and 50,000 beside 元 are
 * of one column. A unit of another metric is passed over.
 */
export function inRowUnit(
  figure: Figure,
  cells: Rows[number],
  units: Column | undefined,
  isOnly: boolean,
  convert: (figure: Figure) => number | Fault | undefined,
): number | Fault | undefined {
  const unit = units && !isNoValue(cells[units.index]) ? cellText(cells[units.index]) : '';
  const isBare = figure.kind === 'bare' && figure.isScaled !== true;
  const read = unit !== '' && isBare ? readFigure(`${figure.text}${unit}`) : undefined;
  // A mere 万 beside several metrics may be of one of them.
  const isOf = typeof read === 'object' && (read.kind !== 'bare' || isOnly);
  const value = isOf ? convert(read) : 'unreadableNumber';
  return value === 'unreadableNumber' ? convert(figure) : value;
}
