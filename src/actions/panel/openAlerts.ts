import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { alertRows } from '../issues/alertRows';
import { type Place, placeOf } from './place';

/** An alert that is not over. */
export interface OpenAlert {
  readonly campaign: string;
  readonly metric: string;
  readonly platform: string;
  readonly live: string;
  readonly threshold: string;
  /** As the sheet says it: 预警, 严重. */
  readonly level: string;
  readonly isCritical: boolean;
  readonly action: string;
  readonly owner: string;
  /** The metric's row on its board; the alert's own row when the board has none. */
  readonly place: Place;
}

/** The critical ones first. */
export function openAlerts(
  alerts: OurTab | undefined,
  boards: ReadonlyMap<string, OurTab | undefined>,
): OpenAlert[] {
  if (!alerts) return [];
  const open = alertRows(alerts).filter(({ isOpen }) => isOpen);
  const list = open.map(({ row, campaign, metric, platform, ...alert }): OpenAlert => {
    const board = boards.get(campaign.toLowerCase());
    const onBoard =
      board &&
      blockRows(board, 'board').find(
        (r) => textOf(r.cells.metric) === metric && textOf(r.cells.platform) === platform,
      );
    const { live, threshold, level, isCritical, action } = alert;
    return {
      campaign,
      metric,
      platform,
      live,
      threshold,
      level,
      isCritical,
      action,
      owner: textOf(onBoard?.cells.owner),
      place:
        board && onBoard
          ? placeOf(board, onBoard.row, 'live', 'board')
          : placeOf(alerts, row, 'metric'),
    };
  });
  return list.sort((a, b) => Number(b.isCritical) - Number(a.isCritical));
}
