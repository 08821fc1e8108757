import type { CellChange, Mark } from '../checks';
import { round } from '../round';
import { boardMark, boardNumber } from './boardNumber';
import type { BoardRow, SeenTotal } from './boardRow';

/** A typed value that is off by less says the same as the figures of the slot. */
const SAME = 0.005;
/** Digits behind the point that people want to see; shares are shown in percent. */
const digits = (unit: string) => (unit === '%' ? 6 : 2);

export interface FilledRow {
  readonly row: BoardRow;
  /** What the cell holds, where it is what the figures of a slot come to. */
  readonly computed?: number;
  /** What they come to, or came to when they were last looked at. */
  readonly seen?: SeenTotal;
  readonly changes: readonly CellChange<'live'>[];
  readonly marks: readonly Mark[];
}

/**
 * Fills a row of the board from the figures of the slot: where nobody has typed, where it was filled
 * before, and where what is typed says the same: once they come to something else. A typed value that
 * differs stays, and is marked.
 */
export function fillTotal(row: BoardRow, slot: string): FilledRow {
  const { computed, live, seen: before, unit } = row;
  const isOurs = computed !== undefined && live === computed;
  if (row.total === undefined) {
    const kept = { ...(before ? { seen: before } : {}), ...(isOurs ? { computed } : {}) };
    return { row, changes: [], marks: [], ...kept };
  }
  const total = round(row.total, digits(unit));
  const seen = { total, slot };
  const reported = { ...row, isTyped: true };
  if (isOurs && before?.total === total)
    return { row: reported, computed, seen, changes: [], marks: [] };
  if (isOurs || live === '') {
    const changes = live === total ? [] : [{ row: row.row, key: 'live' as const, value: total }];
    return { row: { ...reported, live: total }, computed: total, seen, changes, marks: [] };
  }
  const typed = boardNumber(row, 'live').value;
  if (typed !== undefined && Math.abs(typed - total) <= Math.abs(total) * SAME)
    return { row: reported, computed: typed, seen, changes: [], marks: [] };
  const mark = boardMark(row, 'live', 'notTheTotal', { quantity: total, unit });
  return { row, seen, changes: [], marks: [mark] };
}
