import { blockLayout } from '../model/layout';
import type { Tab } from '../model/tab';
import { compileFormula, ifKeysExist, type MissingKey, type Scope } from './compileFormula';

/** What formulas of a tab name and is not there: rows or columns that someone has deleted. */
export function missingKeys(tab: Tab, scope: Scope): MissingKey[] {
  const missing: MissingKey[] = [];
  const look = (formula: string | undefined, row: number, block?: string) => {
    if (formula === undefined) return;
    const own = block === undefined ? scope : { ...scope, block };
    ifKeysExist(
      () => compileFormula(formula, own, row),
      (key) => void missing.push(key),
    );
  };
  for (const { formula } of tab.summary) look(formula, scope.own.summaryRow);
  for (const { key, columns, check } of tab.blocks) {
    const { firstRow, headerRow } = blockLayout(scope.own, key);
    look(check, headerRow, key);
    for (const { formula, header } of columns) {
      look(formula, firstRow, key);
      look(header, headerRow, key);
    }
  }
  return missing;
}
