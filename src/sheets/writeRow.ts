import { type BlockLayout, blockLayout } from '../tabs/model/layout';
import type { Cell } from '../tabs/model/operation';
import { columnRuns } from './columnRuns';
import type { OurTab } from './ourTab';
import { writeRectangle } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes cells of one row of a tab's first block by column key: one call a run of adjacent columns, so
 * that a column that people put between ours is not touched.
 */
export function writeRow(
  our: Pick<OurTab, 'sheet' | 'layout' | 'isText'>,
  row: number,
  cells: Readonly<Record<string, Cell>>,
): void {
  for (const { column, keys } of columnRuns(blockLayout(our.layout), Object.keys(cells)))
    writeRectangle(our, row, column, [keys.map((key) => cells[key] ?? null)]);
}

/** Empties the cells of ours in a row; their formats stay. */
export function clearRow(sheet: Sheet, layout: BlockLayout, row: number): void {
  for (const { column, keys } of columnRuns(layout, Object.keys(layout.columns)))
    sheet.getRange(row, column, 1, keys.length).clearContent();
}
