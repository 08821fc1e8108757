import { extendRanges, type Rows, shortTables } from '../tabs/extendRanges';
import { RANGES_OVER } from '../tabs/rangesOver';
import type { TabKind } from '../tabs/tab';
import { type CellEdit, writePieces } from './writeCells';
import { withoutText } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table that runs to the bottom of its sheet. */
export interface TableRows {
  readonly name: string;
  /** The rows that it has now. */
  readonly rows: Rows;
  /** The rows that ranges over it have, where that is known: else their formulas tell. */
  readonly seen?: Rows | undefined;
}

/**
 * Writes the formulas of a tab anew whose ranges over tables lack rows that were added below or inserted above;
 * counts them. `formulas` are those of the sheet from A1 on.
 */
export function extendFormulas(
  sheet: Sheet,
  kind: TabKind,
  formulas: readonly (readonly string[])[],
  now: ReadonlyMap<TabKind, TableRows>,
): number {
  const own = sheet.getName();
  const concerned = [kind, ...(RANGES_OVER[kind] ?? [])].flatMap((other) => now.get(other) ?? []);
  const guessed = concerned.filter(({ seen }) => seen === undefined);
  const tables = shortTables(
    formulas.flat(),
    new Map(guessed.map(({ name, rows }) => [name, rows])),
    own,
  );
  for (const { name, rows, seen } of concerned)
    if (seen) tables.set(name, { from: seen, to: rows });
  if (tables.size === 0) return 0;
  const edits = formulas.flatMap((line, i) =>
    line.flatMap((formula, j): CellEdit[] => {
      const extended = extendRanges(formula, tables, own);
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
