import { LIMITS } from './limits';
import { renameSheets, type SheetNames } from './sheetNames';

/** Functions of the add-on: a spreadsheet without its script does not know them. */
export const CUSTOM_FUNCTIONS = [
  'COMPLETION_RATE',
  'ROI',
  'METRIC_STATE',
  'TASK_COMPLETION',
] as const;

/** Turns formulas of the workbook into those of the file. */
export interface FormulaWriter {
  /** The formula without its `=`; undefined when only its result can be written. */
  write(formula: string): string | undefined;
}

export function formulaWriter(
  names: SheetNames,
  customFunctions: readonly string[],
): FormulaWriter {
  const custom = new RegExp(`(?<![\\w.])(?:${customFunctions.join('|')})\\s*\\(`, 'i');
  return {
    write(formula) {
      const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
      const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
      if (customFunctions.length > 0 && custom.test(bare)) return undefined;
      if (texts.some((text) => text.length - 2 > LIMITS.formulaText)) return undefined;
      const written = renameSheets(formula, names).replace(/^=/, '');
      return written.length > LIMITS.formula ? undefined : written;
    },
  };
}
