import { blockLayout, MARKS } from '../tabs/model/layout';
import type { OurTab } from './ourTab';

/** Rows that belong together, by the key of their block. */
interface Part {
  readonly key: string;
  readonly first: number;
  readonly count: number;
}

/**
 * Brings the blocks of a stacked tab, and the hidden rows of their keys, into the order of its definition. Whole rows
 * are moved, so that everything in them, and every range over them, goes along; rows of people between two blocks
 * stay where they are. What is in order is not touched: a run that broke off goes on.
 */
export function reorderBlocks(our: OurTab): void {
  const { tab, layout, values } = our;
  const blocks = tab.blocks.map(({ key }): Part => {
    const { headerRow, lastRow } = blockLayout(layout, key);
    return { key, first: headerRow - 1, count: lastRow - headerRow + 2 };
  });
  const keys = tab.blocks.map(({ key }): Part => {
    const row = values.findIndex(([mark]) => mark === MARKS.keys + key) + 1;
    return { key, first: row, count: 1 };
  });
  moveParts(our, blocks);
  moveParts(our, keys);
}

/** Moves parts that stand one after the other until they are in the given order. */
function moveParts({ sheet }: OurTab, wanted: readonly Part[]): void {
  let parts = [...wanted].sort((a, b) => a.first - b.first);
  wanted.forEach(({ key }, i) => {
    const [part, here] = [parts.find((one) => one.key === key), parts[i]];
    if (!part || !here || part === here) return;
    sheet.moveRows(sheet.getRange(part.first, 1, part.count, 1), here.first);
    parts = parts
      .map((one) => {
        if (one === part) return { ...one, first: here.first };
        const isPassed = one.first >= here.first && one.first < part.first;
        return isPassed ? { ...one, first: one.first + part.count } : one;
      })
      .sort((a, b) => a.first - b.first);
  });
}
