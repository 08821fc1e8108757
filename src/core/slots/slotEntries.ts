import type { Logged, SlotMemory } from './slotMemory';

/** A platform's row of slot entry. */
export interface SlotFigures {
  readonly row: number;
  readonly platform: string;
  /** Numbers of the cells that hold one, by key of the metric and in its unit. */
  readonly values: ReadonlyMap<string, number>;
  readonly memory: SlotMemory;
  /** Cells that the person has just typed into: the same number in a later slot is a report too. */
  readonly typed: ReadonlySet<string>;
}

/** A figure to log. */
export interface SlotEntry {
  readonly row: number;
  readonly platform: string;
  readonly key: string;
  readonly value: number;
}

/** The slot that figures are for. */
export interface SlotNow {
  /** `6/17 21:00` */
  readonly name: string;
  /** Serial day with time. */
  readonly at: number;
  /** The campaign does not have that day: figures are taken note of and not logged. */
  readonly outside: boolean;
}

export interface CheckedSlots {
  readonly entries: readonly SlotEntry[];
  /** What was logged from each row, by its number, the entries included. */
  readonly memories: ReadonlyMap<number, SlotMemory>;
}

/**
 * What to log from slot entry for a slot: figures that differ from those logged last, and those typed
 * again in another slot. What still stands from an earlier slot is not news.
 */
export function slotEntries(rows: readonly SlotFigures[], now: SlotNow): CheckedSlots {
  const entries: SlotEntry[] = [];
  const memories = new Map<number, SlotMemory>();
  for (const { row, platform, values, memory, typed } of rows) {
    const next = new Map(memory);
    memories.set(row, next);
    for (const [key, value] of values) {
      const last = memory.get(key);
      if (!isNews(value, last, now.name, typed.has(key))) continue;
      const before = now.outside ? undefined : earlierFigure(last, now);
      const logged = { value, slot: now.name, at: now.at };
      if (now.outside) next.set(key, { ...logged, outside: true });
      else if (before !== undefined && before > value) next.set(key, { ...logged, before });
      else next.set(key, logged);
      if (!now.outside) entries.push({ row, platform, key, value });
    }
  }
  return { entries, memories };
}

function isNews(value: number, last: Logged | undefined, slot: string, typed: boolean): boolean {
  return !last || last.value !== value || (typed && last.slot !== slot);
}

/** The figure of an earlier slot of the day; a correction within the slot may be smaller than itself. */
function earlierFigure(last: Logged | undefined, { name, at }: SlotNow): number | undefined {
  if (!last || last.outside || Math.floor(last.at) !== Math.floor(at)) return undefined;
  return last.slot === name ? last.before : last.value;
}
