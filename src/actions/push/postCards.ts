import type { Issue } from '../../core/issue';
import type { Card } from '../../core/push/card';
import { channelsOf } from '../../core/push/channel';
import { readPushSettings } from '../../sheets/pushStore';
import { sendChanges } from '../../sheets/workbook';
import { locked } from '../locked';
import { isIssue } from '../openCampaign';
import type { Desk } from '../openDesk';
import { ensureOutbox } from './ensureOutbox';
import { layCards } from './layCards';

/** What became of cards. */
export interface Posted {
  /** Cards that the outbox did not have yet. */
  readonly added: number;
  /** Rows that were sent now. */
  readonly sent: number;
  /** Rows that are to be sent later. */
  readonly waiting: number;
  /** Rows that need a person since now: they cannot be sent, or nobody knows whether they arrived. */
  readonly failed: number;
  /** Why the cards could not be laid in; the caller may try again with the same keys. */
  readonly issue?: Issue;
}

/**
 * Lays the cards whose key the outbox lacks into it, under the document lock, and sends what is due. `now`
 * is the time that stands beside them. Without cards no outbox is made. The caller does not hold the lock.
 */
export function postCards(desk: Desk, cards: readonly Card[], now: number): Posted {
  const nothing: Posted = { added: 0, sent: 0, waiting: 0, failed: 0 };
  if (cards.length === 0) return nothing;
  const laid = locked(() => {
    const outbox = ensureOutbox(desk);
    if (isIssue(outbox)) return { issues: [outbox] };
    const added = layCards(outbox, cards, channelsOf(readPushSettings()), now);
    sendChanges();
    return { added };
  });
  if ('issues' in laid) {
    const [issue] = laid.issues;
    return issue ? { ...nothing, issue } : nothing;
  }
  return { ...nothing, added: laid.added };
}
