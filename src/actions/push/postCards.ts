import type { Issue } from '../../core/issue';
import type { Card } from '../../core/push/card';
import { channelsOf } from '../../core/push/channel';
import { makeSealSecret, readPushSettings } from '../../sheets/pushStore';
import { sendChanges } from '../../sheets/workbook';
import { locked } from '../desk/locked';
import { isIssue } from '../desk/openCampaign';
import type { Desk } from '../desk/openDesk';
import { ensureOutbox } from './ensureOutbox';
import { layCards } from './layCards';
import { type Patience, type Sent, sendOutbox } from './sendOutbox';

/** What became of cards. */
export interface Posted extends Sent {
  /** Cards that the outbox did not have yet. */
  readonly added: number;
  /** Why the cards could not be laid in; the caller may try again with the same keys. */
  readonly issue?: Issue;
}

/**
 * Lays the cards whose key the outbox lacks into it, under the document lock, and sends what is due. `now`
 * is the time that stands beside them. Without cards no outbox is made, and what waits in it is sent. The caller
 * does not hold the lock; where a person looks on it asks for the short patience.
 */
export function postCards(
  desk: Desk,
  cards: readonly Card[],
  now: number,
  patience: Patience = 'long',
): Posted {
  const nothing: Posted = { added: 0, sent: 0, waiting: 0, failed: 0 };
  if (cards.length === 0) return { ...nothing, ...sendOutbox(desk, patience) };
  const laid = locked(() => {
    const outbox = ensureOutbox(desk);
    if (isIssue(outbox)) return { issues: [outbox] };
    const known = readPushSettings();
    const seal = known.seal ?? makeSealSecret();
    const settings = { ...known, seal };
    const added = layCards(outbox, cards, { channels: channelsOf(settings), seal, now });
    sendChanges();
    return { added, id: outbox.signature.sheet, settings };
  });
  if ('issues' in laid) {
    const [issue] = laid.issues;
    return issue ? { ...nothing, issue } : nothing;
  }
  const { added, id, settings } = laid;
  const sent = sendOutbox({ ...desk, shared: { ...desk.shared, outbox: id } }, patience, settings);
  return { added, ...sent };
}
