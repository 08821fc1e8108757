import { extendRanges, shortTables } from '../tabs/extendRanges';
import { RANGES_OVER } from '../tabs/rangesOver';
import type { TabKind } from '../tabs/tab';
import { type CellEdit, writePieces } from './writeCells';
import { withoutText } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of a table that runs to its bottom, and the last row of that. */
export interface TableEnd {
  readonly name: string;
  readonly lastRow: number;
}

/**
 * Writes the formulas of a tab anew whose ranges over tables end above rows that were added below; counts
 * them. `formulas` are those of the sheet from A1 on.
 */
export function extendFormulas(
  sheet: Sheet,
  kind: TabKind,
  formulas: readonly (readonly string[])[],
  ends: ReadonlyMap<TabKind, TableEnd>,
): number {
  const own = sheet.getName();
  const seen = [kind, ...(RANGES_OVER[kind] ?? [])].flatMap((other): [string, number][] => {
    const end = ends.get(other);
    return end ? [[end.name, end.lastRow]] : [];
  });
  const tables = shortTables(formulas.flat(), new Map(seen), own);
  if (tables.size === 0) return 0;
  const edits = formulas.flatMap((line, i) =>
    line.flatMap((formula, j): CellEdit[] => {
      const extended = extendRanges(formula, tables, own);
      return extended === formula
        ? []
        : [{ row: i + 1, column: j + 1, value: { formula: extended } }];
    }),
  );
  writePieces(withoutText(sheet), edits);
  return edits.length;
}
