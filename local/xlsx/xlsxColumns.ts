import type { ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { SheetSnapshot } from '../host/snapshot';
import { LIMITS } from './limits';

/** Width of a digit in the default font, the unit of column widths. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

type RowDefs = NonNullable<WriteSheet['rowDefs']>;

type Columns = Pick<SheetSnapshot, 'columnWidths' | 'hiddenColumns' | 'groups'>;

/** Widths, hidden columns and groups; a group's button stands over the column before it. */
export function xlsxColumns({ columnWidths, hiddenColumns, groups }: Columns): ColumnDef[] {
  const hidden = new Set(hiddenColumns);
  return columnWidths.map((pixels, i) => {
    const column = i + 1;
    const outlineLevel = groups.filter(
      ({ first, count }) => column >= first && column < first + count,
    ).length;
    const collapsed = groups.some((group) => group.collapsed && group.first === column + 1);
    return {
      width: Math.min(Math.round((pixels / DIGIT) * 256) / 256, LIMITS.columnWidth),
      ...(hidden.has(column) && { hidden: true }),
      ...(outlineLevel > 0 && { outlineLevel }),
      ...(collapsed && { collapsed }),
    };
  });
}

/** Hidden rows and rows of a given height; rows that a filter hides are shown. */
export function xlsxRows({
  hiddenRows,
  rowHeights,
}: Pick<SheetSnapshot, 'hiddenRows' | 'rowHeights'>): RowDefs {
  const rows: RowDefs = new Map();
  for (const [row, pixels] of Object.entries(rowHeights))
    rows.set(Number(row) - 1, { height: Math.min(pixels * POINTS_PER_PIXEL, LIMITS.rowHeight) });
  for (const row of hiddenRows) rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  return rows;
}
