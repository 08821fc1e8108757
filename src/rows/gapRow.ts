import { isWord } from '../locales/keyOfWord';
import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';
import { known } from '../tabs/kinds/unread';

/** What 今天差在哪 says of a platform. */
export interface GapRow {
  /** Empty for all together. */
  readonly platform: string;
  /** GMV of today and what was due of it, in 万元; undefined while nobody can tell. */
  readonly actual: number | undefined;
  readonly expected: number | undefined;
  readonly words: string;
}

/** The rows of 今天差在哪. */
export function gapRows(monitor: OurTab<'monitor'>): GapRow[] {
  return openTable(monitor, 'gap').rows.flatMap(({ is }): GapRow[] => {
    const platform = String(is.platform);
    if (platform === '') return [];
    return [
      {
        platform: isWord('allPlatforms', platform) ? '' : platform,
        actual: known(is.actual),
        expected: known(is.expected),
        words: String(is.words),
      },
    ];
  });
}
