import { tabById } from '../../sheets/ourTab';
import { alertKey, type OpenAlerts } from '../edit/openAlerts';
import { alertRows } from '../issues/alertRows';
import type { Desk } from '../openDesk';

/** The alerts that 预警记录 has open, by campaign, metric and platform. */
export function openAlertsOf({ shared, overview }: Desk): OpenAlerts {
  const tab = tabById('alerts', shared.alerts, overview?.language ?? 'zh-CN');
  const open = (tab ? alertRows(tab) : []).filter(({ isOpen }) => isOpen);
  return new Map(
    open.map(({ campaign, metric, platform, isCritical }) => [
      alertKey(campaign, metric, platform),
      isCritical ? 'critical' : 'warning',
    ]),
  );
}
