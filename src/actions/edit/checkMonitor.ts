import { NO_ALERT } from '../../core/alerts/alertMemory';
import type { BoardRow, CheckedMetric, Direction } from '../../core/board/boardRow';
import { checkBoard } from '../../core/board/checkBoard';
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
import { readBoardMemory } from './boardMemory';
import { checkSlots } from './checkSlots';
import { alertKey, type OpenAlerts } from './openAlerts';
import { type AlertChange, recordAlerts, sayAlerts } from './recordAlerts';
import { type Checked, showStates } from './showStates';
import { typedDates } from './typedDates';

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
    recovery: number('recovery') ?? 0.05,
    confirmations: number('confirmations') ?? 2,
    slot: `${Math.floor(now)}/${textOf(summaryValue(our, 'slot'))}`,
  };
  const dates = typedDates(rows, block, ['silenceUntil'], serial, now);
  const metrics = rows.map((row) => {
    const isTyped = isWithin(edited, row.row, block.columns.live as number);
    const until = row.cells.silenceUntil === '' ? null : dates.dateAt(row.row, 'silenceUntil');
    const metric = boardRow(row, serial, our.locale, { isTyped, until });
    return withOpenAlert(metric, our, open);
  });
  const results = checkBoard(metrics, context);
  const checked = rows.map((row, i): Checked => {
    const [metric, result] = [metrics[i] as BoardRow, results[i] as CheckedMetric];
    const unread = dates.marks.filter((mark) => mark.row === row.row);
    return { row, metric, result: { ...result, marks: [...result.marks, ...unread] } };
  });
  const edits = checked.flatMap(({ result }) => result.changes);
  writeCells(our.sheet, [
    ...edits.map(({ row, key, value }) => ({ row, column: block.columns[key] as number, value })),
    ...dates.edits,
  ]);
  const changed = showStates(our, block, checked, now, serial);
  const entries = checked.flatMap(({ metric, result }) =>
    result.entry === undefined ? [] : [{ metric, value: result.entry }],
  );
  const alerts = checked.flatMap((c) => [...formerAlert(our, c), ...alertChange(our, c)]);
  const slots = checkSlots(our, now, serial, edited);
  const all = [...boardEntries(our, entries, now), ...slots.entries];
  const logged = append(our, all, alerts, now, slots.entries.length > 0);
  return edits.length + dates.edits.length + changed + (logged ? slots.remember() : 0);
}

/** A recheck goes by 预警记录 itself instead of by what the board remembers. */
function withOpenAlert(row: BoardRow, { signature }: OurTab, open?: OpenAlerts): BoardRow {
  if (!open) return row;
  const level = open.get(alertKey(signature.campaign, row.metric, row.platform)) ?? 'none';
  return { ...row, alert: { ...row.alert, level } };
}

function isWithin(area: Area | undefined, row: number, column: number): boolean {
  return (
    area !== undefined &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
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
  { isTyped, until }: { readonly isTyped: boolean; readonly until: number | null | undefined },
): BoardRow {
  const { marks } = locale.monitor;
  const [metric, platform] = [textOf(cells.metric), textOf(cells.platform)];
  const key = keyOfMetric(metric);
  const directions = Object.keys(marks) as Direction[];
  const memory = readBoardMemory(textOf(cells.alert));
  // What is remembered of another metric says nothing about this one.
  const isSame = !memory.of || (memory.of.metric === metric && memory.of.platform === platform);
  return {
    row,
    metric,
    platform,
    unit: textOf(cells.unit),
    target: cells.target,
    live: cells.live,
    threshold: textOf(cells.threshold),
    direction: directions.find((d) => marks[d] === textOf(cells.direction)),
    ...(key ? { known: METRICS[key], key } : {}),
    alert: isSame ? memory.alert : NO_ALERT,
    ...(isSame || !memory.of ? {} : { former: { ...memory.of, level: memory.alert.level } }),
    logged: isSame ? cells.logged : '',
    updated: isSame ? (serial(cells.updated) ?? null) : null,
    share: isSame ? cells.share : '',
    isTyped,
    silence: { until, by: textOf(cells.silencedBy), reason: textOf(cells.silenceReason) },
  };
}

function alertChange(our: OurTab, { row, metric, result }: Checked): AlertChange[] {
  if (result.step === 'keep') return [];
  const { level } = result.alert;
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

/** The open alert of the metric that stood in the row before: it is over, nobody watches it any more. */
function formerAlert(our: OurTab, { metric: { former } }: Checked): AlertChange[] {
  if (!former || former.level === 'none') return [];
  const { metric, platform } = former;
  const nothing = { unit: '', live: '', threshold: '', action: '', owner: '' };
  const { campaign } = our.signature;
  return [{ step: 'close', level: 'none', campaign, metric, platform, ...nothing }];
}

function changedValue({ changes }: CheckedMetric, key: string): unknown {
  return changes.find((c) => c.key === key)?.value;
}
