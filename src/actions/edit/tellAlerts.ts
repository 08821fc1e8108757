import { blockRows, textOf } from '../../sheets/blockRows';
import { type OurTab, readOurTab } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { sameCode } from '../openDesk';
import { sharedSheet } from './sharedTab';

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

/** What an issue says its alert is: `UV · 全部`. */
export function alertSource(metric: string, platform: string): string {
  return `${metric} · ${platform}`;
}

/** Whether a row of 预警记录 is the alert that an issue was made from. */
function isAlertOf(
  { cells }: SheetRow,
  { campaign, source, at }: Pick<AlertNews, 'campaign' | 'source' | 'at'>,
  serial: (cell: unknown) => number | undefined,
): boolean {
  return (
    alertSource(textOf(cells.metric), textOf(cells.platform)) === source &&
    sameCode(textOf(cells.campaign), campaign) &&
    isMoment(serial(cells.time), at)
  );
}

/**
 * Writes into 预警记录 how the issues of its alerts stand; an alert is over only by its value. Counts
 * the cells that differed; alerts whose rows are gone are passed over. Undefined when 预警记录 itself is.
 */
export function tellAlerts(
  our: OurTab,
  news: readonly AlertNews[],
  serial: (cell: unknown) => number | undefined,
): number | undefined {
  const sheet = sharedSheet(our, 'alerts');
  const alerts = sheet && readOurTab(sheet, { ...our.signature, tab: 'alerts' });
  if (!alerts) return undefined;
  const { columns } = blockLayout(alerts.layout);
  const rows = blockRows(alerts).filter(({ cells }) => textOf(cells.metric) !== '');
  const edits = news.flatMap((item): CellEdit[] => {
    const alert = rows.find((row) => isAlertOf(row, item, serial));
    if (!alert) return [];
    const set = (key: string, value: string) => ({
      row: alert.row,
      column: columns[key] as number,
      value,
    });
    return [
      ...(textOf(alert.cells.handled) === item.text ? [] : [set('handled', item.text)]),
      ...(textOf(alert.cells.handler) === '' && item.owner !== ''
        ? [set('handler', item.owner)]
        : []),
    ];
  });
  writeCells(alerts, edits);
  return edits.length;
}
