import { campaignKey, platformKey } from '../../core/criterionKey';
import { type EntryKey, latestEntries } from '../../core/latestEntries';
import { METRICS } from '../../core/metrics';
import { readClock } from '../../core/readClock';
import { isWord, keyOfMetric } from '../../locales/keyOfWord';
import { textOf } from '../../sheets/blockRows';
import { CELL_LIMIT } from '../../sheets/literal';
import type { SheetRow } from '../../sheets/readBlock';
import type { CellEdit } from '../../sheets/writeCells';
import type { BlockLayout } from '../../tabs/layout';

type Serial = (cell: unknown) => number | undefined;

/** What of a row of 数据记录 tells whether it counts. */
export function entryKey({ cells }: Pick<SheetRow, 'cells'>, serial: Serial): EntryKey {
  const metric = textOf(cells.metric);
  const platform = textOf(cells.platform);
  const key = keyOfMetric(metric);
  const enteredAt = serial(cells.enteredAt);
  return {
    campaign: textOf(cells.campaign),
    date: serial(cells.date) ?? null,
    platform,
    metric,
    counts: typeof cells.value === 'number',
    ...(enteredAt === undefined ? {} : { enteredAt }),
    slot: slotTime(cells.slot, serial),
    isTotal: isWord('allPlatforms', platform) && (!key || METRICS[key].kind === 'cumulative'),
  };
}

/** When a slot is, as a fraction of the day: `9:00`, a cell that became a time, or the whole day. */
export function slotTime(cell: unknown, serial: Serial): number | undefined {
  const text = textOf(cell);
  if (isWord('wholeDay', text)) return 1;
  const clock = readClock(text);
  if (clock) return (clock.hours + clock.minutes / 60) / 24;
  const time = cell instanceof Date || typeof cell === 'number' ? serial(cell) : undefined;
  return time === undefined ? undefined : time - Math.floor(time);
}

/** What formulas look a row up by: nothing for a row of no campaign, or of names that fill a cell. */
export function lookedUpBy(cells: SheetRow['cells']): {
  readonly ofCampaign: string | null;
  readonly ofPlatform: string | null;
} {
  const campaign = textOf(cells.campaign);
  if (campaign === '') return { ofCampaign: null, ofPlatform: null };
  return {
    ofCampaign: fitting(campaignKey(campaign)),
    ofPlatform: fitting(platformKey(campaign, textOf(cells.platform))),
  };
}

function fitting(key: string): string | null {
  return key.length <= CELL_LIMIT ? key : null;
}

/** The cells of 有效 that are not as they should be. */
export function validEdits(
  rows: readonly SheetRow[],
  keys: readonly EntryKey[],
  { columns }: BlockLayout,
): CellEdit[] {
  const wanted = latestEntries(keys);
  return rows.flatMap(({ row, cells }, i) => {
    const value = wanted[i] ?? null;
    const has = cells.valid === '' || cells.valid === undefined ? null : cells.valid;
    return has === value ? [] : [{ row, column: columns.valid as number, value }];
  });
}
