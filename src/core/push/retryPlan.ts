import type { PushChannel } from './channel';
import type { Verdict } from './verdict';

const DAY_MINUTES = 1440;

/** Minutes from a failed try to the next one; after the last of them no more follows. */
const BACK_OFF = [2, 5, 10, 20, 40] as const;
/** Whoever is too fast rests at least that long: DingTalk mutes a bot for 10 minutes. */
const THROTTLED_REST: Readonly<Record<PushChannel, number>> = {
  feishu: 2,
  dingtalk: 11,
  wecom: 2,
  // A day's quota of mail comes back within a day.
  mail: 240,
};

export interface Retry {
  /** When to try again, as a serial day. */
  readonly next: number;
  /** Until when the whole channel rests; undefined when only this message failed. */
  readonly rest?: number;
}

/** When a message is tried again after so many tries; undefined when that is no use any more. */
export function retryPlan(
  channel: PushChannel,
  verdict: Extract<Verdict, { kind: 'throttled' | 'refused' }>,
  tries: number,
  now: number,
): Retry | undefined {
  const wait = BACK_OFF[tries - 1];
  if (wait === undefined) return undefined;
  const minutes = verdict.kind === 'throttled' ? Math.max(wait, THROTTLED_REST[channel]) : wait;
  const next = offTheHour(now + minutes / DAY_MINUTES);
  const isChannels = verdict.kind === 'throttled' || verdict.down;
  return isChannels ? { next, rest: next } : { next };
}

/** Minutes of each half hour in which nothing is sent: the one before it, its own and the one after. */
const CROWDED = [29, 0, 1];
const HALF_HOUR = 30;
const FIRST_FREE = 2;

/** The moment itself, or the first one after it that is not around the hour or the half hour. */
export function offTheHour(moment: number): number {
  // Whole seconds: a fraction of a day is never exact.
  const seconds = Math.round(moment * DAY_MINUTES * 60);
  const minute = Math.floor(seconds / 60) % HALF_HOUR;
  if (!CROWDED.includes(minute)) return moment;
  const minutes = Math.floor(seconds / 60) + ((FIRST_FREE - minute + HALF_HOUR) % HALF_HOUR);
  return minutes / DAY_MINUTES;
}
