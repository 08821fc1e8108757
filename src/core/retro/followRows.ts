import { givenText, readRowMemory, rowMemoryText } from './rowMemory';

type Given = string | number;

/** A row that the engine proposes; the key says what it is about, whatever its words are by then. */
export interface ProposedRow {
  readonly key: string;
  /** It is too little to be added; a row that is there follows it. */
  readonly isMinor?: boolean;
  /** By column; a column that is absent is given blank. */
  readonly cells: Readonly<Record<string, Given>>;
}

/** A row of the block as it stands. */
export interface HeldRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** How the columns of a block are shared between the engine and people. */
export interface FollowedColumns {
  /** Columns that the engine gives, in the order of the memory. */
  readonly given: readonly string[];
  /** Which of them change together: when a person changed one, all of them are that person's. */
  readonly together: readonly (readonly string[])[];
  /** Columns beside them that people fill. */
  readonly others: readonly string[];
}

export interface Follow extends FollowedColumns {
  readonly rows: readonly HeldRow[];
  /** The best first. */
  readonly proposed: readonly ProposedRow[];
  /** Keys of all rows that were ever given, of other blocks too. */
  readonly known: ReadonlySet<string>;
  /** Keys of this block begin with it; a row that was moved here from another block is left alone. */
  readonly prefix: string;
  /** Rows that the block may be given; one that a person took away is not replaced by a lesser one. */
  readonly limit: number;
  /** Whether it can be told that a key does not hold any more: its source was read. */
  readonly isTold: (key: string) => boolean;
}

export interface RowEdit {
  readonly row: number;
  readonly key: string;
  readonly isNew: boolean;
  /** What cells are to hold, `memory` included; null empties one. */
  readonly cells: Readonly<Record<string, Given | null>>;
}

export interface Followed {
  readonly edits: readonly RowEdit[];
  readonly known: ReadonlySet<string>;
  /** Rows that would have been added if there had been an empty row. */
  readonly withoutRoom: number;
}

/**
 * Brings a block up to what is proposed. What a person changed stays; what still holds what it was given
 * follows; a row that nobody touched goes when it is not true any more; a row that was cleared or
 * deleted does not come back. Doing it again changes nothing.
 */
export function followRows(follow: Follow): Followed {
  const { rows, proposed, limit, prefix } = follow;
  const known = new Set(follow.known);
  const byKey = new Map(proposed.map((row) => [row.key, row]));
  const held = new Set<string>();
  const edits = new Map<number, RowEdit>();
  for (const row of rows) {
    const memory = readRowMemory(memoryOf(row), follow.given.length);
    if (!memory?.key.startsWith(prefix) || held.has(memory.key)) continue;
    const { key, given } = memory;
    const cells = updated(row, given, byKey.get(key), follow, key);
    if (cells === 'gone') known.delete(key);
    else known.add(key);
    if (cells !== 'gone' && cells !== 'cleared') held.add(key);
    const emptied = cells === 'gone' ? emptyCells(follow) : cells === 'cleared' ? FORGET : cells;
    if (emptied) edits.set(row.row, { row: row.row, key, isNew: false, cells: emptied });
  }
  const isFree = (row: HeldRow) =>
    edits.get(row.row)?.cells.memory === null || (isEmpty(row, follow) && memoryOf(row) === '');
  const free = rows.filter(isFree);
  const given = [...known].filter((key) => key.startsWith(prefix)).length;
  const wanted = proposed
    .filter(({ key, isMinor }) => !isMinor && !known.has(key))
    .slice(0, Math.max(0, limit - given));
  wanted.slice(0, free.length).forEach((proposal, i) => {
    known.add(proposal.key);
    const { row } = free[i] as HeldRow;
    edits.set(row, { row, key: proposal.key, isNew: true, cells: newCells(proposal, follow) });
  });
  const withoutRoom = Math.max(0, wanted.length - free.length);
  return { edits: [...edits.values()], known, withoutRoom };
}

const FORGET = { memory: null };

type Columns = FollowedColumns & Pick<Follow, 'isTold'>;

/** What a row is to hold; undefined when it stays as it is. */
function updated(
  row: HeldRow,
  given: readonly string[],
  wanted: ProposedRow | undefined,
  columns: Columns,
  key: string,
): Record<string, Given | null> | 'gone' | 'cleared' | undefined {
  if (isEmpty(row, columns)) return 'cleared';
  const before = new Map(columns.given.map((column, i) => [column, given[i] ?? '']));
  const isOurs = (group: readonly string[]) =>
    group.every((column) => textOf(row.cells[column]) === before.get(column));
  if (!wanted) {
    const untouched =
      columns.together.every(isOurs) && columns.others.every((c) => textOf(row.cells[c]) === '');
    return untouched && columns.isTold(key) ? 'gone' : undefined;
  }
  const cells: Record<string, Given | null> = {};
  for (const group of columns.together.filter(isOurs))
    for (const column of group) {
      const value = wanted.cells[column] ?? '';
      const text = givenText(value);
      if (before.get(column) === text) continue;
      before.set(column, text);
      cells[column] = text === '' ? null : literalOf(value);
    }
  if (Object.keys(cells).length === 0) return undefined;
  // A person took the rest of it away: nothing is left, and the row is free.
  if (isEmpty({ ...row, cells: { ...row.cells, ...cells } }, columns))
    return { ...cells, ...FORGET };
  const memory = rowMemoryText({ key, given: columns.given.map((c) => before.get(c) ?? '') });
  return { ...cells, memory };
}

function newCells({ key, cells }: ProposedRow, { given }: FollowedColumns) {
  const texts = given.map((column) => givenText(cells[column] ?? ''));
  return {
    ...Object.fromEntries(
      given.map((column, i) => [column, texts[i] === '' ? null : literalOf(cells[column] ?? '')]),
    ),
    memory: rowMemoryText({ key, given: texts }),
  };
}

function emptyCells({ given }: FollowedColumns): Record<string, null> {
  return { ...Object.fromEntries(given.map((column) => [column, null])), memory: null };
}

function isEmpty({ cells }: HeldRow, { given, others }: FollowedColumns): boolean {
  return [...given, ...others].every((column) => textOf(cells[column]) === '');
}

/** The memory as it is: its signs part it. */
function memoryOf({ cells }: HeldRow): string {
  return typeof cells.memory === 'string' ? cells.memory.trim() : '';
}

/** A number as it is, a text as the memory has it. */
function literalOf(value: Given): Given {
  return typeof value === 'number' ? value : givenText(value);
}

/** A cell as the memory would hold it; a date is never what was given. */
function textOf(cell: unknown): string {
  return cell instanceof Date ? `date ${cell.getTime()}` : givenText((cell ?? '') as Given);
}
