import { LIMITS } from './limits';
import { renameSheets, type SheetNames } from './sheetNames';

/** Functions of the add-on: a spreadsheet without its script does not know them. */
export const CUSTOM_FUNCTIONS = [
  'COMPLETION_RATE',
  'ROI',
  'METRIC_STATE',
  'TASK_COMPLETION',
] as const;

/** Functions that only Google has, or that fill other cells too, which Excel writes differently. */
const GOOGLE_FUNCTIONS = [
  ...['ARRAYFORMULA', 'QUERY', 'SPLIT', 'JOIN', 'FLATTEN', 'COUNTUNIQUE', 'SPARKLINE', 'IMAGE'],
  ...['REGEXMATCH', 'REGEXEXTRACT', 'REGEXREPLACE', 'GOOGLEFINANCE', 'GOOGLETRANSLATE'],
  ...['IMPORTRANGE', 'IMPORTDATA', 'IMPORTHTML', 'IMPORTXML', 'IMPORTFEED', 'TO_DATE', 'TO_TEXT'],
  ...['FILTER', 'SORT', 'SORTN', 'UNIQUE', 'SEQUENCE', 'LET', 'LAMBDA'],
] as const;

/** Functions newer than the file format carry this mark in it. */
const NEW_FUNCTION =
  /(?<![\w.])(?=(?:XLOOKUP|XMATCH|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|IFNA|DAYS|ISOWEEKNUM)\()/gi;

/** `A2:A` and `{A1,B1}`: Excel cannot read a file that holds them. */
const GOOGLE_SYNTAX = /\$?[A-Z]+\$?\d+:\$?[A-Z]+(?![A-Z\d$(])|\{[^}]*[A-Z]/i;

const TEXT = /"(?:[^"]|"")*"/g;
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Turns formulas of the workbook into those of the file. */
export interface FormulaWriter {
  /** The formula without its `=`; undefined when only its result can be written. */
  write(formula: string): string | undefined;
}

export function formulaWriter(
  names: SheetNames,
  customFunctions: readonly string[],
): FormulaWriter {
  const foreign = [...GOOGLE_FUNCTIONS, ...customFunctions].join('|');
  const unknown = new RegExp(`(?<![\\w.])(?:${foreign})\\s*\\(`, 'i');
  return {
    write(formula) {
      const bare = formula.replace(TEXT_OR_SHEET, '""');
      if (unknown.test(bare) || GOOGLE_SYNTAX.test(bare)) return undefined;
      const texts = formula.match(TEXT) ?? [];
      if (texts.some((text) => text.length - 2 > LIMITS.formulaText)) return undefined;
      const written = marked(renameSheets(formula, names).replace(/^=/, ''));
      return written.length > LIMITS.formula ? undefined : written;
    },
  };
}

/** The formula with the mark of new functions; text in it stays. */
function marked(formula: string): string {
  const kept = formula.match(TEXT_OR_SHEET) ?? [];
  return formula
    .split(TEXT_OR_SHEET)
    .map((part, i) => part.replace(NEW_FUNCTION, '_xlfn.') + (kept[i] ?? ''))
    .join('');
}
