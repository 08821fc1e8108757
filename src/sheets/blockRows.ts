import { blockLayout } from '../tabs/model/layout';
import type { OurTab } from './ourTab';

/** A row of a block as it stands in the sheet. */
export interface SheetRow {
  readonly row: number;
  /** Values by column key. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** The rows of a block of a tab that was read whole; the end row is none. */
export function blockRows({ layout, values, tab }: OurTab, key?: string): SheetRow[] {
  const { columns, firstRow, lastRow } = blockLayout(layout, key);
  const last = tab.blocks.length > 1 ? lastRow - 1 : Math.min(lastRow, values.length);
  const names = Object.entries(columns);
  return values.slice(firstRow - 1, last).map((line, i) => {
    // Thousands of rows are read this way at each look: no lists in between.
    const cells: Record<string, unknown> = {};
    for (const [name, column] of names) cells[name] = line[column - 1] ?? '';
    return { row: firstRow + i, cells };
  });
}
