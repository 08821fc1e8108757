import type { ConditionalRule } from 'hucre/xlsx';
import { moveFormula } from '../engine/moveFormula';
import { parseA1 } from '../gas/a1';
import type { SheetSnapshot } from '../host/snapshot';
import type { FormulaWriter } from './excelFormula';
import { ruleStyle } from './xlsxStyle';

type Format = SheetSnapshot['conditionalFormats'][number];

/**
 * Rules in their order: as on Google the first that holds decides each attribute. A range gets a
 * rule of its own, since Excel reads a formula from the corner of all ranges together.
 */
export function xlsxConditionalFormats(
  formats: readonly Format[],
  formulas: FormulaWriter,
): ConditionalRule[] {
  const rules = formats.flatMap(({ formula, ranges, ...look }) => {
    const [first] = ranges.map(parseA1);
    return ranges.flatMap((range) => {
      const { row, column } = parseA1(range);
      const by = { rows: row - (first?.row ?? row), columns: column - (first?.column ?? column) };
      const written = formulas.write(moveFormula(formula, by));
      return written === undefined ? [] : [{ range, formula: written, style: ruleStyle(look) }];
    });
  });
  return rules.map((rule, i) => ({ type: 'expression', priority: i + 1, ...rule }));
}
