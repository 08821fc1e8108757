import type { PushChannel } from './channel';
import { offTheHour } from './retryPlan';

export type OutboxStatus = 'listed' | 'waiting' | 'sending' | 'sent' | 'unsure' | 'failed';

/** A row of the outbox. Moments are serial days by the real clock. */
export interface OutboxRow {
  readonly row: number;
  readonly key: string;
  readonly time: number;
  /** Undefined for a word that is no channel. */
  readonly channel: PushChannel | undefined;
  readonly status: OutboxStatus | undefined;
  readonly title: string;
  readonly content: string;
  /** How often it was taken up. */
  readonly tries: number;
  /** Not before; undefined at first, and after a person asked for it again. */
  readonly next: number | undefined;
  /** When it was last taken up. */
  readonly taken: number | undefined;
  /** Until when its channel rests because of it. */
  readonly rest: number | undefined;
  readonly remark: string;
  readonly seal: string;
}

/** What to do next: send a row, wait for so many seconds, or nothing more. */
export type NextToSend = { readonly send: OutboxRow } | { readonly wait: number } | undefined;

/**
 * Seconds between two messages of a channel. Feishu takes 5 a second and 100 a minute, DingTalk and WeCom 20
 * a minute; the time of the last one lies in the outbox, so that executions side by side keep to it too.
 */
const GAP: Readonly<Record<PushChannel, number>> = { feishu: 1, dingtalk: 4, wecom: 4, mail: 0 };
const DAY_SECONDS = 86_400;
/** An execution lives for six minutes: who took a row longer ago is gone. */
const GONE_SECONDS = 7 * 60;

/** Whether a row was taken up by an execution that cannot be there any more: it may have arrived. */
export function isAbandoned({ status, taken }: OutboxRow, now: number): boolean {
  if (status !== 'sending') return false;
  return taken === undefined || secondsFrom(taken, now) > GONE_SECONDS;
}

/** The oldest row that may be sent now through one of the channels, else how long to wait for one. */
export function nextToSend(
  rows: readonly OutboxRow[],
  channels: readonly PushChannel[],
  now: number,
): NextToSend {
  const free = new Map(channels.map((channel) => [channel, freeFrom(rows, channel, now)]));
  const ready = rows
    .filter(({ status }) => status === 'waiting')
    .flatMap((row) => {
      const from = row.channel && free.get(row.channel);
      if (from === undefined) return [];
      return [{ row, at: offTheHour(Math.max(now, from, row.next ?? 0)) }];
    })
    .sort((a, b) => a.at - b.at || a.row.time - b.row.time || a.row.row - b.row.row);
  const [first] = ready;
  if (!first) return undefined;
  const wait = Math.ceil(secondsFrom(now, first.at) - ROUNDING);
  return wait <= 0 ? { send: first.row } : { wait };
}

/** A tenth of a second: fractions of a day are never exact. */
const ROUNDING = 0.1;

/** From when on a channel may send: after its rest, and a gap after its last message. */
function freeFrom(rows: readonly OutboxRow[], channel: PushChannel, now: number): number {
  const own = rows.filter((row) => row.channel === channel);
  const gap = GAP[channel] / DAY_SECONDS;
  return own.reduce(
    // What lies in the future was not taken up: the clock was set back.
    (latest, { taken, rest }) =>
      Math.max(latest, rest ?? 0, taken !== undefined && taken <= now ? taken + gap : 0),
    now,
  );
}

function secondsFrom(from: number, to: number): number {
  return (to - from) * DAY_SECONDS;
}
