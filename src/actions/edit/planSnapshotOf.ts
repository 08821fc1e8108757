import { type PlanCells, type PlanSnapshot, rowsByName } from '../../core/approval/planSnapshot';
import { blockRows } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import type { CellEdit } from '../../sheets/writeCells';
import { textOf } from '../../tabs/kinds/kind';
import { blockLayout } from '../../tabs/model/layout';
import type { Block } from '../../tabs/model/tab';
import { APPROVED, FIGURED_ROWS, FILLED_LATER } from '../../tabs/plan/approvedPlan';
import { plainCell } from '../desk/cellText';

/** The plan as it stands once the edits are made: what people typed into it, and no figure that follows. */
export function planSnapshotOf(our: OurTab<'plan'>, edits: readonly CellEdit[]): PlanSnapshot {
  const serial = serialReader();
  const edited = new Map(edits.map(({ row, column, value }) => [`${row} ${column}`, value]));
  const blocks = Object.entries(APPROVED).map(([key, names]) => {
    const { columns, rows: marked } = blockLayout(our.layout, key);
    const block = our.tab.blocks.find((b) => b.key === key) as Block;
    const keys = block.columns.filter(
      (c) => c.owner === 'person' && !names.includes(c.key) && !FILLED_LATER.includes(c.key),
    );
    const rows = blockRows(our, key).flatMap(({ row, cells }) => {
      if (FIGURED_ROWS.some((mark) => row === marked[mark])) return [];
      const filled = keys.flatMap((c): [string, string | number][] => {
        const put = edited.get(`${row} ${columns[c.key]}`);
        // What a formula will show is not known before the next look.
        const typed = typeof put === 'object' ? cells[c.key] : (put ?? cells[c.key]);
        const value = plainCell(typed, serial);
        return value === '' ? [] : [[c.key, value]];
      });
      const name = names.map((part) => textOf(cells[part])).join(' · ');
      return filled.length === 0 ? [] : [{ name, cells: Object.fromEntries(filled) as PlanCells }];
    });
    return [key, rowsByName(rows)] as const;
  });
  return Object.fromEntries(blocks);
}
