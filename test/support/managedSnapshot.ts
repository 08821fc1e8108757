import type { SheetSnapshot } from '../../local/host/snapshot';
import { sheetOf } from './smallSnapshot';

/** A managed tab of one table: its keys in row 2, its headings in row 4; people see columns from B on. */
export function managedSheet(
  name: string,
  block: string,
  keys: readonly string[],
  rows: readonly (readonly string[])[],
  given: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const signature = JSON.stringify({
    product: 'campaign-desk',
    language: given.id ? 'en' : 'zh-CN',
  });
  const blank = keys.map(() => '');
  const values = [
    [signature, ...blank],
    [`keys:${block}`, ...keys],
    ['', name, ...blank.slice(1)],
    [`header:${block}`, ...keys.map((key) => key.toUpperCase())],
    ...rows.map((row) => ['', ...row]),
  ];
  return sheetOf(name, {
    values,
    display: values,
    formulas: values.map((row) => row.map(() => '')),
    rows: 20,
    columns: keys.length + 1,
    columnWidths: [100, ...keys.map(() => 100)],
    hiddenRows: [1, 2],
    hiddenColumns: [1],
    ...given,
  });
}
