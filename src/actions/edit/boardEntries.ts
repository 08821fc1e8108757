import type { BoardRow } from '../../core/board/boardRow';
import { textOf } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { NewEntry } from './appendEntries';

/** A value that was typed on the board. */
export interface BoardEntry {
  readonly metric: BoardRow;
  readonly value: number;
}

/** Values typed on the board as rows of 数据记录, for today and the slot that has begun. */
export function boardEntries(our: OurTab, entries: readonly BoardEntry[], now: number): NewEntry[] {
  const { words, checks } = our.locale;
  return entries.map(({ metric, value }) => ({
    date: Math.floor(now),
    slot: textOf(summaryValue(our, 'slot')),
    platform: metric.platform,
    metric: metric.metric,
    value,
    unit: metric.unit,
    basis: words.sameDay,
    source: checks.board,
    enteredAt: now,
  }));
}
