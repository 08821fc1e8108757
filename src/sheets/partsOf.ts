import { readParts } from '../tabs/compiler/readLayout';
import { readSignature, type Signature } from '../tabs/model/signature';
import { type OurTab, tabFrom } from './ourTab';
import { readCells } from './readCells';

/**
 * A tab with the keys alone that it has, all its columns read; undefined when its marks are gone or A1 says
 * nothing and `known` does not either.
 */
export function partsOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  known?: Signature,
): OurTab | undefined {
  const values = readCells(sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()));
  const signature = readSignature(values[0]?.[0]) ?? known;
  return signature && tabFrom(sheet, signature, values, readParts);
}
