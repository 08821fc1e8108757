import {
  type FollowedColumns,
  freed,
  type HeldRow,
  holds,
  isEmpty,
  memoryOf,
  newCells,
  type ProposedRow,
  updated,
  type Wanted,
} from './followRow';
import { readRowMemory } from './rowMemory';

export interface Follow<C extends string = string> extends FollowedColumns<C> {
  readonly rows: readonly HeldRow<C>[];
  /** The best first. */
  readonly proposed: readonly ProposedRow<C>[];
  /** Keys of all rows that were ever given, of other blocks too. */
  readonly known: ReadonlySet<string>;
  /** Keys of this block begin with it; a row that was moved here from another block is left alone. */
  readonly prefix: string;
  /** Rows that the block may be given; one that a person took away is not replaced by a lesser one. */
  readonly limit: number;
  /** Whether it can be told that a key does not hold any more: its source was read. */
  readonly isTold: (key: string) => boolean;
}

export interface RowEdit<C extends string = string> {
  readonly row: number;
  readonly key: string;
  readonly isNew: boolean;
  /** What cells are to hold, `memory` included; null empties one. */
  readonly cells: Wanted<C>;
}

export interface Followed<C extends string = string> {
  readonly edits: readonly RowEdit<C>[];
  readonly known: ReadonlySet<string>;
  /** Rows that would have been added if there had been an empty row. */
  readonly withoutRoom: number;
}

/**
 * Brings a block up to what is proposed. What a person changed stays; what still holds what it was given
 * follows; a row that nobody touched goes when it is not true any more; a row that was cleared or
 * deleted does not come back. Doing it again changes nothing.
 */
export function followRows<C extends string>(follow: Follow<C>): Followed<C> {
  const { rows, proposed, limit, prefix } = follow;
  const known = new Set(follow.known);
  const byKey = new Map(proposed.map((row) => [row.key, row]));
  const held = new Set<string>();
  const edits = new Map<number, RowEdit<C>>();
  for (const row of rows) {
    const memory = readRowMemory(memoryOf(row), follow.given.length);
    if (!memory?.key.startsWith(prefix) || held.has(memory.key)) continue;
    const { key, given } = memory;
    const cells = updated(row, given, byKey.get(key), follow, key);
    if (cells === 'gone') known.delete(key);
    else known.add(key);
    if (cells !== 'gone' && cells !== 'cleared') held.add(key);
    const emptied =
      cells === 'gone' ? freed(follow.given) : cells === 'cleared' ? freed<C>([]) : cells;
    if (emptied) edits.set(row.row, { row: row.row, key, isNew: false, cells: emptied });
  }
  // A run that ended before it had written what a row was given left one like any that a person typed.
  const unknown = rows.filter((row) => memoryOf(row) === '' && !isEmpty(row, follow));
  for (const proposal of proposed) {
    const cells = newCells(proposal, follow);
    const row = held.has(proposal.key) ? undefined : unknown.find((one) => holds(one, cells));
    if (!row || edits.has(row.row)) continue;
    known.add(proposal.key);
    const { memory = null } = cells;
    edits.set(row.row, {
      row: row.row,
      key: proposal.key,
      isNew: false,
      cells: { memory } as Wanted<C>,
    });
  }
  const isFree = (row: HeldRow<C>) =>
    edits.get(row.row)?.cells.memory === null || (isEmpty(row, follow) && memoryOf(row) === '');
  const free = rows.filter(isFree);
  const given = [...known].filter((key) => key.startsWith(prefix)).length;
  const wanted = proposed
    .filter(({ key, isMinor }) => !isMinor && !known.has(key))
    .slice(0, Math.max(0, limit - given));
  wanted.slice(0, free.length).forEach((proposal, i) => {
    known.add(proposal.key);
    const { row } = free[i] as HeldRow<C>;
    edits.set(row, { row, key: proposal.key, isNew: true, cells: newCells(proposal, follow) });
  });
  const withoutRoom = Math.max(0, wanted.length - free.length);
  return { edits: [...edits.values()], known, withoutRoom };
}
