import { fingerprint } from '../fingerprint';
import { type DueItem, NIGHTLY, REPEATED, URGENT } from './dueItem';
import type { SlotCalendar } from './slotCalendar';

/** What has been said of a campaign, and when. Serial days with time. */
export interface SaidMemory {
  /** When it was looked at last. */
  readonly at: number;
  /** Start of the last slot that had its look. */
  readonly slot: number;
  /** The hour of the last card between slots, counted from day 0. */
  readonly hour: number;
  /** By a short form of the item's key. */
  readonly items: Readonly<Record<string, number>>;
}

export const NOTHING_SAID: SaidMemory = { at: 0, slot: 0, hour: 0, items: {} };

export interface ToSay {
  readonly items: readonly DueItem[];
  /** The slot that the card is of; undefined between slots. */
  readonly slot: string | undefined;
  /** Tells the card from others of the campaign: `45460/18:00` of a slot, `45460+17h` between slots. */
  readonly key: string;
  /** What is remembered once the card has been laid out; the same where there is none. */
  readonly memory: SaidMemory;
}

/** From then on only what cannot wait is said, until the first slot of the next day. */
const NIGHT = 23 / 24;
/** Slots after which what still stands is said again. */
const REPEAT_AFTER = 2;
/** Things that are remembered at most: a property holds 9 KB. */
const MOST = 150;
/** Times are typed to the minute and read to the second. */
const SECOND = 1 / 86_400;

/** The slots of the campaign, and whether what was read may be of an earlier one: then its card waits. */
export interface SayWhen {
  readonly slots: SlotCalendar;
  readonly isBehind?: boolean;
}

/**
 * What is to be said now: once a slot all that has not been said, between slots and at night only what
 * is new and cannot wait, once an hour. However often it is asked, and whatever the clock does, nothing
 * is said twice; what a run missed the next one says.
 */
export function toSay(
  items: readonly DueItem[],
  said: SaidMemory,
  now: number,
  { slots, isBehind = false }: SayWhen,
): ToSay {
  // A clock that was set back by days is another story: of it nothing has been said.
  const before = said.at > now + 1 ? NOTHING_SAID : said;
  const begun = slots.begun(now);
  const day = Math.floor(now);
  const isNight = !begun || (now - day >= NIGHT - SECOND && begun.start - day < NIGHT - SECOND);
  const isNewSlot =
    !isBehind && !isNight && begun !== undefined && begun.start > before.slot + SECOND;
  const slot = isNewSlot ? begun.slot : undefined;
  const hour = Math.floor(now * 24 + SECOND);
  const saidAt = (item: DueItem) => before.items[shortKey(item)];
  const isUnsaid = (item: DueItem) => {
    const at = saidAt(item);
    const isDueAgain = REPEATED.has(item.kind) && at !== undefined;
    return at === undefined || (isDueAgain && slots.since(at, now, REPEAT_AFTER) >= REPEAT_AFTER);
  };
  const isPressing = ({ kind }: DueItem) => (isNight ? NIGHTLY : URGENT).has(kind);
  const chosen = isNewSlot
    ? items.filter(isUnsaid)
    : hour <= before.hour
      ? []
      : items.filter((item) => saidAt(item) === undefined && isPressing(item));
  const isSupplement = !isNewSlot && chosen.length > 0;
  return {
    items: chosen,
    slot,
    key: slot === undefined ? `${day}+${hour - day * 24}h` : `${day}/${slot}`,
    memory: {
      at: Math.max(now, before.at),
      slot: isNewSlot ? begun.start : before.slot,
      hour: isSupplement ? hour : before.hour,
      items: newest({
        ...before.items,
        ...Object.fromEntries(chosen.map((item) => [shortKey(item), now])),
      }),
    },
  };
}

/** Keys hold names and would not fit. */
function shortKey({ key, saidAs = key }: DueItem): string {
  return fingerprint(saidAs);
}

function newest(items: Readonly<Record<string, number>>): Record<string, number> {
  const entries = Object.entries(items).sort(([, a], [, b]) => b - a);
  return Object.fromEntries(entries.slice(0, MOST));
}
