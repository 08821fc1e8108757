/** A row of the data log as far as its validity goes. */
export interface EntryKey {
  readonly campaign: string;
  /** Serial day; null when it has none that can be read. */
  readonly date: number | null;
  readonly platform: string;
  readonly metric: string;
  /** Whether it has a number. */
  readonly counts: boolean;
  /** When it was entered, or undefined; later rows count as later. */
  readonly enteredAt?: number;
  /** Time of its slot as a fraction of the day, 1 for the whole day; undefined where it has none. */
  readonly slot?: number | undefined;
  /** Whether it is for all platforms together of a metric that adds up over them. */
  readonly isTotal?: boolean;
  /** Whether it is for a region or tier of customers: no part of a total, which platforms make up. */
  readonly isSegment?: boolean;
}

/**
 * 有效 of each row: 1 for the latest entry of its campaign × date × platform × metric, 0 for the others,
 * null for rows that hold no entry. The latest is that of the last slot, whenever it was entered, the
 * whole day after all slots; of the same slot the one entered last. A total does not count beside its parts: it would be
 * added to them.
 */
export function latestEntries(rows: readonly EntryKey[]): (0 | 1 | null)[] {
  const last = new Map<string, number>();
  const keys = rows.map(({ campaign, date, platform, metric, counts }) =>
    counts && campaign !== '' && metric !== '' && date !== null
      ? [campaign.toLowerCase(), Math.floor(date), platform, metric].join('\u0000')
      : undefined,
  );
  keys.forEach((key, i) => {
    if (key === undefined) return;
    const before = last.get(key);
    const isOlder =
      before !== undefined && isEarlier(rows[i] as EntryKey, rows[before] as EntryKey);
    if (!isOlder) last.set(key, i);
  });
  const inParts = new Set(
    rows.flatMap((row, i) => (keys[i] && !row.isTotal && !row.isSegment ? [dayOf(row)] : [])),
  );
  return keys.map((key, i) => {
    if (key === undefined) return null;
    const row = rows[i] as EntryKey;
    return last.get(key) === i && !(row.isTotal && inParts.has(dayOf(row))) ? 1 : 0;
  });
}

function isEarlier(a: EntryKey, b: EntryKey): boolean {
  const [is, was] = [slotOf(a), slotOf(b)];
  if (is !== undefined && was !== undefined && is !== was) return is < was;
  return a.enteredAt !== undefined && b.enteredAt !== undefined && a.enteredAt < b.enteredAt;
}

/** An entry without a slot lies where it was entered, or after all slots when that was a later day. */
function slotOf({ slot, date, enteredAt }: EntryKey): number | undefined {
  if (slot !== undefined) return slot;
  if (date === null || enteredAt === undefined) return undefined;
  return Math.min(1, enteredAt - Math.floor(date));
}

function dayOf({ campaign, date, metric }: EntryKey): string {
  return [campaign.toLowerCase(), Math.floor(date ?? 0), metric].join('\u0000');
}
