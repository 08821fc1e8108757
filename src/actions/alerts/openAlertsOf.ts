import { alertRows } from '../../rows/alert';
import { tabById } from '../../sheets/openOurTab';
import { archivedCodes, type Desk } from '../desk/openDesk';
import { alertKey, type OpenAlerts } from './openAlerts';

/** The alerts that 预警记录 has open of campaigns under way, by campaign, metric and platform. */
export function openAlertsOf(desk: Desk): OpenAlerts {
  const { shared, overview } = desk;
  const tab = tabById('alerts', shared.alerts, overview?.language ?? 'zh-CN');
  const isArchived = archivedCodes(desk);
  const open = (tab ? alertRows(tab) : []).filter(
    ({ isOpen, campaign }) => isOpen && !isArchived(campaign),
  );
  return new Map(
    open.map(({ campaign, metric, platform, isCritical }) => [
      alertKey(campaign, metric, platform),
      isCritical ? 'critical' : 'warning',
    ]),
  );
}
