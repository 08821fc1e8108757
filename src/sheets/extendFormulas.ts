import { coverBlocks, extendRanges, type Rows, shortTables } from '../tabs/compiler/extendRanges';
import type { Layout } from '../tabs/model/layout';
import type { TabKind } from '../tabs/model/tab';
import { RANGES_OVER } from '../tabs/rangesOver';
import { type CellEdit, writePieces } from './writeCells';
import { withoutText } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table of a tab: one that runs to the bottom of its sheet, or a closed block. */
export interface TableRows {
  /** Name of its sheet. */
  readonly name: string;
  readonly block?: string;
  readonly isClosed?: true;
  /** The rows that it has now. */
  readonly rows: Rows;
  /** The rows that ranges over it have, where that is known: else their formulas tell. */
  readonly seen?: Rows | undefined;
}

/** The tables of a tab as they are now. */
export function tableRows({ name, blocks }: Layout): TableRows[] {
  const all = Object.entries(blocks);
  const closed = all.length > 1 ? { isClosed: true as const } : {};
  return all.map(([block, { firstRow, lastRow }]) => ({
    name,
    block,
    ...closed,
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
  const own = sheet.getName();
  const concerned = [kind, ...(RANGES_OVER[kind] ?? [])].flatMap((other) => now.get(other) ?? []);
  const closed = concerned.filter(({ isClosed }) => isClosed);
  const guessed = concerned.filter(({ seen, isClosed }) => seen === undefined && !isClosed);
  const tables = shortTables(
    formulas.flat(),
    new Map(guessed.map(({ name, rows }) => [name, rows])),
    own,
  );
  for (const { name, rows, seen } of concerned)
    if (seen) tables.set(name, { from: seen, to: rows });
  if (tables.size === 0 && closed.length === 0) return 0;
  const edits = formulas.flatMap((line, i) =>
    line.flatMap((formula, j): CellEdit[] => {
      const extended = coverBlocks(extendRanges(formula, tables, own), closed, own);
      return extended === formula
        ? []
        : [{ row: i + 1, column: j + 1, value: { formula: extended } }];
    }),
  );
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
