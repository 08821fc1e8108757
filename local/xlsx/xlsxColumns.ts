import type { ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { SheetSnapshot } from '../host/snapshot';
import { LIMITS } from './limits';
import { wrappedRows } from './wrappedRows';

/** Width of a digit in the default font, the unit of column widths. */
const DIGIT = 7;
export const POINTS_PER_PIXEL = 0.75;

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

/** Hidden rows and rows of a height that was given or that their text asks for; filtered ones show. */
export function xlsxRows(sheet: SheetSnapshot): RowDefs {
  const { hiddenRows, rowHeights } = sheet;
  const rows: RowDefs = new Map();
  const given = Object.entries(rowHeights).map(([row, pixels]) => [Number(row), pixels] as const);
  for (const [row, pixels] of [...wrappedRows(sheet), ...given])
    rows.set(row - 1, { height: Math.min(pixels * POINTS_PER_PIXEL, LIMITS.rowHeight) });
  for (const row of hiddenRows) rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  return rows;
}
