import { adjacentRuns } from '../../core/adjacentRuns';
import { alertRows } from '../../rows/alert';
import type { OurTab } from '../../sheets/ourTab';
import { emptyRows } from '../../sheets/removeRows';
import { sendChanges } from '../../sheets/workbook';
import { sharedTab } from '../desk/sharedTab';
import { alertKey } from './openAlerts';

/** Another answer may have begun the same alert meanwhile: the first of the gravest stays, whoever looks last. */
export function settleAlerts(our: Pick<OurTab, 'signature'>): void {
  const alerts = sharedTab(our, 'alerts');
  if (!alerts) return;
  const open = alertRows(alerts).filter(({ isOpen }) => isOpen);
  const gravest = [...open].sort((a, b) => Number(b.isCritical) - Number(a.isCritical));
  const seen = new Set<string>();
  const doubled = gravest.flatMap(({ row, campaign, metric, platform }) => {
    const key = alertKey(campaign, metric, platform);
    if (seen.has(key)) return [row];
    seen.add(key);
    return [];
  });
  if (doubled.length === 0) return;
  emptyRows(alerts.sheet, adjacentRuns(doubled.sort((a, b) => a - b)));
  sendChanges();
}
