import { cellText, type ImportCell, LONGEST } from './cell';
import type { Dictionaries } from './heading';

export type Rows = readonly (readonly ImportCell[])[];

/**
 * Index of the row that holds the headings: the one of which most cells are known as such, wherever it
 * stands; undefined when none is known.
 */
export function headerRow(rows: Rows, { isHeading }: Dictionaries): number | undefined {
  const known = new Map<string, boolean>();
  const isKnown = (cell: ImportCell): boolean => {
    const text = typeof cell === 'string' ? cellText(cell) : '';
    const found = known.get(text) ?? (text !== '' && text.length <= LONGEST && isHeading(text));
    known.set(text, found);
    return found;
  };
  let best = { row: -1, count: 0 };
  rows.forEach((cells, row) => {
    const count = new Set(cells.filter(isKnown)).size;
    if (count > best.count) best = { row, count };
  });
  return best.count > 0 ? best.row : undefined;
}

/** Whether a row below the headings holds those of another table. */
export function isSecondHeader(
  cells: readonly ImportCell[],
  headers: readonly string[],
  { isHeading }: Dictionaries,
): boolean {
  const texts = cells.map(cellText).filter(Boolean);
  const isKnown = (text: string) => text.length <= LONGEST && !/\d/.test(text) && isHeading(text);
  const isOther = cells.some((cell, i) => cellText(cell) !== headers[i]);
  return isOther && texts.length > 1 && texts.filter(isKnown).length > texts.length / 2;
}
