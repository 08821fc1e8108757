import { compileFormula, ifKeysExist, type Scope } from '../tabs/compiler/compileFormula';
import type { CellEdit } from './writeCells';

/** Whether a cell has its formula no more, or one that refers to what was deleted. */
export function isLost(formula: string): boolean {
  return /^$|#REF!/.test(formula);
}

/** The formula of a cell as it is to be; none for one that names what is gone. */
export function formulaEdit(
  row: number,
  column: number,
  formula: string,
  scope: Scope,
): CellEdit[] {
  const compiled = ifKeysExist(() => compileFormula(formula, scope, row));
  return compiled === undefined ? [] : [{ row, column, value: { formula: compiled } }];
}
