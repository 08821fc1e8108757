import type { PushChannel } from '../../core/push/channel';
import type { OutboxRow, OutboxStatus } from '../../core/push/nextToSend';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';

/** The rows of the outbox that hold a card. */
export function outboxRows(outbox: OurTab): OutboxRow[] {
  const serial = serialReader();
  return blockRows(outbox)
    .filter(({ cells }) => textOf(cells.key) !== '')
    .map(({ row, cells }) => ({
      row,
      key: textOf(cells.key),
      time: serial(cells.time) ?? 0,
      channel: keyOfWord('pushChannel', textOf(cells.channel)) as PushChannel | undefined,
      status: keyOfWord('outboxStatus', textOf(cells.status)) as OutboxStatus | undefined,
      title: textOf(cells.title),
      content: textOf(cells.content),
      tries: typeof cells.tries === 'number' ? cells.tries : 0,
      next: momentOf(serial(cells.next)),
      taken: momentOf(serial(cells.taken)),
      rest: momentOf(serial(cells.rest)),
      remark: textOf(cells.remark),
    }));
}

/** A blank cell is no moment. */
function momentOf(serial: number | undefined): number | undefined {
  return serial === 0 ? undefined : serial;
}
