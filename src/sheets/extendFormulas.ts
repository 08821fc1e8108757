import {
  coverBlocks,
  extendRanges,
  type RangeRows,
  type Rows,
  rangesIn,
  runFromFirst,
  shortTables,
} from '../tabs/compiler/extendRanges';
import type { Layout } from '../tabs/model/layout';
import type { TabKind } from '../tabs/model/tab';
import { RANGES_OVER } from '../tabs/rangesOver';
import { TABS } from '../tabs/tabs';
import { type CellEdit, writePieces } from './writeCells';
import { withoutText } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table of a tab: one that runs to the bottom of its sheet, or a closed block. */
export interface TableRows {
  /** Name of its sheet. */
  readonly name: string;
  readonly block?: string;
  readonly isClosed?: true;
  /** Columns whose formulas have ranges from the first row down to their own. */
  readonly running?: readonly number[];
  /** The rows that it has now. */
  readonly rows: Rows;
  /** The rows that ranges over it have, where that is known: else their formulas tell. */
  readonly seen?: Rows | undefined;
}

/** The tables of a tab as they are now. */
export function tableRows(kind: TabKind, { name, blocks }: Layout): TableRows[] {
  const all = Object.entries(blocks);
  const closed = all.length > 1 ? { isClosed: true as const } : {};
  return all.map(([block, { firstRow, lastRow, columns }]) => ({
    name,
    block,
    ...closed,
    running: TABS[kind].blocks
      .filter(({ key }) => key === block)
      .flatMap((b) => b.columns.filter(({ formula }) => formula?.includes('..]')))
      .flatMap(({ key }) => columns[key] ?? []),
    rows: { first: firstRow, last: lastRow },
  }));
}

/**
 * Writes the formulas of a tab anew whose ranges over tables lack rows that were added below or inserted above;
 * counts them. `formulas` are those of the sheet from A1 on.
 */
export function extendFormulas(
  sheet: Sheet,
  kind: TabKind,
  formulas: readonly (readonly string[])[],
  now: ReadonlyMap<TabKind, readonly TableRows[]>,
): number {
  const edits = shortFormulas(sheet.getName(), kind, formulas, now);
  if (edits.length === 0) return 0;
  // What tells that all is done comes last: a call that fails before leaves the rest to the next look.
  const target = withoutText(sheet);
  writePieces(
    target,
    edits.filter(({ column }) => column > 1),
  );
  writePieces(
    target,
    edits.filter(({ column }) => column === 1),
  );
  return edits.length;
}

/** The formulas of a sheet of this name whose ranges lack rows, as they are to be. */
export function shortFormulas(
  own: string,
  kind: TabKind,
  formulas: readonly (readonly string[])[],
  now: ReadonlyMap<TabKind, readonly TableRows[]>,
): CellEdit[] {
  const concerned = [kind, ...(RANGES_OVER[kind] ?? [])].flatMap((other) => now.get(other) ?? []);
  const closed = concerned.filter(({ isClosed }) => isClosed);
  const guessed = concerned.filter(({ seen, isClosed }) => seen === undefined && !isClosed);
  const cells = formulas.flatMap((line, i) =>
    line.flatMap((formula, j) =>
      formula === ''
        ? []
        : [{ row: i + 1, column: j + 1, formula, ranges: rangesIn(formula, own) }],
    ),
  );
  const tables = shortTables(
    cells.flatMap(({ ranges }) => ranges),
    new Map(guessed.map(({ name, rows }) => [name, rows])),
  );
  for (const { name, rows, seen } of concerned)
    if (seen) tables.set(name, { from: seen, to: rows });
  if (tables.size === 0 && closed.length === 0) return [];
  const ownBlocks = now.get(kind)?.filter(({ isClosed }) => isClosed) ?? [];
  // Most formulas lack nothing: their text is searched once.
  const isShort = ({ name, first, last }: RangeRows) =>
    tables.get(name)?.from.last === last ||
    closed.some((b) => b.name === name && b.rows.last === last && b.rows.first < first);
  return cells.flatMap(({ row, column, formula, ranges }): CellEdit[] => {
    const block = ownBlocks.find(
      ({ rows, running }) => running?.includes(column) && rows.first <= row && row <= rows.last,
    );
    const covered = ranges.some(isShort)
      ? coverBlocks(extendRanges(formula, tables, own), closed, own)
      : formula;
    const extended = block ? runFromFirst(covered, row, block.rows.first) : covered;
    return extended === formula ? [] : [{ row, column, value: { formula: extended } }];
  });
}
