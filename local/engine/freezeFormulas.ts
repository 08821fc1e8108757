import { cellOperations, rangeOf, textCell } from './cellOperations';
import type { Call, Place } from './protocol';
import type { Workbook } from './workbook';

/** The cells with a formula that a write gives format `@`, where that takes their formulas away. */
export function formulasToFreeze(book: Workbook, { op, args }: Call): Place[] {
  const [place, attribute, formats] = args as [Place, string, string | string[][]];
  const isFormat = op === 'setStyles' && attribute === 'numberFormat';
  if (!isFormat || book.readings.atOnFormula !== 'freezes') return [];
  const formulas = cellOperations.getFormulas(book, place);
  return formulas.flatMap((line, i) =>
    line.flatMap((formula, j): Place[] => {
      const format = Array.isArray(formats) ? formats[i]?.[j] : formats;
      const [row, column] = [place.row + i, place.column + j];
      return formula !== '' && format === '@'
        ? [{ sheet: place.sheet, row, column, rows: 1, columns: 1 }]
        : [];
    }),
  );
}

/** Leaves what each formula shows, as text. */
export function freezeFormulas(book: Workbook, cells: readonly Place[]): void {
  for (const cell of cells) {
    const [[shown = ''] = []] = cellOperations.getDisplayValues(book, cell);
    rangeOf(book, cell).setValues([[textCell(shown)]]);
  }
}
