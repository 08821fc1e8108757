import type { CellChange, Mark } from '../checks';
import { round } from '../round';
import { boardMark, boardNumber } from './boardNumber';
import type { BoardRow } from './boardRow';

/** A typed value that is off by less says the same as the figures of the slot. */
const SAME = 0.005;
/** Digits behind the point that people want to see; shares are shown in percent. */
const digits = (unit: string) => (unit === '%' ? 6 : 2);

export interface FilledRow {
  readonly row: BoardRow;
  /** What the cell holds, where it is what the figures of a slot come to. */
  readonly computed?: number;
  /** What they come to, where someone has typed that a little off. */
  readonly total?: number;
  readonly changes: readonly CellChange<'live'>[];
  readonly marks: readonly Mark[];
}

/**
 * Fills a row of the board from the figures of the slot: where nobody has typed, where it was filled
 * before, and where what is typed says the same: once they come to something else. A typed value that
 * differs stays, and is marked.
 */
export function fillTotal(row: BoardRow): FilledRow {
  const { computed, live, total: now } = row;
  const isOurs = computed !== undefined && live === computed;
  const before = row.filledTotal === undefined ? {} : { total: row.filledTotal };
  if (now === undefined)
    return { row, changes: [], marks: [], ...(isOurs ? { computed, ...before } : {}) };
  const total = round(now, digits(row.unit));
  const reported = { ...row, isTyped: true };
  if (isOurs && before.total === total)
    return { row: reported, computed, total, changes: [], marks: [] };
  if (isOurs || live === '') {
    const changes = live === total ? [] : [{ row: row.row, key: 'live' as const, value: total }];
    return { row: { ...reported, live: total }, computed: total, changes, marks: [] };
  }
  const typed = boardNumber(row, 'live').value;
  if (typed !== undefined && Math.abs(typed - total) <= Math.abs(total) * SAME)
    return {
      row: reported,
      computed: typed,
      ...(typed === total ? {} : { total }),
      changes: [],
      marks: [],
    };
  const { unit } = row;
  const mark = boardMark(row, 'live', 'notTheTotal', { quantity: total, unit });
  return { row, changes: [], marks: [mark] };
}
