import type { AlertLevel, AlertStep } from '../../core/alerts/alertTransitions';
import { formatQuantity } from '../../core/quantity/formatQuantity';
import { fillIn } from '../../locales/fillIn';
import { keyOfWord } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/locale';
import { appendRows } from '../../sheets/appendRows';
import { blockRows, textOf } from '../../sheets/blockRows';
import { type OurTab, readOurTab } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { showToast } from '../../sheets/workbook';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { sameCode } from '../openDesk';
import { sharedSheet } from './sharedTab';

/** A metric whose alert begins, gets worse or ends. */
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
 * what got worse, the end of what is over. Gives what began or got worse; undefined when 预警记录 is
 * gone or damaged: then nothing is recorded. The caller holds the lock.
 */
export function recordAlerts(
  our: OurTab,
  changes: readonly AlertChange[],
  now: number,
): readonly AlertChange[] | undefined {
  const sheet = sharedSheet(our, 'alerts');
  return sheet && write(our, sheet, changes, now);
}

function write(
  our: OurTab,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  changes: readonly AlertChange[],
  now: number,
): AlertChange[] | undefined {
  const alerts = readOurTab(sheet, { ...our.signature, tab: 'alerts', campaign: '' });
  if (!alerts) return undefined;
  const { columns } = blockLayout(alerts.layout);
  const open = blockRows(alerts).filter(({ cells }) => isOpen(cells));
  const { words } = our.locale;
  const edits: CellEdit[] = [];
  const begun: AlertChange[] = [];
  const set = ({ row }: SheetRow, cells: Readonly<Record<string, string | number>>) => {
    for (const [key, value] of Object.entries(cells))
      edits.push({ row, column: columns[key] as number, value });
  };
  for (const change of changes) {
    const found = open.find(({ cells }) => isOf(cells, change));
    const level = words.metricState[change.level === 'critical' ? 'critical' : 'warning'];
    const shown = {
      live: shownLive(change, our.locale),
      threshold: change.threshold,
      level,
      action: change.action,
    };
    if (change.step === 'repeat') {
      if (found) set(found, { live: shown.live });
      begun.push(change);
    } else if (change.step === 'close') {
      // Two answers without a lock may have begun it both.
      for (const row of open.filter(({ cells }) => isOf(cells, change)))
        set(row, { status: words.alertStatus.closed, resolved: now });
    } else if (!found) begun.push(change);
    else if (textOf(found.cells.level) !== level) {
      set(found, shown);
      if (change.step === 'raise') begun.push(change);
    }
  }
  const added = begun.filter((change) => !open.some(({ cells }) => isOf(cells, change)));
  if (added.length > 0)
    appendRows(
      alerts,
      added.map((change) => ({
        time: now,
        campaign: change.campaign,
        metric: change.metric,
        platform: change.platform,
        live: shownLive(change, our.locale),
        threshold: change.threshold,
        level: words.metricState[change.level === 'critical' ? 'critical' : 'warning'],
        action: change.action,
        status: words.alertStatus.open,
        handler: change.owner,
      })),
    );
  // A row is found by its state: what closes it is written when all else is there.
  const isState = ({ column }: CellEdit) => column === columns.status;
  writeCells(
    alerts,
    edits.filter((e) => !isState(e)),
  );
  writeCells(alerts, edits.filter(isState));
  return begun;
}

function isOpen(cells: SheetRow['cells']): boolean {
  return keyOfWord('alertStatus', textOf(cells.status)) === 'open';
}

function isOf(cells: SheetRow['cells'], change: AlertChange): boolean {
  return (
    sameCode(textOf(cells.campaign), change.campaign) &&
    textOf(cells.metric) === change.metric &&
    textOf(cells.platform) === change.platform
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
