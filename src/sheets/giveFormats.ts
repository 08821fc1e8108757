import { a1Of } from '../tabs/model/area';
import { type NumberFormat, numberFormat } from '../tabs/model/numberFormats';
import type { OurTab } from './ourTab';

/** A cell and the format of its column, or of its row's unit. */
export interface FormatAt {
  readonly row: number;
  readonly column: number;
  readonly format: NumberFormat;
}

/** Gives cells their formats again: typing brings others, and a spreadsheet keeps them. A call for each format. */
export function giveFormats(
  { sheet, locale }: Pick<OurTab, 'sheet' | 'locale'>,
  cells: readonly FormatAt[],
): void {
  for (const format of new Set(cells.map((cell) => cell.format))) {
    const places = cells
      .filter((cell) => cell.format === format)
      .map(({ row, column }) => a1Of({ row, column, rows: 1, columns: 1 }));
    sheet.getRangeList(places).setNumberFormat(numberFormat(format, locale));
  }
}
