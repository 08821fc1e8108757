import type { Cell } from 'hucre/xlsx';
import type { DateCell } from '../engine/protocol';
import type { FormulaWriter } from './excelFormula';
import { cutText, LIMITS } from './limits';

export interface CellContent {
  readonly value: string | number | boolean | DateCell;
  /** Empty when the cell has none. */
  readonly formula: string;
  readonly note: string;
}

type Content = Pick<Cell, 'value'> & Partial<Pick<Cell, 'formula' | 'formulaResult' | 'comment'>>;

/** A cell's content in the file: a formula that Excel cannot know becomes its result and a note. */
export function xlsxCell({ value, formula, note }: CellContent, formulas: FormulaWriter): Content {
  const written = formula === '' ? undefined : formulas.write(formula);
  const lost = formula !== '' && written === undefined ? formula : '';
  const comment = [note, lost].filter((line) => line !== '').join('\n');
  return {
    ...(written === undefined
      ? { value: plain(value) }
      : { value: null, formula: written, ...cached(plain(value) ?? '') }),
    ...(comment !== '' && { comment: { text: cutText(comment, LIMITS.cellText) } }),
  };
}

/** An error has no result to keep: it is calculated when the file opens. */
function cached(result: string | number | boolean): Pick<Content, 'formulaResult'> {
  const isError = typeof result === 'string' && /^#[A-Z/0]+[!?A]$/.test(result);
  return isError ? {} : { formulaResult: result };
}

function plain(value: CellContent['value']): string | number | boolean | null {
  if (typeof value === 'object') return value.serial;
  if (typeof value === 'string') return value === '' ? null : cutText(value, LIMITS.cellText);
  return value;
}
