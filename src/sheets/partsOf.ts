import { lackingParts, readParts } from '../tabs/compiler/readLayout';
import { readSignature, type Signature } from '../tabs/model/signature';
import { stepsAfter } from './migrations/stepsAfter';
import { type OurTab, tabFrom } from './ourTab';
import { readCells } from './readCells';

/**
 * A tab with the keys alone that it has, all its columns read; undefined when its marks are gone, those of blocks
 * too that are not new to it, or A1 says nothing and `known` does not either.
 */
export function partsOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  known?: Signature,
): OurTab | undefined {
  const values = readCells(sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()));
  const signature = readSignature(values[0]?.[0]) ?? known;
  const our = signature && tabFrom(sheet, signature, values, readParts);
  if (!our) return undefined;
  const added = stepsAfter(our.signature).flatMap(({ blocks = [] }) => blocks);
  const { blocks } = lackingParts(our.tab, our.layout);
  return blocks.every(({ key }) => added.includes(key)) ? our : undefined;
}
