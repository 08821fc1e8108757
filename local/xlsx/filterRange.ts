import { a1Of } from '../gas/a1';
import type { SheetSnapshot } from '../host/snapshot';
import { managedTables } from './managedTables';

/** Where the headings of a sheet get filter buttons: over its one long table, as far as it is seen. */
export function filterRange(sheet: SheetSnapshot): string | undefined {
  const table = managedTables(sheet).find(({ isOpen }) => isOpen);
  if (!table) return undefined;
  const hidden = new Set(sheet.hiddenColumns);
  const shown = [...table.columns.values()].filter((column) => !hidden.has(column));
  if (shown.length === 0) return undefined;
  const first = Math.min(...shown);
  return a1Of(table.header, first, table.last - table.header + 1, Math.max(...shown) - first + 1);
}
