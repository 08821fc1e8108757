import { WrapStrategy } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';

/**
 * Makes a sheet fit to look at when it first comes to the front: rows whose text breaks into lines as high as that
 * (without a page nothing is measured), and the cursor on a cell that can be seen.
 */
export function firstLook(sheet: FWorksheet): void {
  const core = sheet.getSheet();
  const styles = sheet.getWorkbook().getStyles();
  const growing = new Set<number>();
  let last = -1;
  core.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.v === undefined || cell.v === null || cell.v === '') return;
    last = Math.max(last, row);
    const wraps = styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP;
    if (wraps && core.getColVisible(column)) growing.add(row);
  });
  for (const row of growing) {
    const given = sheet.getRowHeight(row);
    sheet.autoResizeRows(row, 1);
    if (sheet.getRowHeight(row) < given) sheet.setRowHeightsForced(row, 1, given);
  }
  let [row, column] = [0, 0];
  while (row < last && !core.getRowVisible(row)) row++;
  while (column < core.getColumnCount() - 1 && !core.getColVisible(column)) column++;
  sheet.setActiveRange(sheet.getRange(row, column));
}
