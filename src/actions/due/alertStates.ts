import type { AlertState } from '../../core/due/campaignState';
import { alertRows } from '../../rows/alert';
import { metricNamed, metricRows } from '../../rows/metric';
import { sameCode } from '../desk/openDesk';
import type { DueTabs } from './dueOf';

/** The open alerts of a campaign that nobody keeps quiet. */
export function alertStates({ alerts, monitor }: DueTabs, code: string): AlertState[] {
  if (!alerts) return [];
  const board = monitor ? metricRows(monitor) : [];
  return alertRows(alerts).flatMap((alert): AlertState[] => {
    const { metric, platform, live, threshold, level, isCritical, action, handler } = alert;
    if (!alert.isOpen || !sameCode(alert.campaign, code)) return [];
    const row = metricNamed(board, alert);
    if (row?.state === 'silenced') return [];
    const owner = handler || row?.owner || '';
    const began = alert.at ?? 0;
    return [{ metric, platform, live, threshold, level, isCritical, action, owner, began }];
  });
}
