import { campaignKey, platformKey } from '../../core/criterionKey';
import { latestEntries } from '../../core/latestEntries';
import type { LogEntry } from '../../rows/logEntry';
import { CELL_LIMIT } from '../../sheets/literal';
import type { CellEdit } from '../../sheets/writeCells';
import type { BlockLayout } from '../../tabs/model/layout';

/** What formulas look a row up by: nothing for a row of no campaign, or of names that fill a cell. */
export function lookedUpBy({ campaign, platform }: Pick<LogEntry, 'campaign' | 'platform'>): {
  readonly ofCampaign: string | null;
  readonly ofPlatform: string | null;
} {
  if (campaign === '') return { ofCampaign: null, ofPlatform: null };
  return {
    ofCampaign: fitting(campaignKey(campaign)),
    ofPlatform: fitting(platformKey(campaign, platform)),
  };
}

function fitting(key: string): string | null {
  return key.length <= CELL_LIMIT ? key : null;
}

/** The cells of 有效 that are not as they should be. */
export function validEdits(entries: readonly LogEntry[], { columns }: BlockLayout): CellEdit[] {
  const wanted = latestEntries(entries);
  return entries.flatMap(({ row, valid }, i) => {
    const value = wanted[i] ?? null;
    return valid === value ? [] : [{ row, column: columns.valid as number, value }];
  });
}
