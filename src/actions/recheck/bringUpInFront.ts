import { bringUp } from '../../sheets/bringUp';
import { readCell } from '../../sheets/readCells';
import { sheetInFront } from '../../sheets/workbook';
import { isOlder } from '../../tabs/isOlder';
import { readSignature } from '../../tabs/model/signature';

/**
 * Brings the tab up that someone sees who opens the workbook, if an earlier version made it: one read where that
 * is not so. Others are brought up when they are read. Who may not write is not disturbed.
 */
export function bringUpInFront(): void {
  try {
    const sheet = sheetInFront();
    const signature = readSignature(readCell(sheet.getRange(1, 1)));
    if (isOlder(signature) && signature?.sheet === sheet.getSheetId()) bringUp(sheet);
  } catch {
    // The next edit or recheck does the same.
  }
}
