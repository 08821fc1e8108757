import type { Answers } from '../../core/importTable/asking';
import type { ImportEntry } from '../../core/importTable/tableReading';
import type { Issues } from '../../core/issue';
import type { Language } from '../../core/request/campaignRequest';
import { sourceName } from '../../locales/exports/sources';
import { readOurTab } from '../../sheets/openOurTab';
import { sendChanges } from '../../sheets/workbook';
import type { Refused } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { appendEntries } from '../edit/appendEntries';
import { checkMonitor } from '../edit/checkMonitor';
import { rememberAnswers } from './answerStore';
import { pastedTable } from './readImport';

export interface Imported {
  readonly ok: true;
  readonly count: number;
}

/**
 * Appends to 数据记录 what a person has seen in the preview, and remembers what they answered. Where the
 * table or the log says something else by now, nothing is written.
 */
export function importTable(
  code: string,
  { answers, seen }: { readonly answers: Answers; readonly seen: readonly ImportEntry[] },
  language: Language,
): Imported | Refused {
  return lockedOrRefused(language, (): Imported | Issues => {
    const table = pastedTable(code);
    if ('issue' in table) return { issues: [table.issue] };
    const { monitor, settings, now, sheet } = table;
    const { accepted, reading } = table.read(answers);
    if (JSON.stringify(accepted) !== JSON.stringify(seen))
      return { issues: [{ code: 'changedSince' as const, path: 'request' }] };
    const { locale } = monitor;
    const entries = accepted.map(({ date, slot, platform, metric, value, unit, basis }) => ({
      date,
      slot,
      platform,
      metric,
      value,
      unit,
      basis: basis ?? locale.words.sameDay,
      source: sheet,
      enteredAt: now,
    }));
    const log = appendEntries(monitor, entries);
    const name = sourceName(reading.source) ?? sheet;
    if (settings && JSON.stringify(answers) !== JSON.stringify(table.remembered))
      rememberAnswers(settings, { kind: reading.kind, name }, answers);
    sendChanges();
    // What was imported is judged at once, as if it had been typed.
    const board = readOurTab(monitor.sheet, monitor.signature);
    if (board) checkMonitor(board, undefined, { log });
    return { ok: true, count: entries.length };
  });
}
