import type { OurTab } from '../../sheets/ourTab';
import { rowByKey } from '../../tabs/compiler/compileBlock';
import type { Cell } from '../../tabs/model/operation';

/**
 * Formulas of a row of a block, the first of its tab if none is named, by column key: all, or those of `keys`. Rows
 * of long tables get them when they are used. They may refer to their own tab only.
 */
export function rowFormulas(
  { tab, layout, locale }: OurTab,
  row: number,
  keys?: readonly string[],
  key: string = tab.blocks[0].key,
): Record<string, Cell> {
  const block = tab.blocks.find((one) => one.key === key) ?? tab.blocks[0];
  const columns = block.columns.filter(
    ({ key, formula }) => formula !== undefined && (keys?.includes(key) ?? true),
  );
  const scope = { own: layout, others: {}, locale, values: {} };
  return rowByKey({ ...block, columns }, { cells: {} }, scope, row);
}
