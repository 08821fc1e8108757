import type { PushChannel } from '../../core/push/channel';
import { isAbandoned, nextToSend, type OutboxRow } from '../../core/push/nextToSend';
import type { RowVerdict } from '../../core/push/verdict';
import { outboxRows } from '../../rows/outboxRow';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { sendChanges } from '../../sheets/workbook';
import { type Hindrance, type RowState, rowAfter, rowHindered, rowTaken } from './rowAfter';

/** What came of the row that this execution took before. */
export interface Outcome {
  readonly row: OutboxRow;
  readonly verdict: RowVerdict;
}

export interface TakeInput {
  /** Channels that are on, and those of them that this script may use. */
  readonly on: readonly PushChannel[];
  readonly usable: readonly PushChannel[];
  readonly now: number;
  /** Nothing more is to be taken. */
  readonly isClosing: boolean;
  readonly outcome?: Outcome;
  /** Rows that this execution has begun to take: a call that failed may have written one all the same. */
  readonly mine: Set<string>;
}

export interface Taken {
  /** The row to send now: nobody else will. */
  readonly send?: OutboxRow;
  /** Seconds until there is something to send. */
  readonly wait?: number;
  /** Rows that are still to be sent. */
  readonly waiting: number;
  /** Rows that need a person since now. */
  readonly failed: number;
}

type Change = { readonly row: OutboxRow; readonly state: RowState };

/**
 * Notes what came of the row before, and takes the next one: in one pass, so that a run that dies leaves one
 * row of which nobody knows. The caller holds the lock, and sends after it has let it go.
 */
export function takeNext(outbox: OurTab<'outbox'>, input: TakeInput): Taken {
  const found = outboxRows(outbox);
  const settled = found.flatMap((row): Change[] => {
    const state = settledState(row, input, outbox);
    return state ? [{ row, state }] : [];
  });
  const after = new Map(settled.map(({ row, state }) => [row.row, state]));
  const rows = found.map((row) => asAfter(row, after.get(row.row)));
  const resumed = rows.find((row) => row.status === 'sending' && input.mine.has(idOf(row)));
  const next = resumed || input.isClosing ? undefined : nextToSend(rows, input.usable, input.now);
  const chosen = next && 'send' in next ? next.send : undefined;
  const claim = chosen && { row: chosen, state: rowTaken(chosen, input.now) };
  if (chosen) input.mine.add(idOf(chosen));
  write(outbox, claim ? [...settled, claim] : settled);
  const send = resumed ?? (claim && asAfter(claim.row, claim.state));
  const waiting = rows.filter(({ status, row }) => status === 'waiting' && row !== send?.row);
  const gone = settled.filter(
    ({ state }) => state.status === 'failed' || state.status === 'unsure',
  );
  return {
    ...(send ? { send } : {}),
    ...(next && 'wait' in next ? { wait: next.wait } : {}),
    waiting: waiting.length,
    failed: gone.length,
  };
}

/** What a row is known to be, before anything new is taken; undefined when it stays as it is. */
function settledState(row: OutboxRow, input: TakeInput, { locale }: OurTab): RowState | undefined {
  const { outcome, now } = input;
  if (outcome && idOf(outcome.row) === idOf(row))
    return rowAfter(outcome.row, outcome.verdict, now, locale);
  const why = hindrance(row, input);
  const state = why && rowHindered(row, why, locale);
  // It may say so already.
  const isNews = state && (state.status !== row.status || state.remark !== row.remark);
  return isNews ? state : undefined;
}

function hindrance(row: OutboxRow, { on, usable, now, mine }: TakeInput): Hindrance | undefined {
  if (isAbandoned(row, now) && !mine.has(idOf(row))) return 'abandoned';
  if (row.status !== 'waiting') return undefined;
  if (row.channel === undefined) return 'noChannel';
  if (!on.includes(row.channel)) return 'off';
  return usable.includes(row.channel) ? undefined : 'noScope';
}

function asAfter(row: OutboxRow, state: RowState | undefined): OutboxRow {
  if (!state) return row;
  const { next, taken, rest, ...same } = state;
  const moment = (value: number | null) => value ?? undefined;
  return { ...row, ...same, next: moment(next), taken: moment(taken), rest: moment(rest) };
}

/** A card goes through a channel once; a row with other words is none of it. */
function idOf({ key, channel, title, content }: OutboxRow): string {
  return JSON.stringify([key, channel, title, content]);
}

/** The key stands among these columns: with it a row is one piece. */
function write(outbox: OurTab<'outbox'>, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  const table = openTable(outbox, 'outbox');
  const words = outbox.locale.words.outboxStatus;
  for (const { row, state } of changes)
    table.set(row.row, { ...state, key: row.key, status: words[state.status] });
  table.write();
  sendChanges();
}
