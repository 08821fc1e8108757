import type { BlockLayout } from '../tabs/model/layout';
import { readCells } from './readCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row of a block as it stands in the sheet. */
export interface SheetRow {
  readonly row: number;
  /** Values by column key. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Reads a block with one call; `keys` narrows what is read to the columns between them. */
export function readBlock(
  sheet: Sheet,
  { columns, firstRow, lastRow }: BlockLayout,
  keys: readonly string[] = Object.keys(columns),
): SheetRow[] {
  const places = keys.map((key) => columns[key] as number);
  const first = Math.min(...places);
  const width = Math.max(...places) - first + 1;
  const values = readCells(sheet.getRange(firstRow, first, lastRow - firstRow + 1, width));
  return values.map((line, i) => ({
    row: firstRow + i,
    cells: Object.fromEntries(keys.map((key, k) => [key, line[(places[k] as number) - first]])),
  }));
}
