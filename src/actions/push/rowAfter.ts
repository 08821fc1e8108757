import { momentText } from '../../core/clock/momentText';
import type { OutboxRow, OutboxStatus } from '../../core/push/nextToSend';
import { retryPlan } from '../../core/push/retryPlan';
import type { RowVerdict } from '../../core/push/verdict';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';

/** What the engine writes into a row of the outbox; moments are serial days, null is blank. */
export interface RowState {
  readonly status: OutboxStatus;
  readonly tries: number;
  readonly next: number | null;
  readonly remark: string;
  readonly taken: number | null;
  readonly rest: number | null;
}

/** Why a row does not go out although nobody refused it. */
export type Hindrance = 'abandoned' | 'off' | 'noChannel' | 'noScope';

/** A row that is being sent from now on. What a person has set back is counted anew. */
export function rowTaken({ tries, next }: OutboxRow, now: number): RowState {
  const counted = next === undefined ? 1 : tries + 1;
  return { status: 'sending', tries: counted, next: null, remark: '', taken: now, rest: null };
}

/** A row after it was sent, whatever came of it. */
export function rowAfter(
  row: OutboxRow,
  verdict: RowVerdict,
  now: number,
  { push, words }: Locale,
): RowState {
  const { tries } = row;
  const base = { tries, next: null, taken: row.taken ?? now, rest: null };
  const channel = row.channel ? words.pushChannel[row.channel] : '';
  const time = momentText(now);
  if (verdict.kind === 'sent')
    return { ...base, status: 'sent', remark: fillIn(push.remark.sent, { time }) };
  if (verdict.kind === 'unsure')
    return { ...base, status: 'unsure', remark: fillIn(push.remark.unsure, { time, channel }) };
  if (verdict.kind === 'foreign') return { ...base, status: 'failed', remark: push.remark.foreign };
  const { reason } = verdict;
  if (verdict.kind === 'settings') {
    const cause = fillIn(push.setting[verdict.setting], { channel, reason });
    const remark = cause + push.thenAgain;
    return { ...base, status: 'failed', remark };
  }
  const retry = row.channel && retryPlan(row.channel, verdict, tries, now);
  if (!retry)
    return {
      ...base,
      status: 'failed',
      remark: fillIn(push.remark.gaveUp, { tries, channel, reason }),
    };
  const sentence = reason === 'quota' ? push.remark.quota : push.remark[verdict.kind];
  const remark = fillIn(sentence, { channel, reason, tries, time, next: momentText(retry.next) });
  return { ...base, status: 'waiting', next: retry.next, remark, rest: retry.rest ?? null };
}

/** A row that something of ours keeps from going out. */
export function rowHindered(row: OutboxRow, why: Hindrance, { push, words }: Locale): RowState {
  const channel = row.channel ? words.pushChannel[row.channel] : '';
  const time = momentText(row.taken ?? row.time);
  const status = { abandoned: 'unsure', off: 'failed', noChannel: 'failed', noScope: 'waiting' };
  return {
    status: status[why] as OutboxStatus,
    tries: row.tries,
    next: why === 'noScope' ? (row.next ?? null) : null,
    remark: fillIn(push.hindrance[why], { channel, time }),
    taken: row.taken ?? null,
    rest: why === 'noScope' ? (row.rest ?? null) : null,
  };
}
