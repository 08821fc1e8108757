import type { Locale } from '../locales/locale';
import { blockLayout } from '../tabs/layout';
import { GENERAL, type NumberFormat, numberFormat } from '../tabs/numberFormats';
import { isStacked } from '../tabs/tab';
import { isTextFormat } from '../tabs/textCells';
import { blockRows } from './blockRows';
import type { OurTab } from './ourTab';

/** Rows of a table that are looked at: those that were inserted above its first inherit no format. */
const ROWS_ON_TOP = 20;

/** How spreadsheets name the format of a cell that was given none. */
const NONE = ['', GENERAL, '0.###############'];

/** Formats without which a cell shows something else than it holds. */
const NEEDED: readonly NumberFormat[] = ['date', 'dateTime', 'time', 'text', 'choice'];

/**
 * Gives cells on top of the tables of a tab the format of their column where they have none: a time would show as a
 * number. Counts them. Numbers and formulas stay as they are in columns of text.
 */
export function repairNumberFormats(our: OurTab, locale: Locale): number {
  const { sheet, tab, layout, values } = our;
  const { firstRow } = blockLayout(layout);
  const height = isStacked(tab) ? values.length : Math.min(values.length, firstRow + ROWS_ON_TOP);
  const width = Math.max(...Object.values(layout.blocks).flatMap((b) => Object.values(b.columns)));
  const has = sheet.getRange(1, 1, height, width).getNumberFormats();
  let count = 0;
  for (const { key, columns } of tab.blocks) {
    const place = blockLayout(layout, key);
    const marked = new Set(Object.values(place.rows));
    const needed = columns.filter((c) => NEEDED.includes(c.format) && c.formula === undefined);
    const rows = blockRows(our, key).slice(0, ROWS_ON_TOP);
    for (const { row, cells } of rows) {
      const line = has[row - 1] ?? [];
      const formatOf = (name: string) => line[(place.columns[name] ?? 0) - 1] ?? '';
      // A row that inherited formats has those of text.
      const isBare = needed.every((c) => !isTextFormat(c.format) || NONE.includes(formatOf(c.key)));
      if (!isBare || marked.has(row)) continue;
      const range = sheet.getRange(row, 1, 1, width);
      const [formulas = []] = range.getFormulas();
      const lacking = needed.filter((column) => {
        const at = (place.columns[column.key] ?? 0) - 1;
        const isNumber = typeof cells[column.key] === 'number' && isTextFormat(column.format);
        return NONE.includes(line[at] ?? '-') && formulas[at] === '' && !isNumber;
      });
      if (lacking.length === 0) continue;
      for (const { key: name, format } of lacking)
        line[(place.columns[name] as number) - 1] = numberFormat(format, locale);
      range.setNumberFormats([line]);
      count += lacking.length;
    }
  }
  return count;
}
