import { type PlanSnapshot, rowsByName } from '../../core/approval/planSnapshot';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import type { CellEdit } from '../../sheets/writeCells';
import { textOf } from '../../tabs/kinds/kind';
import { APPROVED, FIGURED_ROWS, FILLED_LATER } from '../../tabs/plan/approvedPlan';
import { plainCell } from '../desk/cellText';

type Approved = keyof typeof APPROVED;

/** The plan as it stands once the edits are made: what people typed into it, and no figure that follows. */
export function planSnapshotOf(our: OurTab<'plan'>, edits: readonly CellEdit[]): PlanSnapshot {
  const serial = serialReader();
  const edited = new Map(edits.map(({ row, column, value }) => [`${row} ${column}`, value]));
  const blocks = (Object.keys(APPROVED) as Approved[]).map((key) => {
    const { block, rows, marked } = openTable(our, key);
    const figured = FIGURED_ROWS.map((mark) => marked(mark)?.row);
    const columns = typedColumns(our, key);
    const held = rows.map(({ row, cells: all }) => {
      const cells: Readonly<Record<string, unknown>> = all;
      const filled = columns.flatMap((name): [string, string | number][] => {
        const put = edited.get(`${row} ${block.columns[name]}`);
        // What a formula will show is not known before the next look.
        const typed = typeof put === 'object' ? cells[name] : (put ?? cells[name]);
        const value = plainCell(typed, serial);
        return value === '' ? [] : [[name, value]];
      });
      const name = APPROVED[key].map((part) => textOf(cells[part])).join(' · ');
      return { row, name, cells: Object.fromEntries(filled) };
    });
    const typed = held.filter(
      ({ row, cells }) => Object.keys(cells).length > 0 && !figured.includes(row),
    );
    return [key, rowsByName(typed)] as const;
  });
  return Object.fromEntries(blocks);
}

/** Columns of a block that people fill before it is approved, without those that name its rows. */
function typedColumns({ tab }: OurTab<'plan'>, key: Approved): string[] {
  const names: readonly string[] = [...APPROVED[key], ...FILLED_LATER];
  const columns = tab.blocks.find((block) => block.key === key)?.columns ?? [];
  return columns
    .filter((column) => column.owner === 'person' && !names.includes(column.key))
    .map((column) => column.key);
}
