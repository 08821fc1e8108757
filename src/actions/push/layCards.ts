import { type Card, cardMarkdown } from '../../core/push/card';
import type { PushChannel } from '../../core/push/channel';
import { sealOf } from '../../core/push/sealOf';
import { hmacSha256 } from '../../sheets/hmacSha256';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';

/** What a cell holds, with room to spare; no service takes as much. */
const LONGEST = 40_000;

interface LayInput {
  readonly channels: readonly PushChannel[];
  /** The secret of seals. */
  readonly seal: string;
  readonly now: number;
}

/**
 * Lays the cards whose key the outbox lacks into it: a row for each channel, or one that only lists it when
 * no channel is on. Gives how many cards were new. The caller holds the lock.
 */
export function layCards(
  outbox: OurTab<'outbox'>,
  cards: readonly Card[],
  { channels, seal, now }: LayInput,
): number {
  const table = openTable(outbox, 'outbox');
  const known = new Set(table.rows.map(({ is }) => is.key));
  const fresh = cards.filter(({ key }) => !known.has(key) && known.add(key));
  const { outboxStatus, pushChannel } = outbox.locale.words;
  const rows = fresh.flatMap((card) => {
    const { key, campaign, title } = card;
    const content = cardMarkdown(card).slice(0, LONGEST);
    const sealed = sealOf({ key, title, content }, seal, hmacSha256);
    const cells = { time: now, campaign, title, content, key, seal: sealed };
    if (channels.length === 0) return [{ ...cells, status: outboxStatus.listed }];
    return channels.map((channel) => ({
      ...cells,
      channel: pushChannel[channel],
      status: outboxStatus.waiting,
    }));
  });
  if (rows.length === 0) return 0;
  table.append(rows);
  return fresh.length;
}
