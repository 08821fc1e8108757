import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';

/** Address of a cell of a block, by the number of its row or by its metric, as it lies at first. */
export type Cells = (key: string, row: number | string) => string;
export function cellsOf(
  host: Host,
  { sheet, block }: { readonly sheet: string; readonly block: string },
): Cells {
  const { all, at } = readTable(host, sheet, block, '');
  const found = (row: number | string) =>
    typeof row === 'number' ? all[row] : all.find(({ text }) => text.metric === row);
  return (key, row) => at(found(row)?.row ?? 0, key);
}
