import type { Issue } from '../issue';
import type { ImportEntry } from './readTable';

/** A row of the data log. */
export interface LoggedEntry {
  readonly row: number;
  readonly date: number;
  readonly slot: string;
  readonly platform: string;
  readonly metric: string;
  readonly value: number;
}

export interface CheckedImport {
  readonly accepted: readonly ImportEntry[];
  /** Those of the accepted that the log has another figure for, with it. */
  readonly updates: readonly { readonly entry: ImportEntry; readonly old: number }[];
  /** Entries that the log has already, each with the row it repeats. */
  readonly refused: readonly { readonly entry: ImportEntry; readonly repeats: number }[];
  /** Entries ten times off the last value of the same: likely another unit. */
  readonly doubtful: readonly Issue<'likelySlip'>[];
}

const SLIP = 10;

/** Sorts out what is new; the log is that of the campaign, in the order of its rows. */
export function checkImport(
  entries: readonly ImportEntry[],
  log: readonly LoggedEntry[],
): CheckedImport {
  const slotKey = (e: ImportEntry | LoggedEntry) =>
    [e.date, e.slot, e.platform, e.metric].join('\u0000');
  const logged = new Map(log.map((e) => [slotKey(e), e]));
  const last = new Map(log.map((e) => [[e.platform, e.metric].join('\u0000'), e.value]));
  const accepted: ImportEntry[] = [];
  const refused: { entry: ImportEntry; repeats: number }[] = [];
  const doubtful: Issue<'likelySlip'>[] = [];
  const updates: { entry: ImportEntry; old: number }[] = [];
  const seen = new Map<string, number>();
  for (const entry of entries) {
    const key = slotKey(entry);
    const before = logged.get(key);
    const repeats = before?.value === entry.value ? before.row : seen.get(key);
    if (repeats !== undefined) {
      refused.push({ entry, repeats });
      continue;
    }
    seen.set(key, entry.row);
    accepted.push(entry);
    if (before) updates.push({ entry, old: before.value });
    const latest = last.get([entry.platform, entry.metric].join('\u0000'));
    if (latest && entry.value && isOff(entry.value / latest))
      doubtful.push({
        code: 'likelySlip',
        path: String(entry.row),
        values: { metric: entry.metric, value: entry.value, last: latest },
      });
  }
  return { accepted, updates, refused, doubtful };
}

function isOff(times: number): boolean {
  return Math.abs(times) >= SLIP || Math.abs(times) <= 1 / SLIP;
}
