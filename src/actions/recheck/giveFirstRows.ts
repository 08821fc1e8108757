import { OPTIONAL_TABS } from '../../core/request/campaignRequest';
import { growBlock } from '../../sheets/growBlock';
import { readOurTab } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { sign } from '../../sheets/signedSheets';
import { sendChanges } from '../../sheets/workbook';
import type { Row } from '../../tabs/compiler/compileInput';
import type { BlockKey } from '../../tabs/kinds/rowOf';
import { blockLayout } from '../../tabs/model/layout';
import { readSignature } from '../../tabs/model/signature';
import type { Block, TabKind } from '../../tabs/model/tab';
import { campaignRows } from '../../tabs/newCampaign/campaignRows';
import { isIssue, openCampaign } from '../desk/openCampaign';
import { scopeBeside } from '../edit/scopeBeside';
import { campaignNow } from '../optional/campaignNow';

/**
 * Gives an optional tab that an earlier version made the rows that new ones begin with, in blocks that hold nothing. It is done
 * once: A1 says which blocks wait for it, and no longer does when they have them. Gives how many rows it wrote.
 */
export function giveFirstRows(our: OurTab): number {
  const stored = readSignature(our.values[0]?.[0]);
  const kind = OPTIONAL_TABS.find((one) => one === our.tab.kind);
  if (!stored?.owed || !kind) return 0;
  const { owed, ...signature } = stored;
  const open = openCampaign(stored.campaign);
  const context = 'issue' in open ? open.issue : campaignNow(open, [kind]);
  // Until there is a plan to tell them from they wait.
  if (isIssue(context)) return 0;
  const rows = campaignRows(kind, context);
  let count = 0;
  for (const block of our.tab.blocks) {
    const first = rows[block.key] ?? [];
    if (owed.includes(block.key) && waits(our, block, first)) count += fill(our, block, first);
  }
  if (count > 0) sendChanges();
  sign(our.sheet, signature);
  return count;
}

/**
 * Whether a block is of a tab that began without rows, and holds nothing, or what a run wrote that broke off. Columns that were
 * added to a tab stand last: in the order of today they are where it was made with the rows, and someone has deleted them.
 */
function waits({ layout, values }: OurTab, { key, columns }: Block, rows: readonly Row[]): boolean {
  const { columns: at, firstRow, lastRow } = blockLayout(layout, key);
  const places = columns.map((column) => at[column.key] as number);
  const isFree = (cell: unknown, i: number, row?: Row) => {
    const column = columns[places.indexOf(i + 1)];
    const isOurs = column?.formula !== undefined || (column && cell === row?.cells[column.key]);
    return i === 0 || cell === '' || isOurs;
  };
  const isEmpty = values
    .slice(firstRow - 1, lastRow - 1)
    .every((line, n) => line.every((cell, i) => isFree(cell, i, rows[n])));
  return isEmpty && places.some((place, i) => place < (places[i - 1] ?? 0));
}

/** Rows are inserted where the block has too few; whoever fills the last ones gets more. */
function fill(our: OurTab, block: Block, rows: readonly Row[]): number {
  const { firstRow, lastRow } = blockLayout(our.layout, block.key);
  const lacking = rows.length - (lastRow - firstRow);
  if (lacking > 0) growBlock(our, block, lacking, scopeBeside(our));
  const now = lacking > 0 ? readOurTab(our.sheet, our.signature) : our;
  if (!now) return 0;
  const table = openTable<TabKind, BlockKey<TabKind>>(now, block.key as BlockKey<TabKind>);
  rows.forEach(({ cells }, i) => {
    table.set(table.rows[i]?.row ?? 0, cells as never);
  });
  table.write();
  return rows.length;
}
