import type { FWorksheet } from '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';

/**
 * Makes a sheet fit to look at when it first comes to the front: rows as high as what they hold
 * (without a page nothing is measured), and the cursor on a cell that can be seen.
 */
export function firstLook(sheet: FWorksheet): void {
  const core = sheet.getSheet();
  let last = -1;
  core.getCellMatrix().forValue((row, _, cell) => {
    if (cell?.v !== undefined && cell.v !== null) last = Math.max(last, row);
  });
  if (last >= 0) sheet.autoResizeRows(0, last + 1);
  let [row, column] = [0, 0];
  while (row < last && !core.getRowVisible(row)) row++;
  while (column < core.getColumnCount() - 1 && !core.getColVisible(column)) column++;
  sheet.setActiveRange(sheet.getRange(row, column));
}
