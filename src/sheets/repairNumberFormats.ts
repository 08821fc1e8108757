import type { Locale } from '../locales/zh-CN/locale';
import { isTextFormat } from '../tabs/compiler/textCells';
import { blockLayout } from '../tabs/model/layout';
import { GENERAL, type NumberFormat, numberFormat } from '../tabs/model/numberFormats';
import { DATE_FORMATS, isStacked } from '../tabs/model/tab';
import { blockRows } from './blockRows';
import type { OurTab } from './ourTab';

/** Rows of a table that are looked at: those that were inserted above its first inherit no format. */
const ROWS_ON_TOP = 20;

/** How spreadsheets name the format of a cell that was given none. */
const NONE = ['', GENERAL, '0.###############'];

/** Formats without which a cell shows something else than it holds. */
const NEEDED: readonly NumberFormat[] = [...DATE_FORMATS, 'time', 'text', 'choice'];

/**
 * Gives rows on top of the tables of a tab the formats of their columns where they have none and a time shows as a
 * number. Counts cells. Numbers and formulas stay as they are in columns of text.
 */
export function repairNumberFormats(our: OurTab, locale: Locale): number {
  const { sheet, tab, layout, values } = our;
  if (!showsNumbers(our)) return 0;
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
      const without = needed.filter(({ key: name, format }) => {
        const isNumber = typeof cells[name] === 'number' && isTextFormat(format);
        return name in place.columns && NONE.includes(formatOf(name)) && !isNumber;
      });
      if (!isBare || without.length === 0 || marked.has(row)) continue;
      const range = sheet.getRange(row, 1, 1, width);
      const [formulas = []] = range.getFormulas();
      const lacking = without.filter((c) => formulas[(place.columns[c.key] ?? 0) - 1] === '');
      if (lacking.length === 0) continue;
      for (const { key: name, format } of lacking)
        line[(place.columns[name] as number) - 1] = numberFormat(format, locale);
      range.setNumberFormats([line]);
      count += lacking.length;
    }
  }
  return count;
}

/** Whether a moment on top of a table is read as a number: it has no format of moments. Nothing is read for that. */
function showsNumbers(our: OurTab): boolean {
  return our.tab.blocks.some(({ key, columns }) => {
    const moments = columns.filter((c) => NEEDED.includes(c.format) && !isTextFormat(c.format));
    return blockRows(our, key)
      .slice(0, ROWS_ON_TOP)
      .some(({ cells }) => moments.some((column) => typeof cells[column.key] === 'number'));
  });
}
