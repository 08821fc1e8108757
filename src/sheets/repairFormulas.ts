import { compileFormula, ifKeysExist, type Scope } from '../tabs/compiler/compileFormula';
import { blockLayout, checkPlace, reachFormula, topRows } from '../tabs/model/layout';
import { type Block, isStacked, type TabKind } from '../tabs/model/tab';
import { blockRows } from './blockRows';
import { constantsToFormulas } from './constantsToFormulas';
import { extendFormulas, type TableRows, tableRows } from './extendFormulas';
import { formulaEdit, isLost } from './lostFormulas';
import { olderFormulas } from './olderFormulas';
import { changedParts, withoutTabs } from './optionalParts';
import type { OurTab } from './ourTab';
import { type Replaced, sayReplaced } from './sayReplaced';
import { strayFormulas } from './strayFormulas';
import { type CellEdit, writeCells } from './writeCells';

/**
 * Writes formulas of columns and summary again where they are gone, those that an optional tab changes, those that stood
 * as text or numbers in earlier versions, and all whose
 * ranges lack rows that were added to a table; counts them.
 */
export function repairFormulas(our: OurTab, scope: Scope): number {
  const { sheet, tab, layout, values } = our;
  const width = Math.max(...values.map((line) => line.length));
  const formulas = sheet.getRange(1, 1, values.length, width).getFormulas();
  const formulaAt = (row: number, column: number) => formulas[row - 1]?.[column - 1] ?? '-';
  const isStray = strayFormulas(scope);
  // What referred to a tab that was deleted is written again, for the one that was made since.
  const mended = (row: number, column: number, formula: string, within: Scope): CellEdit[] => {
    const has = formulaAt(row, column);
    const wanted = () => ifKeysExist(() => compileFormula(formula, within, row));
    return isLost(has) || isStray(has, wanted) ? formulaEdit(row, column, formula, within) : [];
  };
  const edits: CellEdit[] = [];
  const typed: Replaced[] = [];
  const { title } = topRows(tab);
  if (!isStacked(tab) && isLost(formulaAt(title, 1)))
    edits.push({ row: title, column: 1, value: { formula: reachFormula(blockLayout(layout)) } });
  for (const { key, formula } of tab.summary) {
    const column = layout.summary[key] as number;
    if (formula !== undefined) edits.push(...mended(layout.summaryRow, column, formula, scope));
  }
  for (const block of tab.blocks) {
    // The rows of 活动总览 are formulas of their campaigns.
    if (tab.kind === 'overview') continue;
    const place = blockLayout(layout, block.key);
    edits.push(...lostCheck(our, block, formulas, scope));
    const [first] = block.columns.filter((c) => c.owner === 'person');
    const rows = blockRows(our, block.key).filter(
      ({ cells }) => first !== undefined && cells[first.key] !== '',
    );
    for (const { key, formula, owner, waitsFor, format } of block.columns) {
      if (formula === undefined || owner !== 'formula') continue;
      const column = place.columns[key] as number;
      for (const { row, cells } of rows) {
        if (waitsFor && cells[waitsFor] === '') continue;
        const written = mended(row, column, formula, { ...scope, block: block.key });
        edits.push(...written);
        const isTyped = written.length > 0 && formulaAt(row, column) === '';
        if (isTyped && cells[key] !== '') typed.push({ row, column, typed: cells[key], format });
      }
    }
  }
  const before = withoutTabs(scope.others);
  const isThere = ({ row, column }: CellEdit) =>
    edits.some((edit) => edit.row === row && edit.column === column);
  edits.push(...constantsToFormulas(our, formulas, scope), ...olderFormulas(our, formulas, scope));
  edits.push(...changedParts(our, formulas, before, scope).filter((edit) => !isThere(edit)));
  writeCells(our, edits);
  sayReplaced(our, typed);
  return edits.length + extendFormulas(sheet, tab.kind, formulas, tablesOf(our, scope.others));
}

/** What a stacked block says beside its heading, where nothing stands. */
function lostCheck(
  { tab, layout, values }: OurTab,
  { key, check }: Block,
  formulas: readonly (readonly string[])[],
  scope: Scope,
): CellEdit[] {
  if (check === undefined || !isStacked(tab)) return [];
  const { row, column } = checkPlace(blockLayout(layout, key));
  const [formula = '', value = ''] = [formulas, values].map((of) =>
    String(of[row - 1]?.[column - 1] ?? ''),
  );
  if (formula === '' ? value !== '' : !isLost(formula)) return [];
  return formulaEdit(row, column, check, { ...scope, block: key });
}

/** The tables of a tab and of others, by kind. */
function tablesOf(
  { tab, layout }: OurTab,
  others: Scope['others'],
): ReadonlyMap<TabKind, readonly TableRows[]> {
  const all = { ...others, [tab.kind]: layout };
  return new Map(
    Object.entries(all).map(
      ([kind, other]) => [kind as TabKind, tableRows(kind as TabKind, other)] as const,
    ),
  );
}
