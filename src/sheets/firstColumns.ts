import { columnLetters } from '../tabs/model/area';
import { readCells } from './readCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What is found in the first columns of a sheet, or, where people have put columns between ours, in all of
 * them. Always of all rows: their number is that of the sheet.
 */
export function inFirstColumns<T>(
  sheet: Sheet,
  count: number,
  find: (values: unknown[][]) => T | undefined,
): T | undefined {
  const own = firstColumns(sheet, count);
  const found = own && find(own);
  if (found !== undefined) return found;
  const all = sheet.getMaxColumns();
  const values = all === count ? own : firstColumns(sheet, all);
  return values && find(values);
}

/** Columns from A on, of all rows, in one call; undefined when the sheet has fewer. A read that fails throws. */
export function firstColumns(sheet: Sheet, count: number): unknown[][] | undefined {
  try {
    return readCells(sheet.getRange(`A:${columnLetters(count)}`));
  } catch (error) {
    if (sheet.getMaxColumns() < count) return undefined;
    throw error;
  }
}
