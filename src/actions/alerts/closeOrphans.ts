import { metricRows } from '../../rows/metric';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import { sharedTab } from '../desk/sharedTab';
import { alertKey, type OpenAlerts, partsOfKey } from './openAlerts';
import { alertEnd, recordAlerts } from './recordAlerts';

/** Ends the alerts of a campaign whose metrics its board has no more: renamed, or taken off it. */
export function closeOrphans(board: OurTab<'monitor'>, open: OpenAlerts): void {
  const { campaign } = board.signature;
  const watched = new Set(
    metricRows(board).map(({ metric, platform }) => alertKey(campaign, metric, platform)),
  );
  const orphans = [...open.keys()].filter(
    (key) => partsOfKey(key)[0] === campaign.toLowerCase() && !watched.has(key),
  );
  if (orphans.length === 0) return;
  const changes = orphans.map((key) => {
    const [, metric = '', platform = ''] = partsOfKey(key);
    return alertEnd(board, metric, platform);
  });
  const alerts = sharedTab(board, 'alerts');
  if (alerts) recordAlerts(alerts, changes, known(summaryOf(board).now) ?? 0);
}
