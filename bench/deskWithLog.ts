import { campaign618 } from '../local/demo/campaign618';
import { DemoBook } from '../local/demo/demoBook';
import { readTable } from '../local/demo/readTable';
import { createHost } from '../local/host/createHost';
import type { HostOptions } from '../local/host/hostOptions';
import { SLOT_METRICS } from '../src/core/slots/slotMetrics';

/** What is logged in turn, hour by hour and shop by shop: the columns of slot entry that are not folded away. */
export const LOGGED = SLOT_METRICS.slice(0, 6);
const BOARD = '618·执行监控';
/** The log's rows where a workbook is new. */
const EMPTY = 900;

/** The campaign 618 on the evening of 17 June, with a log that grows. */
export class DeskWithLog {
  readonly host;
  private readonly book: DemoBook;
  private rows = 0;

  constructor(options: HostOptions = {}) {
    this.host = createHost({ now: () => Date.parse('2024-06-17T21:05:00+08:00'), ...options });
    this.book = new DemoBook(this.host, 'zh-CN');
    this.book.create(campaign618);
  }

  /** Logs figures until there are so many. */
  logUntil(rows: number): void {
    const more = rows - this.rows;
    if (rows > EMPTY) this.host.user.insertRows('数据记录', 20, more);
    this.book.log(
      '618',
      Array.from({ length: more }, (_, i) => entryOf(this.rows + i)),
      ({ date, slot }) => `${date} ${slot}`,
    );
    this.rows = rows;
  }

  /** Types the figures of a shop at 21:00. */
  typeSlot(uv: number): void {
    const slots = readTable(this.host, BOARD, 'slots', 'platform');
    const at = slots.at(slots.rows[0]?.row ?? 0, 'uv');
    this.host.user.paste(BOARD, at, [[String(uv), '1151', '29.6']]);
  }
}

/** A figure of a day, slot, platform and metric, a different one for each number. */
function entryOf(i: number) {
  const day = Math.floor(i / 96) % 16;
  return {
    date: `2024-06-${String(day + 1).padStart(2, '0')}`,
    slot: ['9:00', '12:00', '18:00', '21:00'][Math.floor(i / 24) % 4] ?? '',
    platform: ['tmall', 'douyin', 'private', 'xiaohongshu'][Math.floor(i / 6) % 4] ?? '',
    metric: LOGGED[i % 6] ?? 'uv',
    value: i,
  };
}
