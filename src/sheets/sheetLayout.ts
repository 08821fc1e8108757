import { readLayout } from '../tabs/compiler/readLayout';
import { type Layout, topRows } from '../tabs/model/layout';
import { isStacked, type Tab } from '../tabs/model/tab';
import { readCells } from './readCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that people may have put above the header of a table and it is still found. */
const SLACK = 30;

/**
 * Where the parts of a tab are on its sheet; undefined when its hidden keys are gone. Reads the top of
 * a long table, and the whole of a tab with stacked blocks.
 */
export function sheetLayout(tab: Tab, sheet: Sheet): Layout | undefined {
  const rows = sheet.getMaxRows();
  const read = isStacked(tab) ? rows : Math.min(rows, topRows(tab).summary + SLACK);
  const values = readCells(sheet.getRange(`1:${read}`));
  return readLayout(tab, sheet.getName(), values, rows);
}
