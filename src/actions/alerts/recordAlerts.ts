import type { AlertLevel, AlertStep } from '../../core/alerts/alertTransitions';
import { formatQuantity } from '../../core/quantity/formatQuantity';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import { type Alert, alertOf } from '../../rows/alert';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { showToast } from '../../sheets/workbook';
import { sameCode } from '../desk/openDesk';

/** A metric whose alert begins, gets worse, or ends, by itself or with its campaign. */
export interface AlertChange {
  readonly step: Exclude<AlertStep, 'keep'>;
  readonly level: AlertLevel;
  readonly campaign: string;
  readonly metric: string;
  readonly platform: string;
  readonly unit: string;
  readonly live: unknown;
  readonly threshold: string;
  readonly action: string;
  readonly owner: string;
}

/** The end of an alert whose metric is not watched any more. */
export function alertEnd({ signature }: OurTab, metric: string, platform: string): AlertChange {
  const nothing = { unit: '', live: '', threshold: '', action: '', owner: '' };
  const { campaign } = signature;
  return { step: 'close', level: 'none', campaign, metric, platform, ...nothing };
}

/**
 * Writes changes into 预警记录: a row for what begins (none if it is open already), the new level of
 * what got worse, the end of what is over. Gives what began or got worse. The caller holds the lock, and has
 * read 预警记录 since.
 */
export function recordAlerts(
  alerts: OurTab<'alerts'>,
  changes: readonly AlertChange[],
  now: number,
): readonly AlertChange[] {
  const table = openTable(alerts, 'alerts');
  const open = table.rows.map(alertOf).filter(({ isOpen }) => isOpen);
  const { locale } = alerts;
  const { words } = locale;
  const begun: AlertChange[] = [];
  const over: Alert[] = [];
  const ended: Alert[] = [];
  const shown = (change: AlertChange) => ({
    live: shownLive(change, locale),
    threshold: change.threshold,
    level: words.metricState[change.level === 'critical' ? 'critical' : 'warning'],
    action: change.action,
  });
  for (const change of changes) {
    // Two answers without a lock may have begun it both.
    const same = open.filter((alert) => isOf(alert, change));
    const [found] = same;
    const cells = shown(change);
    if (change.step === 'repeat') {
      if (found) table.put(found.row, 'live', cells.live);
      begun.push(change);
    } else if (change.step === 'close') over.push(...same);
    else if (change.step === 'end') ended.push(...same);
    else if (!found) begun.push(change);
    else if (found.level !== cells.level) {
      table.set(found.row, cells);
      if (change.step === 'raise') begun.push(change);
    }
  }
  const added = begun.filter((change) => !open.some((alert) => isOf(alert, change)));
  if (added.length > 0)
    table.append(
      added.map((change) => ({
        time: now,
        campaign: change.campaign,
        metric: change.metric,
        platform: change.platform,
        ...shown(change),
        status: words.alertStatus.open,
        handler: change.owner,
      })),
    );
  for (const { row } of over) table.put(row, 'resolved', now);
  table.write();
  // A row is found by its state: what closes it is written when all else is there.
  for (const { row } of over) table.put(row, 'status', words.alertStatus.closed);
  for (const { row } of ended) table.put(row, 'status', words.alertStatus.ended);
  table.write();
  return begun;
}

function isOf(alert: Alert, { campaign, metric, platform }: AlertChange): boolean {
  return (
    sameCode(alert.campaign, campaign) && alert.metric === metric && alert.platform === platform
  );
}

function shownLive({ live, unit }: AlertChange, { request }: Locale): string {
  return typeof live === 'number' ? formatQuantity(live, unit, request.scale) : String(live ?? '');
}

/** A toast of the worst that began; how many more there are. */
export function sayAlerts(our: OurTab, begun: readonly AlertChange[]): void {
  const { checks, words } = our.locale;
  const worst = begun.find(({ level }) => level === 'critical') ?? begun[0];
  if (!worst) return;
  const critical = worst.level === 'critical';
  const title = fillIn(checks.toast.title, {
    symbol: critical ? '⛔⛔' : '⛔',
    level: words.metricState[critical ? 'critical' : 'warning'],
    campaign: worst.campaign,
  });
  const text = fillIn(checks.toast.alert, {
    metric: worst.metric,
    platform: worst.platform,
    live: shownLive(worst, our.locale),
    threshold: worst.threshold,
    action: worst.action,
  });
  const more =
    begun.length > 1
      ? fillIn(checks.toast.more, { count: begun.length - 1, tab: our.locale.alerts.tab })
      : '';
  showToast([text, more].filter(Boolean).join('\n'), title);
}
