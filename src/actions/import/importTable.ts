import type { Language } from '../../core/request/campaignRequest';
import { readOurTab } from '../../sheets/ourTab';
import { sendChanges } from '../../sheets/workbook';
import { type Refused, refuse } from '../desk/campaignRequestOf';
import { locked } from '../desk/locked';
import { appendEntries } from '../edit/appendEntries';
import { checkMonitor } from '../edit/checkMonitor';
import { readImport } from './readImport';

export interface Imported {
  readonly ok: true;
  readonly count: number;
}

/** Appends what the table on the sheet in front says to 数据记录; what is there already is left out. */
export function importTable(code: string, language: Language): Imported | Refused {
  const done = locked(() => {
    const read = readImport(code);
    if ('issue' in read) return { issues: [read.issue] };
    const { accepted, monitor, now, sheet } = read;
    const { sameDay } = monitor.locale.words;
    const entries = accepted.map(({ date, slot, platform, metric, value, unit }) => ({
      date,
      slot,
      platform,
      metric,
      value,
      unit,
      basis: sameDay,
      source: sheet,
      enteredAt: now,
    }));
    if (entries.length === 0) return { ok: true as const, count: 0 };
    const log = appendEntries(monitor, entries);
    sendChanges();
    // What was imported is judged at once, as if it had been typed.
    const board = readOurTab(monitor.sheet, monitor.signature);
    if (board) checkMonitor(board, undefined, { log });
    return { ok: true as const, count: entries.length };
  });
  return 'issues' in done ? refuse(done.issues, language) : done;
}
