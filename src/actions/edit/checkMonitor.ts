import type { LogEntry } from '../../rows/logEntry';
import type { OurTab } from '../../sheets/ourTab';
import { isRefused } from '../../sheets/refusedCells';
import { withEditLock } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import type { Area } from '../../tabs/model/area';
import type { OpenAlerts } from '../alerts/openAlerts';
import { sayAlerts } from '../alerts/recordAlerts';
import { alertChanges } from './alertChanges';
import { appendEntries, readLog } from './appendEntries';
import { boardEntries, isLogged } from './boardEntries';
import { type BoardLook, boardLook } from './boardLook';
import { checkSlots } from './checkSlots';
import { type Judged, judgeBoard } from './judgeBoard';
import { newMetrics } from './newMetrics';
import { offerSegments, settleChartPlatform } from './settleChartPlatform';
import { type Checked, showStates } from './showStates';
import { stopPromotion } from './stopPromotion';
import { NOT_STORED, type Stored, storeFindings } from './storeFindings';

/** What a recheck has read already. */
interface Known {
  /** Open alerts of 预警记录, which then count instead of what the board remembers. */
  readonly open?: OpenAlerts | undefined;
  /** Rows of 数据记录. */
  readonly log?: readonly LogEntry[] | undefined;
}

/**
 * Brings 执行监控 into the state that its cells ask for: logs new figures, fills the board with what they
 * come to, states and alerts. Without `edited` it is a recheck, or an import: then 数据记录 is read.
 */
export function checkMonitor(our: OurTab<'monitor'>, edited?: Area, known: Known = {}): number {
  if (known.log) offerSegments(our, known.log);
  return settleChartPlatform(our) + checkFigures(our, edited, known);
}

function checkFigures(our: OurTab<'monitor'>, edited: Area | undefined, known: Known): number {
  const look = boardLook(our, { edited, open: known.open });
  const slots = checkSlots(look);
  if (slots.entries.length === 0) {
    const log = edited ? undefined : (known.log ?? readLog(our));
    return checkBoardOf(look, log) + slots.remember();
  }
  // Two people's edits see each other's figures: what is logged and what follows is one piece.
  const done = withEditLock(() => {
    const log = appendEntries(our, slots.entries);
    const changed = checkBoardOf(look, log);
    sendChanges();
    return { changed, isLogged: log !== undefined };
  });
  if (!done) return checkBoardOf(look);
  const { changed, isLogged } = done.result;
  return isLogged ? changed + slots.remember() : changed;
}

/** Stores first, then shows and remembers: what could not be stored is new to the next look as well. */
function checkBoardOf(look: BoardLook, log?: readonly LogEntry[]): number {
  const { judged, unlogged } = judgedWithLog(look, log);
  const alertsOf = new Map(judged.checked.map((c) => [c, alertChanges(look.our, c)] as const));
  const alerts = [...alertsOf.values()].flat();
  const isStored = (stored: Stored) => (c: Checked) =>
    (stored.entries || !judged.entries.some(({ metric }) => metric === c.metric)) &&
    (stored.alerts || alertsOf.get(c)?.length === 0);
  let stored: Stored;
  let given = 0;
  try {
    const entries = judged.entries.length > 0 ? boardEntries(look, unlogged) : undefined;
    // Before the alert is known: a look that ends in between does both again.
    given = stopPromotion(look, alerts);
    stored = storeFindings(look, entries, alerts);
  } catch (error) {
    show(look, judged, isStored(NOT_STORED));
    throw error;
  }
  const changed = show(look, judged, isStored(stored));
  if (stored.begun.length > 0) sayAlerts(look.our, stored.begun);
  return changed + given;
}

/**
 * A figure that nobody has just typed may be logged already, or come from figures that are, by a look that
 * could not finish: then 数据记录 is asked.
 */
function judgedWithLog(look: BoardLook, log?: readonly LogEntry[]) {
  const judged = judgeBoard(look, log);
  const isOld = judged.entries.some(({ metric }) => !metric.isTyped);
  if (!isOld) return { judged, unlogged: judged.entries };
  const read = log ?? readLog(look.our);
  const again = log ? judged : judgeBoard(look, read);
  const unlogged = again.entries.filter(
    (entry) => entry.metric.isTyped || !isLogged(look, entry, read),
  );
  return { judged: again, unlogged };
}

/**
 * What was filled in is written before what remembers it, and typed text only becomes a number after its
 * sign was read: so a look that ends in between can be gone on with.
 */
function show(
  look: BoardLook,
  { checked }: Judged,
  isStored: (checked: Checked) => boolean,
): number {
  const { our, table } = look;
  const { direction } = table.block.columns;
  // ≤3 becomes 3 when its sign is noted.
  const isUnsigned = (row: number, key: string) =>
    key === 'target' && isRefused(our.layout.name, row, direction);
  const written = (isFill: boolean): number => {
    for (const { result } of checked)
      for (const { row, key, value } of result.changes)
        if (isFill === (key === 'live' && result.computed !== undefined) && !isUnsigned(row, key))
          table.put(row, key, value);
    if (!isFill) table.settle('silenceUntil');
    return table.write();
  };
  newMetrics(look);
  const filled = written(true);
  const changed = showStates(look, checked, isStored);
  return filled + changed + written(false);
}
