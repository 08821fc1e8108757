import { type ICellData, type ICommandInfo, ICommandService, type Nullable } from '@univerjs/core';
import {
  type IReorderRangeMutationParams,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { moveFormula } from './moveFormula';
import type { Workbook } from './workbook';

/**
 * Univer sorts rows with the text of their formulas: one that read its own row reads another then. The spreadsheet moves
 * relative references along, as a copy does, and notes go with their cells; formulas elsewhere go on reading the
 * same places. So it is whoever sorts: a script, a person by the grid's own menus, or an undo, which sorts back.
 */
export function followSort(book: Workbook): void {
  const commands = book.univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }: ICommandInfo) => {
    if (id !== ReorderRangeMutation.id) return;
    const { unitId, subUnitId, range, order } = params as IReorderRangeMutationParams;
    const sheet = book.known.idOf(subUnitId);
    const cells = book.book.getWorkbook().getSheetBySheetId(subUnitId);
    if (sheet === undefined || !cells) return;
    const { notes } = book.extrasOf(sheet);
    const moved: Record<number, Record<number, Nullable<ICellData>>> = {};
    const noted: (() => void)[] = [];
    // Rows are told by where they are now; the order says where each was. Both count from 0.
    for (const [now, before] of Object.entries(order)) {
      const [row, rows] = [Number(now), Number(now) - before];
      for (let column = range.startColumn; rows !== 0 && column <= range.endColumn; column++) {
        const formula = cells.getCellRaw(row, column)?.f;
        if (formula)
          moved[row] = {
            ...moved[row],
            [column]: { f: moveFormula(formula, { rows, columns: 0 }), si: null, v: null },
          };
        const note = notes.get(before + 1, column + 1);
        noted.push(() => notes.set(row + 1, column + 1, note));
      }
    }
    for (const put of noted) put();
    if (Object.keys(moved).length > 0)
      commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId,
        subUnitId,
        cellValue: moved,
      });
  });
}
