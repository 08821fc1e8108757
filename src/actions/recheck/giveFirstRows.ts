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
  const waiting = our.tab.blocks.filter(({ key }) => owed.includes(key) && waits(our, key));
  let count = 0;
  if (waiting.length > 0) {
    const open = openCampaign(stored.campaign);
    const context = 'issue' in open ? open.issue : campaignNow(open, [kind]);
    // Until there is a plan to tell them from they wait.
    if (isIssue(context)) return 0;
    const rows = campaignRows(kind, context);
    for (const block of waiting) count += fill(our, block, rows[block.key] ?? []);
    sendChanges();
  }
  sign(our.sheet, signature);
  return count;
}

/**
 * Whether a block is of a tab that began without rows, and holds nothing. Columns that were added to a tab stand last: in the
 * order of today they are where it was made with the rows, and someone has deleted them.
 */
function waits({ tab, layout, values }: OurTab, key: string): boolean {
  const { columns, firstRow, lastRow } = blockLayout(layout, key);
  const own = tab.blocks.find((block) => block.key === key)?.columns ?? [];
  const places = own.map((column) => columns[column.key] as number);
  const formulas = places.filter((_, i) => own[i]?.formula !== undefined);
  const isEmpty = values
    .slice(firstRow - 1, lastRow - 1)
    .every((line) => line.every((cell, i) => i === 0 || cell === '' || formulas.includes(i + 1)));
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
