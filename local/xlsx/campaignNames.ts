import type { SheetSnapshot } from '../host/snapshot';
import { type FileWords, filled } from './fileWords';
import { managedTables } from './managedTables';

/** Names of the workbook's campaigns, in their order; none where there is no campaign yet. */
export function campaignNames(sheets: readonly SheetSnapshot[]): string[] {
  return sheets.flatMap((sheet) => {
    const table = managedTables(sheet).find(({ block }) => block === 'campaigns');
    const column = table?.columns.get('name');
    if (!table || column === undefined) return [];
    const rows = sheet.display.slice(table.header, table.last);
    return rows.map((row) => row[column - 1] ?? '').filter((name) => name !== '');
  });
}

/** What the workbook is called: after its campaign, or the first of several. */
export function workbookTitle(sheets: readonly SheetSnapshot[], words: FileWords): string {
  const [first, ...others] = campaignNames(sheets);
  if (first === undefined) return words.product;
  return others.length === 0 ? first : filled(words.several, { first, count: others.length + 1 });
}
