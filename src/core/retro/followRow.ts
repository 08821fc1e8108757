import { givenText, rowMemoryText } from './rowMemory';

type Given = string | number;

/**
 * A row that the engine proposes; the key says what it is about, whatever its words are by then. `C` are the keys of
 * the block's columns.
 */
export interface ProposedRow<C extends string = string> {
  readonly key: string;
  /** It is too little to be added; a row that is there follows it. */
  readonly isMinor?: boolean;
  /** By column; a column that is absent is given blank. */
  readonly cells: Readonly<Partial<Record<C, Given>>>;
}

/** A row of the block as it stands. */
export interface HeldRow<C extends string = string> {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<C, unknown>>> & { readonly memory?: unknown };
}

/** How the columns of a block are shared between the engine and people. */
export interface FollowedColumns<C extends string = string> {
  /** Columns that the engine gives, in the order of the memory. */
  readonly given: readonly C[];
  /** Which of them change together: when a person changed one, all of them are that person's. */
  readonly together: readonly (readonly C[])[];
  /** Columns beside them that people fill. */
  readonly others: readonly C[];
}

/** What cells of a row are to hold; null empties one. */
export type Wanted<C extends string> = Readonly<Partial<Record<C, Given | null>>> & {
  readonly memory?: Given | null;
};

type Columns<C extends string> = FollowedColumns<C> & { readonly isTold: (key: string) => boolean };

/** What a row is to hold; undefined when it stays as it is. */
export function updated<C extends string>(
  row: HeldRow<C>,
  given: readonly string[],
  wanted: ProposedRow<C> | undefined,
  columns: Columns<C>,
  key: string,
): Wanted<C> | 'gone' | 'cleared' | undefined {
  if (isEmpty(row, columns)) return 'cleared';
  const before = new Map(columns.given.map((column, i) => [column, given[i] ?? '']));
  const isOurs = (group: readonly C[]) =>
    group.every((column) => textOf(row.cells[column]) === before.get(column));
  if (!wanted) {
    const untouched =
      columns.together.every(isOurs) && columns.others.every((c) => textOf(row.cells[c]) === '');
    return untouched && columns.isTold(key) ? 'gone' : undefined;
  }
  const cells: Partial<Record<C, Given | null>> = {};
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
  if (isEmpty({ cells: { ...row.cells, ...cells } }, columns)) return { ...cells, memory: null };
  const memory = rowMemoryText({ key, given: columns.given.map((c) => before.get(c) ?? '') });
  return { ...cells, memory };
}

export function newCells<C extends string>(
  { key, cells }: ProposedRow<C>,
  { given }: FollowedColumns<C>,
): Wanted<C> {
  const texts = given.map((column) => givenText(cells[column] ?? ''));
  const values = given.map((column, i) =>
    texts[i] === '' ? null : literalOf(cells[column] ?? ''),
  );
  return { ...cellsOf(given, values), memory: rowMemoryText({ key, given: texts }) };
}

/** Whether a row has all that a new one would be given. */
export function holds<C extends string>({ cells }: HeldRow<C>, wanted: Wanted<C>): boolean {
  const { memory: _, ...given } = wanted;
  return (Object.entries(given) as [C, Given | null][]).every(
    ([column, value]) => textOf(cells[column]) === givenText(value ?? ''),
  );
}

/** A row that is nobody's again; `given` are the columns that are emptied. */
export function freed<C extends string>(given: readonly C[]): Wanted<C> {
  return { ...cellsOf(given, []), memory: null };
}

function cellsOf<C extends string>(columns: readonly C[], values: readonly (Given | null)[]) {
  const cells = Object.fromEntries(columns.map((column, i) => [column, values[i] ?? null]));
  return cells as Partial<Record<C, Given | null>>;
}

export function isEmpty<C extends string>(
  { cells }: Pick<HeldRow<C>, 'cells'>,
  { given, others }: FollowedColumns<C>,
): boolean {
  return [...given, ...others].every((column) => textOf(cells[column]) === '');
}

/** The memory as it is: its signs part it. */
export function memoryOf({ cells }: HeldRow): string {
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
