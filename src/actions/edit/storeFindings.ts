import type { OurTab } from '../../sheets/ourTab';
import { withEditLock } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import { type AlertChange, recordAlerts } from '../alerts/recordAlerts';
import { appendEntries, type NewEntry } from './appendEntries';

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
  our: OurTab,
  entries: readonly NewEntry[] | undefined,
  alerts: readonly AlertChange[],
  now: number,
): Stored {
  if (entries === undefined && alerts.length === 0) return ALL_STORED;
  const done = withEditLock((): Stored => {
    const logged = entries === undefined || appendEntries(our, entries) !== undefined;
    const begun = alerts.length === 0 ? [] : recordAlerts(our, alerts, now);
    sendChanges();
    return { entries: logged, alerts: begun !== undefined, begun: begun ?? [] };
  });
  return done?.result ?? NOT_STORED;
}
