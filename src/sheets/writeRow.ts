import { adjacentRuns } from '../core/adjacentRuns';
import { type BlockLayout, blockLayout } from '../tabs/model/layout';
import type { Cell } from '../tabs/model/operation';
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
  for (const { column, keys } of runs(blockLayout(our.layout), Object.keys(cells)))
    writeRectangle(our, row, column, [keys.map((key) => cells[key] ?? null)]);
}

/** Empties the cells of ours in a row; their formats stay. */
export function clearRow(sheet: Sheet, layout: BlockLayout, row: number): void {
  for (const { column, keys } of runs(layout, Object.keys(layout.columns)))
    sheet.getRange(row, column, 1, keys.length).clearContent();
}

/** Adjacent columns of a layout, from left to right. */
function runs(layout: BlockLayout, keys: readonly string[]): { column: number; keys: string[] }[] {
  const keyAt = new Map(keys.map((key) => [layout.columns[key] as number, key]));
  const places = [...keyAt.keys()].sort((a, b) => a - b);
  return adjacentRuns(places).map(({ first, count }) => ({
    column: first,
    keys: places.filter((c) => c >= first && c < first + count).map((c) => keyAt.get(c) ?? ''),
  }));
}
