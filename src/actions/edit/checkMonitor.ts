import type { BoardRow, CheckedMetric } from '../../core/board/boardRow';
import { checkBoard } from '../../core/board/checkBoard';
import { blockRows, textOf } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import { withDocumentLock } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import { writeCells } from '../../sheets/writeCells';
import { type Area, holds } from '../../tabs/area';
import { blockLayout } from '../../tabs/layout';
import { alertChanges } from './alertChanges';
import { appendEntries, type NewEntry } from './appendEntries';
import { boardEntries } from './boardEntries';
import { boardRow, withOpenAlert } from './boardRow';
import { checkSlots } from './checkSlots';
import type { OpenAlerts } from './openAlerts';
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
    const at = { row: row.row, column: block.columns.live as number };
    const isTyped = edited !== undefined && holds(edited, at);
    const until = row.cells.silenceUntil === '' ? null : dates.dateAt(row.row, 'silenceUntil');
    return withOpenAlert(boardRow(row, serial, our.locale, { isTyped, until }), our, open);
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
  const alerts = checked.flatMap((c) => alertChanges(our, c));
  const slots = checkSlots(our, now, serial, edited);
  const all = [...boardEntries(our, entries, now), ...slots.entries];
  const logged = append(our, all, alerts, now, slots.entries.length > 0);
  return edits.length + dates.edits.length + changed + (logged ? slots.remember() : 0);
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
