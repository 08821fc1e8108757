import { blockTexts } from '../tabs/blockTexts';
import { blockLayout, MARKS } from '../tabs/layout';
import { numberFormat } from '../tabs/numberFormats';
import type { Column } from '../tabs/tab';
import type { OurTab } from './ourTab';
import { withoutText, writeRectangle } from './writeRectangle';

/** Columns that its definition has and a tab of before has not. */
export function lacksColumns({ tab, layout }: Pick<OurTab, 'tab' | 'layout'>): Column[] {
  const [block] = tab.blocks;
  const { columns } = blockLayout(layout, block.key);
  return block.columns.filter((c) => c.since !== undefined && columns[c.key] === undefined);
}

/**
 * Gives a tab of one table the columns that it lacks, right of its others: keys, labels, formats. Gives
 * how many; the tab must be read again then. What they hold the next look writes.
 */
export function addColumns(our: OurTab): number {
  const { sheet, tab, layout, values, locale } = our;
  const [block] = tab.blocks;
  const lacking = lacksColumns(our);
  if (lacking.length === 0) return 0;
  const { columns, headerRow, firstRow } = blockLayout(layout, block.key);
  const last = Math.max(...Object.values(columns));
  const keysRow = values.findIndex(([mark]) => mark === MARKS.keys + block.key) + 1;
  const labels = blockTexts(locale, tab, block).column;
  sheet.insertColumnsAfter(last, lacking.length);
  const target = withoutText(sheet);
  writeRectangle(target, keysRow, last + 1, [lacking.map(({ key }) => key)]);
  writeRectangle(target, headerRow, last + 1, [lacking.map(({ key }) => labels[key] ?? null)]);
  const rows = sheet.getMaxRows() - firstRow + 1;
  lacking.forEach(({ format, hidden }, i) => {
    const column = sheet.getRange(firstRow, last + 1 + i, rows, 1);
    column.setNumberFormat(numberFormat(format, locale));
    if (hidden) sheet.hideColumns(last + 1 + i, 1);
  });
  return lacking.length;
}
