import type { MetricKey } from '../../core/metrics';
import { type AudienceRow, audienceRows } from '../../core/retro/audienceRows';
import { logEntries } from '../../rows/logEntry';
import type { OurTab } from '../../sheets/ourTab';
import { sameCode } from '../desk/openDesk';

/** Who came and did not buy, and who stays with the team, by platform, from what 数据记录 counts. */
export function audiencesOf(log: OurTab<'log'>, code: string): AudienceRow[] {
  const counted = new Map<string, { isTotal: boolean; of: Map<MetricKey, number> }>();
  for (const { campaign, platform, key, value, valid, isTotal } of logEntries(log)) {
    const isCounted = valid === 1 && value !== undefined && platform !== '';
    if (!isCounted || !key || !sameCode(campaign, code)) continue;
    const own = counted.get(platform) ?? { isTotal: false, of: new Map() };
    own.isTotal ||= isTotal === true;
    counted.set(platform, own);
    own.of.set(key, (own.of.get(key) ?? 0) + value);
  }
  return audienceRows(
    [...counted].map(([platform, { isTotal, of }]) => ({
      platform,
      isTotal,
      uv: of.get('uv'),
      cartUsers: of.get('cartUsers'),
      buyers: of.get('buyers') ?? of.get('orders'),
      newUsers: of.get('newUsers'),
      newFollowers: of.get('newFollowers'),
    })),
  );
}
