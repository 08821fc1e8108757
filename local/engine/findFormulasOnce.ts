import {
  CommandType,
  type Workbook as CoreWorkbook,
  type ICommandInfo,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import { FormulaDataModel, type IFormulaDataItem } from '@univerjs/engine-formula';
import { SetStyleCommand } from '@univerjs/sheets';

/** Of a mutation: the sheet that it is about, and what it came from. */
interface Of {
  readonly subUnitId?: string;
  readonly trigger?: string;
}

/**
 * For each sheet that comes or goes, and each change of rows or columns, Univer looks through every cell of the
 * workbook for its formulas. Those of a sheet are found once, until something is done to its cells.
 */
export function findFormulasOnce(univer: Univer, book: CoreWorkbook): void {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const commands = injector.get(ICommandService);
  const unit = book.getUnitId();
  const found = new Map<string, IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>>();
  const formulasOf = (sheet: string) => {
    const formulas = found.get(sheet) ?? model.getSheetFormulaData(unit, sheet) ?? {};
    found.set(sheet, formulas);
    return formulas;
  };
  model.getFormulaData = () => ({
    [unit]: Object.fromEntries(
      book.getSheets().map((sheet) => [sheet.getSheetId(), formulasOf(sheet.getSheetId())]),
    ),
  });
  const forget = ({ id, type, params }: Readonly<ICommandInfo>) => {
    const { subUnitId, trigger } = (params ?? {}) as Of;
    if (type !== CommandType.MUTATION || !id.startsWith('sheet.')) return;
    if (trigger === SetStyleCommand.id) return;
    if (subUnitId === undefined) found.clear();
    else found.delete(subUnitId);
  };
  // Who hears of it before us asks, too.
  commands.beforeCommandExecuted(forget);
  commands.onCommandExecuted(forget);
}
