import { readLayout } from '../tabs/compiler/readLayout';
import { isNewer, isOlder } from '../tabs/isOlder';
import { type Layout, topRows } from '../tabs/model/layout';
import { readSignature } from '../tabs/model/signature';
import { isStacked, type Tab } from '../tabs/model/tab';
import { upToDate } from './bringUp';
import { readCells } from './readCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that people may have put above the header of a table and it is still found. */
const SLACK = 30;

/**
 * Where the parts of a tab are on its sheet, which is brought up if an earlier version made it; undefined when
 * its hidden keys are gone, or a later version made it. Reads the top of a long table, and the whole of a
 * tab with stacked blocks.
 */
export function sheetLayout(tab: Tab, sheet: Sheet): Layout | undefined {
  return upToDate(sheet, () => {
    const rows = sheet.getMaxRows();
    const read = isStacked(tab) ? rows : Math.min(rows, topRows(tab).summary + SLACK);
    const values = readCells(sheet.getRange(`1:${read}`));
    const signature = readSignature(values[0]?.[0]);
    if (isOlder(signature)) return 'older';
    return isNewer(signature) ? undefined : readLayout(tab, sheet.getName(), values, rows);
  });
}
