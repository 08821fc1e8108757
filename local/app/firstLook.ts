import type { FWorksheet } from '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';

const TITLE_SIZE = 14;
const TITLE_ROWS = 15;
const TITLE_COLUMNS = 3;
const TITLE_HEIGHT = 32;

/** Large letters need more room than the grid gives them by itself. */
function raiseTitles(sheet: FWorksheet, last: number): void {
  const core = sheet.getSheet();
  for (let row = 0; row <= Math.min(last, TITLE_ROWS); row++) {
    const sizes = Array.from({ length: TITLE_COLUMNS }, (_, column) =>
      Number(core.getCellStyle(row, column)?.fs ?? 0),
    );
    if (Math.max(...sizes) >= TITLE_SIZE) sheet.setRowHeight(row, TITLE_HEIGHT);
  }
}

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
  raiseTitles(sheet, last);
  let [row, column] = [0, 0];
  while (row < last && !core.getRowVisible(row)) row++;
  while (column < core.getColumnCount() - 1 && !core.getColVisible(column)) column++;
  sheet.setActiveRange(sheet.getRange(row, column));
}
