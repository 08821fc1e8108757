import type { Layout } from '../model/layout';
import type { NumberFormat } from '../model/numberFormats';
import { type Column, isStacked, type Tab } from '../model/tab';

/** Whether cells of a format keep what is written into them as text: their number format is `@`. */
export function isTextFormat(format: NumberFormat): boolean {
  return format === 'text' || format === 'choice';
}

/** The format of a column's cell in a row with that mark, or in any other row. */
export function formatIn({ format, rowFormats }: Column, mark?: string): NumberFormat {
  return (mark === undefined ? undefined : rowFormats?.[mark]) ?? format;
}

/**
 * Tells of each cell of a tab whether its number format is `@`. What the spreadsheet makes of text
 * depends on that: so whoever writes must know it. Columns that people put there are none.
 */
export function textCells(tab: Tab, layout: Layout): (row: number, column: number) => boolean {
  const figures = new Set(
    tab.summary.filter((s) => isTextFormat(s.format)).map((s) => layout.summary[s.key]),
  );
  const blocks = tab.blocks.flatMap((block) => {
    const place = layout.blocks[block.key];
    // A tab of an earlier version may lack one.
    if (!place) return [];
    const { firstRow, lastRow, columns, rows } = place;
    const byPlace = new Map(block.columns.map((column) => [columns[column.key], column]));
    const marks = new Map(Object.entries(rows).map(([mark, row]) => [row, mark]));
    // An open table goes on below its last row.
    return {
      firstRow,
      lastRow: isStacked(tab) ? lastRow : Number.POSITIVE_INFINITY,
      byPlace,
      marks,
    };
  });
  return (row, column) => {
    if (row === layout.summaryRow) return figures.has(column);
    const block = blocks.find(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
    const found = block?.byPlace.get(column);
    return found !== undefined && isTextFormat(formatIn(found, block?.marks.get(row)));
  };
}
