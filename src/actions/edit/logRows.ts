import { campaignKey, platformKey } from '../../core/criterionKey';
import { latestEntries } from '../../core/latestEntries';
import type { Locale } from '../../locales/zh-CN/locale';
import type { LogEntry } from '../../rows/logEntry';
import { CELL_LIMIT } from '../../sheets/literal';
import type { CellEdit } from '../../sheets/writeCells';
import type { BlockLayout } from '../../tabs/model/layout';

/**
 * What formulas look a row up by: nothing for a row of no campaign, or of names that fill a cell. A region or tier of
 * customers has no part in the sums of its campaign, whose platforms have counted them.
 */
export function lookedUpBy({
  campaign,
  platform,
  isSegment,
}: Pick<LogEntry, 'campaign' | 'platform' | 'isSegment'>): {
  readonly ofCampaign: string | null;
  readonly ofPlatform: string | null;
} {
  if (campaign === '') return { ofCampaign: null, ofPlatform: null };
  return {
    ofCampaign: isSegment ? null : fitting(campaignKey(campaign)),
    ofPlatform: fitting(platformKey(campaign, platform)),
  };
}

function fitting(key: string): string | null {
  return key.length <= CELL_LIMIT ? key : null;
}

/** Campaign × day × slot × platform × metric of a row. */
export function slotKey({ campaign, date, slot, slotName, platform, metric }: LogEntry): string {
  return JSON.stringify([campaign, date, slot ?? slotName, platform, metric]);
}

/** Two answers that overlap both end within so many days. */
const OVERLAP = 10 / 1440;

/**
 * The rows in which a second answer without a lock logged what a first one had just logged: they say the same
 * as the row before of their slot, from the same place at the same time. With a lock none comes to be.
 */
export function doubledEntries(
  entries: readonly LogEntry[],
  { checks }: Locale,
): ReadonlySet<LogEntry> {
  const ours: readonly string[] = [checks.board, checks.slotEntry];
  const before = new Map<string, LogEntry>();
  return new Set(
    entries.filter((entry) => {
      const key = slotKey(entry);
      const first = before.get(key);
      const isSame =
        first !== undefined &&
        first.value === entry.value &&
        first.source === entry.source &&
        ours.includes(entry.source) &&
        entry.enteredBy === '' &&
        Math.abs((first.enteredAt ?? 0) - (entry.enteredAt ?? 0)) < OVERLAP;
      if (!isSame) before.set(key, entry);
      return isSame;
    }),
  );
}

/** The cells of 有效 that are not as they should be. */
export function validEdits(entries: readonly LogEntry[], { columns }: BlockLayout): CellEdit[] {
  const wanted = latestEntries(entries);
  return entries.flatMap(({ row, valid }, i) => {
    const value = wanted[i] ?? null;
    return valid === value ? [] : [{ row, column: columns.valid as number, value }];
  });
}
