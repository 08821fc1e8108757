import { localeOf } from '../locales/localeOf';
import { readParts } from '../tabs/compiler/readLayout';
import { textCells } from '../tabs/compiler/textCells';
import { readSignature, type Signature } from '../tabs/model/signature';
import { TABS } from '../tabs/tabs';
import type { OurTab } from './ourTab';
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
  const tab = signature && TABS[signature.tab];
  const layout = tab && readParts(tab, sheet.getName(), values, values.length);
  if (!signature || !layout) return undefined;
  const locale = localeOf(signature.language);
  return { sheet, tab, signature, locale, layout, values, isText: textCells(tab, layout) };
}
