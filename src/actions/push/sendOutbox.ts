import { channelsOf, type PushChannel, type PushSettings } from '../../core/push/channel';
import type { OutboxRow } from '../../core/push/nextToSend';
import { isSealed, sealOf } from '../../core/push/sealOf';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { hmacSha256 } from '../../sheets/hmacSha256';
import { mailQuota } from '../../sheets/mail';
import { mayFetch } from '../../sheets/postJson';
import { readPushSettings } from '../../sheets/pushStore';
import { realClock, sleep } from '../../sheets/realClock';
import { locked } from '../desk/locked';
import { isIssue } from '../desk/openCampaign';
import type { Desk } from '../desk/openDesk';
import { deliver } from './deliver';
import { openOutbox } from './ensureOutbox';
import { type Outcome, type TakeInput, type Taken, takeNext } from './takeNext';

export interface Sent {
  /** Rows that were sent now. */
  readonly sent: number;
  /** Rows that are to be sent later. */
  readonly waiting: number;
  /** Rows that need a person since now: they cannot be sent, or nobody knows whether they arrived. */
  readonly failed: number;
}

/**
 * How long a run may wait for its turn (off the hour, the services' rates, a first retry): long where nobody
 * looks on. An execution lives for six minutes, and a request may take one of them.
 */
const PATIENCE_SECONDS = { long: 240, short: 15 } as const;
export type Patience = keyof typeof PATIENCE_SECONDS;
/** Nothing is begun later than that after the start. */
const LATEST_MS = 270_000;
/** More than all channels take in a run. */
const MOST_ROWS = 200;
/** A lock or a write that fails is tried again: what was sent must be noted. */
const ATTEMPTS = 3;

/**
 * Sends what of the outbox is due, by the real clock. Each row is taken under the document lock, sent without
 * it, and noted under it again. The caller does not hold the lock; `known` are settings that it has read.
 */
export function sendOutbox(desk: Desk, patience: Patience = 'short', known?: PushSettings): Sent {
  if (desk.shared.outbox === undefined) return { sent: 0, waiting: 0, failed: 0 };
  const settings = known ?? readPushSettings();
  const on = channelsOf(settings);
  const clock = realClock();
  const began = Date.now();
  const turn = { on, usable: usable(on), mine: new Set<string>() };
  let left: number = PATIENCE_SECONDS[patience];
  let outcome: Outcome | undefined;
  let [sent, waiting, failed] = [0, 0, 0];
  for (let n = 0; n <= MOST_ROWS; n++) {
    const isClosing = n === MOST_ROWS || Date.now() - began > LATEST_MS;
    const now = { now: clock(), isClosing, ...(outcome ? { outcome } : {}) };
    const taken = take(desk, { ...turn, ...now });
    if (!taken) break;
    outcome = undefined;
    ({ waiting } = taken);
    failed += taken.failed;
    if (taken.send) {
      const verdict = isOurs(taken.send, settings)
        ? deliver(deliveryOf(taken.send, desk), settings)
        : ({ kind: 'foreign' } as const);
      if (verdict.kind === 'sent') sent += 1;
      outcome = { row: taken.send, verdict };
    } else if (taken.wait !== undefined && taken.wait <= left) {
      left -= taken.wait;
      sleep(taken.wait);
    } else break;
  }
  return { sent, waiting, failed };
}

/** Of the channels that are on, those that this script was allowed to use when it was deployed. */
function usable(on: readonly PushChannel[]): PushChannel[] {
  const bots = on.some((channel) => channel !== 'mail') && mayFetch();
  const mail = on.includes('mail') && mailQuota() !== undefined;
  return on.filter((channel) => (channel === 'mail' ? mail : bots));
}

function take(desk: Desk, input: TakeInput): Taken | undefined {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const taken = locked(() => {
      const outbox = openOutbox(desk);
      if (!outbox || isIssue(outbox)) return { issues: outbox ? [outbox] : [] };
      return takeNext(outbox, input);
    });
    if (!('issues' in taken)) return taken;
  }
  return undefined;
}

/** Who edits cells can put any text into a row, but not its seal. */
function isOurs(row: OutboxRow, { seal }: PushSettings): boolean {
  return seal !== undefined && isSealed(row.seal, sealOf(row, seal, hmacSha256));
}

function deliveryOf({ channel, title, content, row }: OutboxRow, desk: Desk) {
  const { push, outbox } = localeOf(desk.overview?.language ?? 'zh-CN');
  const more = (count: number) => fillIn(push.more, { count, tab: outbox.tab, row });
  return { channel: channel as PushChannel, title, content, more };
}
