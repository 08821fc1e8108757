import type { BoardRow } from '../../core/board/boardRow';
import type { LogEntry } from '../../rows/logEntry';
import { summaryValue } from '../../sheets/ourTab';
import { textOf } from '../../tabs/kinds/kind';
import { sameCode } from '../desk/openDesk';
import type { NewEntry } from './appendEntries';
import type { BoardLook } from './boardLook';

/** A value that was typed on the board. */
export interface BoardEntry {
  readonly metric: BoardRow;
  readonly value: number;
}

/** Values typed on the board as rows of 数据记录, for today and the slot that has begun. */
export function boardEntries({ our, now }: BoardLook, entries: readonly BoardEntry[]): NewEntry[] {
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

/** Whether the last value of a metric that 数据记录 has from the board is this one. */
export function isLogged(
  { our: { locale, signature } }: BoardLook,
  { metric: { metric, platform }, value }: BoardEntry,
  log: readonly LogEntry[],
): boolean {
  const own = log.filter(
    (entry) =>
      entry.source === locale.checks.board &&
      entry.metric === metric &&
      entry.platform === platform &&
      sameCode(entry.campaign, signature.campaign),
  );
  return own[own.length - 1]?.value === value;
}
