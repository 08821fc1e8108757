import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  isFormulaString,
  type Nullable,
  ObjectMatrix,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, type IFormulaDataItem } from '@univerjs/engine-formula';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Whenever cells are written, Univer looks three times through their whole sheet for formulas that repeat
 * another's text (`si`): a paste of 2,000 rows into a table took a minute. Only filling makes such
 * formulas. Until a workbook holds one, what is written says by itself which formulas come and go.
 */
export function lookAtWrittenFormulasOnly(univer: Univer): void {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const books = injector.get(IUniverInstanceService);
  const lookAtAll = model.updateFormulaData.bind(model);
  const repeating = new WeakMap<Workbook, boolean>();
  model.updateFormulaData = (book, sheet, written) => {
    const unit = books.getUnit<Workbook>(book, UniverInstanceType.UNIVER_SHEET);
    const cells = unit?.getSheetBySheetId(sheet)?.getCellMatrix();
    if (!unit || !cells) return lookAtAll(book, sheet, written);
    const repeats =
      (repeating.get(unit) ?? anyRepeats(unit)) || hasRepeated(new ObjectMatrix(written));
    repeating.set(unit, repeats);
    return repeats ? lookAtAll(book, sheet, written) : changedBy(written, cells);
  };
}

const anyRepeats = (book: Workbook): boolean =>
  book.getSheets().some((sheet) => hasRepeated(sheet.getCellMatrix()));

function hasRepeated(cells: ObjectMatrix<Nullable<ICellData>>): boolean {
  let found = false;
  cells.forValue((_row, _column, cell) => {
    found = Boolean(cell?.si);
    return !found;
  });
  return found;
}

/** Formulas that are written, and null where one is written over. */
function changedBy(
  written: Cells,
  cells: ObjectMatrix<Nullable<ICellData>>,
): IObjectMatrixPrimitiveType<IFormulaDataItem | null> {
  const changed = new ObjectMatrix<IFormulaDataItem | null>();
  new ObjectMatrix(written).forValue((row, column, cell) => {
    if (isFormulaString(cell?.f)) changed.setValue(row, column, { f: String(cell?.f) });
    else if (isFormulaString(cells.getValue(row, column)?.f)) changed.setValue(row, column, null);
  });
  return changed.getMatrix();
}
