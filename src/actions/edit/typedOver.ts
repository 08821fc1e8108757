import type { OurTab } from '../../sheets/ourTab';
import { readCells } from '../../sheets/readCells';
import { type Replaced, sayReplaced } from '../../sheets/sayReplaced';
import { type Area, areaOfCells } from '../../tabs/model/area';
import { blockLayout } from '../../tabs/model/layout';

/** Cells of the engine's in an area that someone has just typed into. */
export function typedOver({ tab, layout, values }: OurTab, edited: Area): Replaced[] {
  return tab.blocks.flatMap(({ key, columns }) => {
    const { firstRow, lastRow, columns: places } = blockLayout(layout, key);
    const first = Math.max(firstRow, edited.row);
    const last = Math.min(lastRow, edited.row + edited.rows - 1);
    return columns.flatMap(({ key: name, owner, format, hidden }): Replaced[] => {
      const column = places[name] ?? 0;
      const isIn = column >= edited.column && column < edited.column + edited.columns;
      if (owner === 'person' || hidden || !isIn) return [];
      const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
      return rows.flatMap((row) => {
        const typed = values[row - 1]?.[column - 1] ?? '';
        return typed === '' ? [] : [{ row, column, typed, format }];
      });
    });
  });
}

/** Says of those that hold something else by now that they do. */
export function tellReplaced(our: OurTab, typed: readonly Replaced[]): void {
  if (typed.length === 0) return;
  const area = areaOfCells(typed);
  const now = readCells(our.sheet.getRange(area.row, area.column, area.rows, area.columns));
  sayReplaced(
    our,
    typed.filter(
      ({ row, column, typed: was }) =>
        String(now[row - area.row]?.[column - area.column]) !== String(was),
    ),
  );
}
