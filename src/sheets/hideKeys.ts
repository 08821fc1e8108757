import { topRows } from '../tabs/model/layout';
import type { Tab } from '../tabs/model/tab';

/** Key rows and column A are out of people's way. */
export function hideKeys(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: Tab): number {
  const top = topRows(tab);
  let count = 0;
  if (!sheet.isRowHiddenByUser(top.keys)) {
    sheet.hideRows(top.signature, top.title - top.signature);
    count += 1;
  }
  if (!sheet.isColumnHiddenByUser(1)) {
    sheet.hideColumns(1, 1);
    count += 1;
  }
  return count;
}
