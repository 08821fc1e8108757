import {
  type IObjectMatrixPrimitiveType,
  type Nullable,
  ObjectMatrix,
  type Univer,
} from '@univerjs/core';
import type { IFormulaData, IFormulaDataItem } from '@univerjs/engine-formula';
import { UpdateFormulaController } from '@univerjs/sheets-formula';

/** Of Univer's kinds of moves those that move, insert or remove rows or columns of one sheet, rename or remove it. */
const OF_ONE_SHEET: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 11, 12]);

interface Move {
  readonly type: number;
  readonly unitId: string;
  readonly sheetId: string;
}

/** The private member that moves references; names lead to ids of sheets by workbook. */
interface Controller {
  _getFormulaReferenceMoveInfo(
    formulas: IFormulaData,
    sheetIds: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>,
    move: Move,
  ): unknown;
}

/**
 * Where rows or columns come, move or go, or a sheet does, Univer takes every formula of the workbook to pieces. Those of other
 * sheets that do not name the sheet have nothing to follow.
 */
export function followNamingFormulasOnly(univer: Univer): void {
  const controller = univer.__getInjector().get(UpdateFormulaController) as unknown as Controller;
  const follow = controller._getFormulaReferenceMoveInfo.bind(controller);
  controller._getFormulaReferenceMoveInfo = (formulas, sheetIds, move) => {
    const names = Object.entries(sheetIds[move.unitId] ?? {})
      .filter(([, id]) => id === move.sheetId)
      .map(([name]) => name.replaceAll("'", "''"));
    const own = formulas[move.unitId];
    if (!OF_ONE_SHEET.has(move.type) || names.length === 0 || !own)
      return follow(formulas, sheetIds, move);
    const concerned = Object.entries(own).map(([sheet, cells]) => [
      sheet,
      sheet === move.sheetId ? cells : naming(cells, names),
    ]);
    const ofUnit = Object.fromEntries(concerned) as IFormulaData[string];
    return follow({ ...formulas, [move.unitId]: ofUnit }, sheetIds, move);
  };
}

type Cells = Nullable<IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>>;

function naming(cells: Cells, names: readonly string[]) {
  const found = new ObjectMatrix<IFormulaDataItem>();
  new ObjectMatrix<Nullable<IFormulaDataItem>>(cells ?? {}).forValue((row, column, item) => {
    if (item && names.some((name) => item.f.includes(name))) found.setValue(row, column, item);
  });
  return found.getMatrix();
}
