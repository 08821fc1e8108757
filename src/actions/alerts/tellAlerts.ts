import { type Alert, alertOf } from '../../rows/alert';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { sameCode } from '../desk/openDesk';
import { sharedTab } from '../desk/sharedTab';

/** What the row of an alert is to say about the issue that was made from it. */
export interface AlertNews {
  /** Row of the issue. */
  readonly row: number;
  readonly campaign: string;
  /** Metric and platform: `UV · 全部`. */
  readonly source: string;
  /** When the alert began. */
  readonly at: number;
  readonly text: string;
  /** Who has the issue; fills the alert's handler when nobody is named. */
  readonly owner: string;
}

/** Times are read to the second. */
const MOMENT = 2 / 86_400;

/** Whether a time is the one at which an alert began. */
export function isMoment(time: number | undefined, at: number): boolean {
  return time !== undefined && Math.abs(time - at) < MOMENT;
}

/** Whether an alert is the one that an issue was made from. */
function isAlertOf(alert: Alert, { campaign, source, at }: AlertNews): boolean {
  return alert.source === source && sameCode(alert.campaign, campaign) && isMoment(alert.at, at);
}

/**
 * Writes into 预警记录 how the issues of its alerts stand; an alert is over only by its value. Counts
 * the cells that differed; alerts whose rows are gone are passed over. Undefined when 预警记录 itself is.
 */
export function tellAlerts(
  our: OurTab<'issueLog'>,
  news: readonly AlertNews[],
): number | undefined {
  const alerts = sharedTab(our, 'alerts');
  if (!alerts) return undefined;
  const table = openTable(alerts, 'alerts');
  const rows = table.rows.map(alertOf).filter(({ metric }) => metric !== '');
  for (const item of news) {
    const alert = rows.find((row) => isAlertOf(row, item));
    if (!alert) continue;
    if (alert.handled !== item.text) table.put(alert.row, 'handled', item.text);
    if (alert.handler === '' && item.owner !== '') table.put(alert.row, 'handler', item.owner);
  }
  return table.write();
}
