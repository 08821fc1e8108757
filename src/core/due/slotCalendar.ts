/** A row of the slots that a team has set. */
export interface SlotRow {
  readonly slot: string;
  /** Time of day, 0–1. */
  readonly time: number;
  /** Days it holds for: a serial day, PEAK, the name of a phase, or empty for every day. */
  readonly holds: number | string;
}

/** Holds for the day of a campaign on which most is to come. */
export const PEAK = 'peak';

/** A slot that has begun. */
export interface BegunSlot {
  readonly slot: string;
  /** Serial day with time. */
  readonly start: number;
}

/** What a day is in its campaign. */
export interface CampaignDay {
  readonly phase: string;
  readonly isPeak: boolean;
}

/** The slots of a campaign's days. */
export interface SlotCalendar {
  /** The slot that has begun last on the day of `now`; none before the first. */
  begun(now: number): BegunSlot | undefined;
  /** How many slots have begun after `from`, up to `to`; counts no further than `most`. */
  since(from: number, to: number, most: number): number;
}

/** Times are typed to the minute and read to the second. */
const SECOND = 1 / 86_400;
/** Days that are looked through at most: what was said longer ago was said long enough ago. */
const MOST_DAYS = 60;

/**
 * A day has the slots set for it, else those of the peak if it is that, else those of its phase, else
 * those of every day, as the board's own slot does.
 */
export function slotCalendar(
  rows: readonly SlotRow[],
  dayOf: (day: number) => CampaignDay | undefined,
): SlotCalendar {
  const startsOn = (day: number): BegunSlot[] => {
    const { phase = '', isPeak = false } = dayOf(day) ?? {};
    const lists = [day, isPeak ? PEAK : undefined, phase || undefined, ''];
    const list = lists.find((held) => rows.some(({ holds }) => holds === held));
    return rows
      .filter(({ holds }) => holds === list)
      .map(({ slot, time }) => ({ slot, start: day + time }))
      .sort((a, b) => a.start - b.start);
  };
  return {
    begun: (now) =>
      startsOn(Math.floor(now))
        .filter(({ start }) => start <= now + SECOND)
        .pop(),
    since(from, to, most) {
      let count = 0;
      const first = Math.max(Math.floor(from), Math.floor(to) - MOST_DAYS);
      for (let day = first; day <= Math.floor(to) && count < most; day++)
        count += startsOn(day).filter(
          ({ start }) => start > from + SECOND && start <= to + SECOND,
        ).length;
      return Math.min(count, most);
    },
  };
}
