import { growBlock } from '../../sheets/growBlock';
import type { OurTab } from '../../sheets/ourTab';
import type { Area } from '../../tabs/model/area';
import { blockLayout } from '../../tabs/model/layout';
import { scopeBeside } from './scopeBeside';

/**
 * Keeps rows free in the blocks of a stacked tab, so that the next paste has room: one whose last rows were just filled
 * gets as many as it was made with, once less than a third of them are left. Blocks that are made without any have no more to be filled.
 */
export function topUpBlocks(our: OurTab, edited: Area): number {
  const bottom = edited.row + edited.rows - 1;
  // From below: what is above stays where it is.
  for (const block of [...our.tab.blocks].reverse()) {
    const { firstRow, lastRow, columns } = blockLayout(our.layout, block.key);
    if (block.spareRows === 0 || bottom < firstRow || edited.row >= lastRow) continue;
    const typed = block.columns.flatMap(({ key, owner }) =>
      owner === 'person' ? (columns[key] ?? []) : [],
    );
    const isFree = (row: number) =>
      typed.every((column) => (our.values[row - 1]?.[column - 1] ?? '') === '');
    let free = 0;
    while (lastRow - 1 - free >= firstRow && isFree(lastRow - 1 - free)) free += 1;
    if (free * 3 >= block.spareRows) continue;
    growBlock(our, block, block.spareRows - free, scopeBeside(our));
    return 1;
  }
  return 0;
}
