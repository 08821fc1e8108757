import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
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
  const open = blockRows(alerts).filter(
    ({ cells }) =>
      textOf(cells.metric) !== '' && keyOfWord('alertStatus', textOf(cells.status)) === 'open',
  );
  const list = open.map(({ row, cells }): OpenAlert => {
    const [campaign, metric, platform] = [cells.campaign, cells.metric, cells.platform].map(textOf);
    const board = boards.get((campaign ?? '').toLowerCase());
    const onBoard =
      board &&
      blockRows(board, 'board').find(
        (r) => textOf(r.cells.metric) === metric && textOf(r.cells.platform) === platform,
      );
    const level = textOf(cells.level);
    return {
      campaign: campaign ?? '',
      metric: metric ?? '',
      platform: platform ?? '',
      live: textOf(cells.live),
      threshold: textOf(cells.threshold),
      level,
      isCritical: keyOfWord('metricState', level) === 'critical',
      action: textOf(cells.action),
      owner: textOf(onBoard?.cells.owner),
      place:
        board && onBoard
          ? placeOf(board, onBoard.row, 'live', 'board')
          : placeOf(alerts, row, 'metric'),
    };
  });
  return list.sort((a, b) => Number(b.isCritical) - Number(a.isCritical));
}
