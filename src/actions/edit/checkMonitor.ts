import type { CheckedMetric } from '../../core/board/boardRow';
import { checkBoard } from '../../core/board/checkBoard';
import { comingMoment } from '../../core/dateCell';
import type { SlotTotals } from '../../core/slots/slotTotals';
import { blockRows } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { withEditLock } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import { writeCells } from '../../sheets/writeCells';
import { type Area, holds } from '../../tabs/area';
import { blockLayout } from '../../tabs/layout';
import { alertChanges } from './alertChanges';
import { appendEntries, type NewEntry, readLog } from './appendEntries';
import { boardContext } from './boardContext';
import { boardEntries } from './boardEntries';
import { boardRow, withOpenAlert } from './boardRow';
import { checkSlots } from './checkSlots';
import { loggedTotals } from './loggedTotals';
import type { OpenAlerts } from './openAlerts';
import { type AlertChange, recordAlerts, sayAlerts } from './recordAlerts';
import { type Checked, showStates } from './showStates';
import { typedDates } from './typedDates';

type Serial = (cell: unknown) => number | undefined;

/** What a recheck has read already. */
interface Known {
  /** Open alerts of 预警记录, which then count instead of what the board remembers. */
  readonly open?: OpenAlerts | undefined;
  /** Rows of 数据记录. */
  readonly log?: readonly SheetRow[] | undefined;
}

/**
 * Brings 执行监控 into the state that its cells ask for: logs new figures, fills the board with what they
 * come to, states and alerts. Without `edited` it is a recheck, or an import: then 数据记录 is read.
 */
export function checkMonitor(our: OurTab, edited?: Area, known: Known = {}): number {
  const serial = serialReader();
  const now = serial(summaryValue(our, 'now')) ?? 0;
  const slots = checkSlots(our, now, serial, edited);
  const { open } = known;
  const board = (totals?: SlotTotals) => checkBoardOf(our, { now, serial, edited, open, totals });
  if (slots.entries.length === 0) {
    const log = edited ? undefined : (known.log ?? readLog(our));
    return board(log && loggedTotals(our, log, now, serial)) + slots.remember();
  }
  // Two people's edits see each other's figures: what is logged and what follows is one piece.
  const done = withEditLock(() => {
    const log = appendEntries(our, slots.entries);
    const changed = board(loggedTotals(our, log, now, serial));
    sendChanges();
    return changed;
  });
  return done ? done.result + slots.remember() : board();
}

interface Look {
  readonly now: number;
  readonly serial: Serial;
  readonly edited: Area | undefined;
  readonly open: OpenAlerts | undefined;
  readonly totals: SlotTotals | undefined;
}

function checkBoardOf(our: OurTab, { now, serial, edited, open, totals }: Look): number {
  const block = blockLayout(our.layout, 'board');
  const rows = blockRows(our, 'board');
  const dates = typedDates(rows, block, ['silenceUntil'], serial, now, comingMoment);
  const metrics = rows.map((row) => {
    const at = { row: row.row, column: block.columns.live as number };
    const isTyped = edited !== undefined && holds(edited, at);
    const until = row.cells.silenceUntil === '' ? null : dates.dateAt(row.row, 'silenceUntil');
    const reading = { isTyped, until, totals };
    return withOpenAlert(boardRow(row, serial, our.locale, reading), our, open);
  });
  const results = checkBoard(metrics, boardContext(our, now));
  const checked = metrics.map((metric, i): Checked => {
    const row = rows[i] as (typeof rows)[number];
    const result = results[i] as CheckedMetric;
    const unread = dates.marks.filter((mark) => mark.row === row.row);
    return { row, metric, result: { ...result, marks: [...result.marks, ...unread] } };
  });
  const edits = checked.flatMap(({ result }) => result.changes);
  writeCells(our, [
    ...edits.map(({ row, key, value }) => ({ row, column: block.columns[key] as number, value })),
    ...dates.edits,
  ]);
  const changed = showStates(our, block, checked, now, serial);
  // What figures of the log come to is no figure of its own.
  const entries = checked.flatMap(({ metric, result: { entry, computed } }) =>
    entry === undefined || computed !== undefined ? [] : [{ metric, value: entry }],
  );
  const alerts = checked.flatMap((c) => alertChanges(our, c));
  append(our, boardEntries(our, entries, now), alerts, now);
  return edits.length + dates.edits.length + changed;
}

/** Appends to the records, unless others keep them locked. */
function append(
  our: OurTab,
  entries: readonly NewEntry[],
  alerts: readonly AlertChange[],
  now: number,
): void {
  if (entries.length === 0 && alerts.length === 0) return;
  const done = withEditLock(() => {
    if (entries.length > 0) appendEntries(our, entries);
    const begun = alerts.length > 0 ? recordAlerts(our, alerts, now) : [];
    sendChanges();
    return begun;
  });
  if (done && done.result.length > 0) sayAlerts(our, done.result);
}
