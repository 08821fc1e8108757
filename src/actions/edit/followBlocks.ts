import { extendFormulas, shortFormulas, tableRows } from '../../sheets/extendFormulas';
import type { OurTab } from '../../sheets/ourTab';
import type { Area } from '../../tabs/model/area';
import { RANGED_ELSEWHERE } from '../../tabs/rangesOver';
import { readers } from '../desk/followRows';

/** An answer to an edit has 30 seconds; what it does not get to is left for the next one, or a recheck. */
const LONGEST_MS = 12_000;

/**
 * Lets ranges over the blocks of a stacked tab have the rows that were inserted above the first of a block, where
 * none grows by itself: in formulas of other tabs, then in its own. Only what is typed in the first row that holds
 * anything can be in such a row: nothing is read for other edits. Counts what it wrote.
 */
export function followBlocks(our: OurTab, { row, rows }: Area): number {
  const { tab, sheet, layout } = our;
  const concerned = tableRows(tab.kind, layout).filter(({ rows: { first, last } }) => {
    const used = our.values.slice(first - 1, last - 1).findIndex(isUsed);
    return row + rows > first && row <= first + used;
  });
  if (concerned.length === 0) return 0;
  const tables = new Map([[tab.kind, concerned]]);
  const isElsewhere = concerned.some(({ block = '' }) =>
    RANGED_ELSEWHERE[tab.kind]?.includes(block),
  );
  const own = sheet.getDataRange().getFormulas();
  // Where the tab has ranges over a block itself, these are the last that follow.
  if (!isElsewhere && shortFormulas(layout.name, tab.kind, own, tables).length === 0) return 0;
  const until = Date.now() + LONGEST_MS;
  let count = 0;
  for (const reader of readers(our)) {
    if (Date.now() > until) return count;
    const has = reader.sheet.getDataRange().getFormulas();
    count += extendFormulas(reader.sheet, reader.kind, has, tables);
  }
  return count;
}

function isUsed([, ...cells]: readonly unknown[]): boolean {
  return cells.some((cell) => cell !== '');
}
