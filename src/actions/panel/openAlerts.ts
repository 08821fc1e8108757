import { isGmvPart } from '../../core/alerts/gmvParts';
import { keyOfMetric } from '../../locales/keyOfWord';
import { alertRows } from '../../rows/alert';
import { gapRows } from '../../rows/gapRow';
import { metricNamed, metricRows } from '../../rows/metric';
import type { OurTab } from '../../sheets/ourTab';
import { type Place, placeOf } from '../desk/place';

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
  /** Where the gap of GMV that it only follows from comes from; alerts of one gap stand together. */
  readonly because?: string;
  /** The metric's row on its board; the alert's own row when the board has none. */
  readonly place: Place;
}

/** The critical ones first. */
export function openAlerts(
  alerts: OurTab<'alerts'> | undefined,
  boards: ReadonlyMap<string, OurTab<'monitor'> | undefined>,
): OpenAlert[] {
  if (!alerts) return [];
  const open = alertRows(alerts).filter(({ isOpen }) => isOpen);
  const metrics = new Map([...boards].map(([code, tab]) => [code, tab ? metricRows(tab) : []]));
  const list = open.map(({ row, campaign, metric, platform, ...alert }): OpenAlert => {
    const code = campaign.toLowerCase();
    const board = boards.get(code);
    const onBoard = metricNamed(metrics.get(code) ?? [], { metric, platform });
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
      owner: onBoard?.owner ?? '',
      ...(board && isGmvPart(keyOfMetric(metric)) ? gapOf(board) : {}),
      place:
        board && onBoard
          ? placeOf(board, onBoard.row, 'live', 'board')
          : placeOf(alerts, row, 'metric'),
    };
  });
  return together(list.sort((a, b) => Number(b.isCritical) - Number(a.isCritical)));
}

/** Alerts of one gap behind the first of them. */
function together(list: readonly OpenAlert[]): OpenAlert[] {
  const sameGap = (a: OpenAlert, b: OpenAlert) =>
    a.because !== undefined && a.because === b.because && a.campaign === b.campaign;
  const first = (alert: OpenAlert) => list.find((other) => sameGap(other, alert)) ?? alert;
  return list.flatMap((alert) =>
    first(alert) === alert ? [alert, ...list.filter((o) => o !== alert && sameGap(o, alert))] : [],
  );
}

/** What 今天差在哪 says of all platforms. */
function gapOf(board: OurTab<'monitor'>): { because?: string } {
  const because = gapRows(board).find(({ platform }) => platform === '')?.words;
  return because ? { because } : {};
}
