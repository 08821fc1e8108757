import { adjacentRuns } from '../core/adjacentRuns';
import { choicesAmong } from '../tabs/compiler/choicesAmong';
import type { Scope } from '../tabs/compiler/compileFormula';
import { compileRules } from '../tabs/compiler/compileRules';
import { a1Of } from '../tabs/model/area';
import { blockLayout } from '../tabs/model/layout';
import type { Operation } from '../tabs/model/operation';
import { type Column, isDateColumn } from '../tabs/model/tab';
import { buildRules } from './applyConditionalFormats';
import { blockRows } from './blockRows';
import type { OurTab } from './ourTab';
import { repairNumberFormats } from './repairNumberFormats';
import { oneOf, validationOf } from './validations';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Sets the dropdowns of all columns, takes any from cells that are not people's, and sets formats of inserted rows
 * that inherited none and colouring rules where they differ; those of people stay. Counts all but dropdowns: reading
 * these may take seconds, cell by cell, where setting them is a call for neighbours that have one.
 */
export function repairFormats(our: OurTab, scope: Scope): number {
  setValidations(our, scope);
  return repairNumberFormats(our, scope.locale) + repairRules(our, scope);
}

/** Neighbours with one rule take one call. */
function setValidations(our: OurTab, { locale }: Scope): void {
  const { sheet, tab, layout } = our;
  const free: string[] = [];
  for (const block of tab.blocks) {
    const { columns, firstRow, lastRow, rows: marked } = blockLayout(layout, block.key);
    const rows = lastRow - firstRow + 1;
    const ruled = new Map<string, { readonly column: Column; readonly places: number[] }>();
    for (const column of block.columns) {
      const place = columns[column.key];
      if (place === undefined) continue;
      const chosenAt = marked[column.among?.at ?? ''];
      if (chosenAt !== undefined) {
        const choices = choicesAmong(column, (key) => blockRows(our, key), locale);
        sheet.getRange(chosenAt, place).setDataValidation(oneOf(choices));
      }
      const kind =
        column.choices ?? column.suggests?.join() ?? (isDateColumn(column) ? 'date' : undefined);
      if (kind !== undefined) {
        const { places } = ruled.get(kind) ?? { places: [] };
        ruled.set(kind, { column, places: [...places, place] });
      } else if (column.owner !== 'person')
        free.push(a1Of({ row: firstRow, column: place, rows, columns: 1 }));
    }
    for (const { column, places } of ruled.values()) {
      const rule = validationOf(column, locale) ?? null;
      for (const { first, count } of adjacentRuns(places.sort((x, y) => x - y)))
        sheet.getRange(firstRow, first, rows, count).setDataValidation(rule);
    }
  }
  if (free.length > 0) sheet.getRangeList(free).clearDataValidations();
}

/** Ours are told by their formulas, whatever rows pasting has split them into. */
function repairRules({ sheet, tab, layout }: OurTab, scope: Scope): number {
  const wanted = compileRules(tab, layout, scope, () => sheet.getMaxColumns());
  if (wanted.length === 0) return 0;
  const has = sheet.getConditionalFormatRules();
  const shapes = new Set(wanted.map(({ formula }) => shape(formula)));
  const ours = has.filter((rule) => shapes.has(shape(formulaOf(rule))));
  if (ours.length === wanted.length && ours.every((rule, i) => isAs(rule, wanted[i]))) return 0;
  const others = has.filter((rule) => !ours.includes(rule));
  sheet.setConditionalFormatRules([...buildRules(sheet, wanted), ...others]);
  return 1;
}

type Highlight = Extract<Operation, { do: 'highlight' }>;

function isAs(rule: Rule, want: Highlight | undefined): boolean {
  const [range, ...more] = rule.getRanges();
  if (!want || !range || more.length > 0 || formulaOf(rule) !== want.formula) return false;
  const { row, column, rows, columns } = want.area;
  return (
    range.getRow() === row &&
    range.getColumn() === column &&
    range.getNumRows() === rows &&
    range.getNumColumns() === columns
  );
}

function formulaOf(rule: Rule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}

/** A formula without the rows that it refers to. */
function shape(formula: string): string {
  return formula.replace(/\d+/g, '0');
}
