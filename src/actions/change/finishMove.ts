import { forgetMove, keptMove, type MovedCells } from '../../sheets/moveStore';
import { readCells } from '../../sheets/readCells';
import { serialReader } from '../../sheets/serialReader';
import { sendChanges, sheetById } from '../../sheets/workbook';
import { writeCells } from '../../sheets/writeCells';
import { withoutText } from '../../sheets/writeRectangle';
import { boundingArea } from '../../tabs/model/area';

/**
 * Goes on with a move whose execution ended in the middle: dates that are still what they were become what they were
 * to be, so that people never have half of it. Where nothing was written yet, nothing is. Gives how many dates it
 * moved. The caller holds the lock.
 */
export function finishMove(): number {
  const kept = keptMove();
  if (!kept) return 0;
  const tabs = kept.flatMap((tab) => lookAt(tab) ?? []);
  const isBegun = tabs.some(({ isBegun }) => isBegun);
  const left = isBegun ? tabs : [];
  for (const { sheet, edits } of left) writeCells(withoutText(sheet), edits);
  sendChanges();
  forgetMove();
  return left.reduce((sum, { edits }) => sum + edits.length, 0);
}

/** How far a tab has come; undefined for one that is gone, or whose rows have moved since. */
function lookAt({ sheet: id, rows, cells }: MovedCells) {
  const sheet = sheetById(id);
  if (!sheet || sheet.getMaxRows() !== rows || cells.length === 0) return undefined;
  const area = boundingArea(cells.map(([row, column]) => ({ row, column, rows: 1, columns: 1 })));
  const values = readCells(sheet.getRange(area.row, area.column, area.rows, area.columns));
  const serial = serialReader();
  const now = (row: number, column: number) =>
    serial(values[row - area.row]?.[column - area.column]);
  const isBegun = cells.some(([row, column, , to]) => now(row, column) === to);
  const edits = cells
    .filter(([row, column, from]) => now(row, column) === from)
    .map(([row, column, , value]) => ({ row, column, value }));
  return { sheet, isBegun, edits };
}
