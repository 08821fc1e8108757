import type { AlertLevel } from '../../core/alertTransitions';
import {
  type BoardRow,
  type CheckedMetric,
  checkMetric,
  type Direction,
} from '../../core/checkBoard';
import { METRICS } from '../../core/metrics';
import { keyOfMetric } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/locale';
import { thresholdText } from '../../locales/pacedLine';
import { blockRows, textOf } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { withDocumentLock } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import { writeCells } from '../../sheets/writeCells';
import type { Area } from '../../tabs/area';
import { blockLayout } from '../../tabs/layout';
import { appendEntries, type NewEntry } from './appendEntries';
import { boardEntries } from './boardEntries';
import { checkSlots } from './checkSlots';
import { type AlertChange, recordAlerts, sayAlerts } from './recordAlerts';
import { type Checked, showStates } from './showStates';

/** Brings the board of 执行监控 into the state that its cells ask for, logs new values, and alerts. */
export function checkMonitor(our: OurTab, edited?: Area, open?: OpenAlerts): number {
  const block = blockLayout(our.layout, 'board');
  const rows = blockRows(our, 'board');
  const serial = serialReader();
  const number = (key: string) => {
    const value = summaryValue(our, key);
    return typeof value === 'number' ? value : undefined;
  };
  const now = serial(summaryValue(our, 'now')) ?? 0;
  const [expected, target] = [number('expected'), number('target')];
  const share = expected !== undefined && target ? { expectedShare: expected / target } : {};
  const dayShare = number('dayShare');
  const context = {
    now,
    nearBand: number('nearBand') ?? 0.05,
    ...share,
    ...(dayShare === undefined ? {} : { dayShare }),
  };
  const checked = rows.map((row): Checked => {
    const metric = withOpenAlert(boardRow(row, serial, our.locale), our, open);
    return { row, metric, result: checkMetric(metric, context) };
  });
  const edits = checked.flatMap(({ result }) => result.changes);
  writeCells(
    our.sheet,
    edits.map(({ row, key, value }) => ({ row, column: block.columns[key] as number, value })),
  );
  const changed = showStates(our, block, checked, now, serial);
  const entries = checked.flatMap(({ metric, result }) =>
    result.entry === undefined ? [] : [{ metric, value: result.entry }],
  );
  const alerts = checked.flatMap((c) => alertChange(our, c));
  const slots = checkSlots(our, now, serial, edited);
  const all = [...boardEntries(our, entries, now), ...slots.entries];
  const logged = append(our, all, alerts, now, slots.entries.length > 0);
  return edits.length + changed + (logged ? slots.remember() : 0);
}

/** Levels of the alerts that are open in 预警记录, by campaign, metric and platform. */
export type OpenAlerts = ReadonlyMap<string, AlertLevel>;

export function alertKey(campaign: string, metric: string, platform: string): string {
  return [campaign.toLowerCase(), metric, platform].join('\u0000');
}

/** A recheck goes by 预警记录 itself instead of by what the board remembers. */
function withOpenAlert(row: BoardRow, { signature }: OurTab, open?: OpenAlerts): BoardRow {
  if (!open) return row;
  const alert = open.get(alertKey(signature.campaign, row.metric, row.platform)) ?? 'none';
  return { ...row, alert };
}

/**
 * Appends to the records; false when others kept them locked. One value of the board needs no lock:
 * appending a row cannot meet another. Slot entry does: two people's edits see each other's figures.
 */
function append(
  our: OurTab,
  entries: readonly NewEntry[],
  alerts: readonly AlertChange[],
  now: number,
  isShared: boolean,
): boolean {
  if (entries.length === 0 && alerts.length === 0) return true;
  if (entries.length === 1 && alerts.length === 0 && !isShared) {
    appendEntries(our, entries);
    return true;
  }
  const done = withDocumentLock(() => {
    if (entries.length > 0) appendEntries(our, entries);
    const begun = alerts.length > 0 ? recordAlerts(our, alerts, now) : [];
    sendChanges();
    return begun;
  });
  if (done && done.result.length > 0) sayAlerts(our, done.result);
  return done !== undefined;
}

function boardRow(
  { row, cells }: SheetRow,
  serial: (cell: unknown) => number | undefined,
  locale: Locale,
): BoardRow {
  const { marks } = locale.monitor;
  const metric = textOf(cells.metric);
  const key = keyOfMetric(metric);
  const directions = Object.keys(marks) as Direction[];
  const alert = textOf(cells.alert);
  return {
    row,
    metric,
    platform: textOf(cells.platform),
    unit: textOf(cells.unit),
    target: cells.target,
    live: cells.live,
    threshold: textOf(cells.threshold),
    direction: directions.find((d) => marks[d] === textOf(cells.direction)),
    ...(key ? { known: METRICS[key] } : {}),
    alert: alert === 'warning' || alert === 'critical' ? alert : 'none',
    logged: cells.logged,
    updated: serial(cells.updated) ?? null,
    share: cells.share,
  };
}

function alertChange(our: OurTab, { row, metric, result }: Checked): AlertChange[] {
  if (result.step === 'keep') return [];
  const level: AlertLevel = result.alert;
  return [
    {
      step: result.step,
      level,
      campaign: our.signature.campaign,
      metric: metric.metric,
      platform: metric.platform,
      unit: metric.unit,
      live: changedValue(result, 'live') ?? metric.live,
      threshold: thresholdText(metric, result, our.locale),
      action: [result.action, textOf(row.cells.action)].filter(Boolean).join(' · '),
      owner: textOf(row.cells.owner),
    },
  ];
}

function changedValue({ changes }: CheckedMetric, key: string): unknown {
  return changes.find((c) => c.key === key)?.value;
}
