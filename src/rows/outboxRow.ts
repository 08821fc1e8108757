import type { OutboxRow } from '../core/push/nextToSend';
import { keyOfWord } from '../locales/keyOfWord';
import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';
import { known } from '../tabs/kinds/unread';

/** The rows of 提醒与推送 that hold a card. */
export function outboxRows(outbox: OurTab<'outbox'>): OutboxRow[] {
  return openTable(outbox, 'outbox')
    .rows.filter(({ is }) => is.key !== '')
    .map(({ row, is }) => ({
      row,
      key: is.key,
      time: known(is.time) ?? 0,
      channel: keyOfWord('pushChannel', is.channel),
      status: known(is.status),
      title: is.title,
      content: is.content,
      tries: known(is.tries) ?? 0,
      next: momentOf(known(is.next)),
      taken: momentOf(is.taken),
      rest: momentOf(is.rest),
      remark: is.remark,
      seal: is.seal,
    }));
}

/** A blank cell is no moment, and neither is a zero. */
function momentOf(cell: string | number | undefined): number | undefined {
  return typeof cell === 'number' && cell !== 0 ? cell : undefined;
}
