import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { textOf } from '../../tabs/kinds/kind';
import { inSheetWords } from './inSheetWords';

/** Writes Tmall or ALL as the log has it, in the words of the sheet; gives how many cells it changed. */
export function settleChartPlatform(our: OurTab<'monitor'>): number {
  const table = openTable(our, 'pacing');
  const chosen = table.marked('curve');
  if (!chosen) return 0;
  const typed = chosen.cells.chartPlatform;
  const word = inSheetWords(our.locale)('platform', textOf(typed));
  if (word === (typed ?? '')) return 0;
  table.put(chosen.row, 'chartPlatform', word);
  return table.write();
}
