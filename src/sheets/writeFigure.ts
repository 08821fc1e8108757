import type { Layout } from '../tabs/layout';
import { cellValue } from './cellValue';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes text into a cell of the engine's in the summary of a tab. */
export function writeFigure(sheet: Sheet, layout: Layout, key: string, text: string): void {
  const column = layout.summary[key];
  if (column !== undefined)
    sheet.getRange(layout.summaryRow, column).setValues([[cellValue(text)]]);
}
