import type { Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';

/** Whether the figure of a row of the log is shown with %, so that nobody doubts what it is. One read, when first asked. */
export function shownAsPercent(
  { sheet }: OurTab<'log'>,
  { block, rows }: Table<'log', 'log'>,
): (row: number) => boolean {
  let formats: string[][] | undefined;
  return (row) => {
    const column = block.columns.value as number;
    const first = rows[0]?.row ?? row;
    formats ??= sheet.getRange(first, column, rows.length, 1).getNumberFormats();
    return formats[row - first]?.[0]?.includes('%') ?? false;
  };
}
