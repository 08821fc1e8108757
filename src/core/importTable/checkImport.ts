import type { Issue } from '../issue';
import { unitOf } from '../quantity/convertQuantity';
import type { ImportEntry } from './tableReading';

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
  /** Entries ten times off the last value of the same, or far off the goal of a day: likely another unit. */
  readonly doubtful: readonly Issue<'likelySlip' | 'offGoal'>[];
}

const SLIP = 10;
/** So many times a day's goal is no figure of a day, and so small a part of it is rather in a unit of 万. */
const LARGE = 20;
const TINY = 10_000;

/**
 * Sorts out what is new; the log is that of the campaign, in the order of its rows, `goalOf` the goal of a day of a
 * metric.
 */
export function checkImport(
  entries: readonly ImportEntry[],
  log: readonly LoggedEntry[],
  goalOf: (metric: string, day: number) => number | undefined = () => undefined,
): CheckedImport {
  const slotKey = (e: ImportEntry | LoggedEntry) =>
    [e.date, e.slot, e.platform, e.metric].join('\u0000');
  const logged = new Map(log.map((e) => [slotKey(e), e]));
  const last = new Map(log.map((e) => [[e.platform, e.metric].join('\u0000'), e.value]));
  const accepted: ImportEntry[] = [];
  const refused: { entry: ImportEntry; repeats: number }[] = [];
  const doubtful: Issue<'likelySlip' | 'offGoal'>[] = [];
  const doubted = new Set<string>();
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
    const { metric, value, date, row } = entry;
    if (latest && value && isOff(value / latest)) {
      doubtful.push({
        code: 'likelySlip',
        path: String(row),
        values: { metric, value, last: latest },
      });
      continue;
    }
    // Once a metric: a column in another unit is off in each of its rows.
    const goal = doubted.has(metric) ? undefined : goalOf(metric, date);
    if (!goal || !value || !isOffGoal(value / goal, entry.unit)) continue;
    doubted.add(metric);
    doubtful.push({ code: 'offGoal', path: String(row), values: { metric, value, goal } });
  }
  return { accepted, updates, refused, doubtful };
}

function isOff(times: number, large = SLIP, tiny = large): boolean {
  return Math.abs(times) >= large || Math.abs(times) <= 1 / tiny;
}

/** A rate is near its goal; of what adds up a small platform may have little. */
function isOffGoal(times: number, unit: string): boolean {
  const isRate = /^(?:percent|ratio)$/.test(unitOf(unit)?.dimension ?? '');
  return isRate ? isOff(times, LARGE) : isOff(times, LARGE, TINY);
}
