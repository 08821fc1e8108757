import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { textOf } from '../tabs/kinds/kind';
import { known } from '../tabs/kinds/unread';

/** A row of 预警记录; moments are serial days. */
export interface Alert {
  readonly row: number;
  readonly campaign: string;
  readonly metric: string;
  readonly platform: string;
  /** What an issue says its alert is: `UV · 全部`. */
  readonly source: string;
  /** When it began; undefined when the cell cannot be read. */
  readonly at: number | undefined;
  /** When it was over. */
  readonly resolved: number | undefined;
  readonly live: string;
  readonly threshold: string;
  /** As the sheet says it: 预警, 严重. */
  readonly level: string;
  readonly isCritical: boolean;
  readonly action: string;
  readonly handler: string;
  /** How its issue stands. */
  readonly handled: string;
  readonly isOpen: boolean;
  /** It was open when its campaign ended: nobody knows when it was over. */
  readonly isEnded: boolean;
}

/** The alerts of the tab, those that are over too. */
export function alertRows(alerts: OurTab<'alerts'>): Alert[] {
  return openTable(alerts, 'alerts')
    .rows.map(alertOf)
    .filter(({ metric }) => metric !== '');
}

/** Reads a row of 预警记录; one without an alert has no metric. */
export function alertOf({ row, is, cells }: TableRow<'alerts', 'alerts'>): Alert {
  const { campaign, metric, platform, live, threshold, action, handler, handled } = is;
  return {
    row,
    campaign,
    metric,
    platform,
    source: `${metric} · ${platform}`,
    at: known(is.time),
    resolved: known(is.resolved),
    live,
    threshold,
    level: textOf(cells.level),
    isCritical: is.level === 'critical',
    action,
    handler,
    handled,
    isOpen: is.status === 'open',
    isEnded: is.status === 'ended',
  };
}
