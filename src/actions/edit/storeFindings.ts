import { mayMeetAnswers, withEditLock } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import { type AlertChange, recordAlerts } from '../alerts/recordAlerts';
import { settleAlerts } from '../alerts/settleAlerts';
import { sharedTab } from '../desk/sharedTab';
import { appendEntries, type NewEntry } from './appendEntries';
import type { BoardLook } from './boardLook';

/** What of a look at the board is in the records now: only that may be remembered. */
export interface Stored {
  readonly entries: boolean;
  readonly alerts: boolean;
  /** Alerts that began or got worse. */
  readonly begun: readonly AlertChange[];
}

/** Nothing is: others keep the records locked, or they cannot be written. */
export const NOT_STORED: Stored = { entries: false, alerts: false, begun: [] };

const ALL_STORED: Stored = { entries: true, alerts: true, begun: [] };

/**
 * Puts new figures into 数据记录 and changes of alerts into 预警记录, where both are looked up first: what
 * a broken look has stored already is not stored again. `entries` is undefined where no row has a new
 * figure; none of them may be left that is not there yet.
 */
export function storeFindings(
  { our, now }: BoardLook,
  entries: readonly NewEntry[] | undefined,
  changes: readonly AlertChange[],
): Stored {
  if (entries === undefined && changes.length === 0) return ALL_STORED;
  const done = withEditLock((): Stored => {
    const logged = entries === undefined || appendEntries(our, entries) !== undefined;
    const alerts = changes.length > 0 ? sharedTab(our, 'alerts') : undefined;
    const begun = alerts ? recordAlerts(alerts, changes, now) : [];
    sendChanges();
    if (alerts && begun.length > 0 && mayMeetAnswers()) settleAlerts(our);
    return { entries: logged, alerts: changes.length === 0 || alerts !== undefined, begun };
  });
  return done?.result ?? NOT_STORED;
}
