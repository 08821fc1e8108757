import type { AlertState } from '../../core/due/campaignState';
import { keyOfWord } from '../../locales/keyOfWord';
import { alertRows } from '../../rows/alert';
import { blockRows, textOf } from '../../sheets/blockRows';
import { sameCode } from '../openDesk';
import type { DueTabs } from './dueOf';

/** The open alerts of a campaign that nobody keeps quiet. */
export function alertStates({ alerts, monitor }: DueTabs, code: string): AlertState[] {
  if (!alerts) return [];
  const board = (monitor ? blockRows(monitor, 'board') : []).map(({ cells }) => cells);
  return alertRows(alerts).flatMap((alert): AlertState[] => {
    const { metric, platform, live, threshold, level, isCritical, action, handler } = alert;
    if (!alert.isOpen || !sameCode(alert.campaign, code)) return [];
    const row = board.find(
      (cells) => textOf(cells.metric) === metric && textOf(cells.platform) === platform,
    );
    if (keyOfWord('metricState', textOf(row?.state)) === 'silenced') return [];
    const owner = handler || textOf(row?.owner);
    const began = alert.at ?? 0;
    return [{ metric, platform, live, threshold, level, isCritical, action, owner, began }];
  });
}
