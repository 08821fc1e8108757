import type { Scope } from '../tabs/compileFormula';
import { blockLayout } from '../tabs/layout';
import type { Operation } from '../tabs/operation';
import { planRules } from '../tabs/planRules';
import { buildRules } from './applyConditionalFormats';
import { validationOf } from './applyPlan';
import type { OurTab } from './ourTab';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Sets dropdowns and colouring rules again where they differ; those of people stay. */
export function repairFormats(our: OurTab, scope: Scope): number {
  return repairValidations(our, scope) + repairRules(our, scope);
}

function repairValidations({ sheet, tab, layout }: OurTab, { locale }: Scope): number {
  let repaired = 0;
  const columns = tab.blocks.flatMap((block) => {
    const place = blockLayout(layout, block.key);
    return block.columns.flatMap((column) => {
      const rule = validationOf(column, locale);
      return rule ? [{ rule, place, column: place.columns[column.key] as number }] : [];
    });
  });
  if (columns.length === 0) return 0;
  const first = Math.min(...columns.map((c) => c.place.firstRow));
  const last = Math.max(...columns.map((c) => c.place.lastRow));
  const [left, right] = [columns.map((c) => c.column)].flatMap((c) => [
    Math.min(...c),
    Math.max(...c),
  ]) as [number, number];
  const range = sheet.getRange(first, left, last - first + 1, right - left + 1);
  const grid = range.getDataValidations();
  for (const { rule, place, column } of columns)
    for (let row = place.firstRow; row <= place.lastRow; row++) {
      const line = grid[row - first];
      if (!line || sameValidation(line[column - left] ?? null, rule)) continue;
      line[column - left] = rule;
      repaired += 1;
    }
  if (repaired > 0) range.setDataValidations(grid);
  return repaired;
}

function sameValidation(
  has: GoogleAppsScript.Spreadsheet.DataValidation | null,
  want: GoogleAppsScript.Spreadsheet.DataValidation,
): boolean {
  if (!has || String(has.getCriteriaType()) !== String(want.getCriteriaType())) return false;
  return JSON.stringify(has.getCriteriaValues()) === JSON.stringify(want.getCriteriaValues());
}

/** Ours are told by their formulas, whatever rows pasting has split them into. */
function repairRules({ sheet, tab, layout }: OurTab, scope: Scope): number {
  const wanted = planRules(tab, layout, scope, sheet.getMaxColumns());
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
