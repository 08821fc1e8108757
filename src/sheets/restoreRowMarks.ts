import { foldSigns } from '../core/signs/foldSigns';
import { blockLayout, MARKS } from '../tabs/model/layout';
import { rowNames } from '../tabs/rowNames';
import type { OurTab } from './ourTab';
import { isMark } from './restoreKeyPlaces';
import { type CellEdit, writeCells } from './writeCells';
import { withoutText } from './writeRectangle';

/**
 * Marks rows again that have lost their mark and are told by their name; of two rows of one name neither is.
 * Counts what it wrote.
 */
export function restoreRowMarks({ tab, sheet, layout, locale, values }: OurTab): number {
  const edits = Object.entries(rowNames(tab.kind, locale)).flatMap(([block, names]) => {
    const { rows, columns, firstRow, lastRow } = blockLayout(layout, block);
    const [first] = tab.blocks.find(({ key }) => key === block)?.columns ?? [];
    const column = columns[first?.key ?? ''] ?? 0;
    const named = new Map<string, number[]>();
    for (let row = firstRow; row < lastRow; row++) {
      const name = foldSigns(String(values[row - 1]?.[column - 1] ?? ''));
      named.set(name, [...(named.get(name) ?? []), row]);
    }
    return Object.entries(names).flatMap(([mark, name]): CellEdit[] => {
      const [row, other] = named.get(foldSigns(name)) ?? [];
      const isTold = row !== undefined && other === undefined && !isMark(values[row - 1]?.[0]);
      if (rows[mark] !== undefined || !isTold) return [];
      return [{ row, column: 1, value: `${MARKS.row}${block}.${mark}` }];
    });
  });
  if (edits.length > 0) writeCells(withoutText(sheet), edits);
  return edits.length;
}
