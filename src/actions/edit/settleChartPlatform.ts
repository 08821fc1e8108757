import type { LogEntry } from '../../rows/logEntry';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { oneOf } from '../../sheets/validations';
import { textOf } from '../../tabs/kinds/kind';
import { blockLayout } from '../../tabs/model/layout';
import { sameCode } from '../desk/openDesk';
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

/** Regions and tiers of customers that 数据记录 has figures of, in the dropdown below the platforms that report. */
export function offerSegments(our: OurTab<'monitor'>, log: readonly LogEntry[]): void {
  const { campaign } = our.signature;
  const segments = log.flatMap((entry) =>
    entry.isSegment && sameCode(entry.campaign, campaign) ? [entry.platform] : [],
  );
  const chosen = openTable(our, 'pacing').marked('curve');
  const place = blockLayout(our.layout, 'pacing').columns.chartPlatform;
  if (segments.length === 0 || !chosen || place === undefined) return;
  const platforms = openTable(our, 'slots').rows.map(({ is }) => is.platform);
  const all = [our.locale.words.allPlatforms, ...platforms, ...segments].filter(Boolean);
  our.sheet.getRange(chosen.row, place).setDataValidation(oneOf([...new Set(all)]));
}
