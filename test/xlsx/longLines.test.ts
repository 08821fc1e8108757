import { readXlsx } from 'hucre/xlsx';
import type { SheetSnapshot } from '../../local/host/snapshot';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { managedSheet } from '../support/managedSnapshot';
import { workbookOf } from '../support/smallSnapshot';

/** Room for 14 of its signs a column. */
const LONG = '战报'.repeat(20);
const HEADING = ['', LONG, ''];

/** A tab with a heading of its own above its table, as people see it. */
async function written(heading: readonly string[], rows: string[][], given = {}) {
  const sheet = managedSheet('tab', 'issues', ['id', 'level'], rows);
  const values = [...sheet.values.slice(0, 3), [...heading], ...sheet.values.slice(3)];
  const grid = values.map((row) => row.map(String));
  const formulas = values.map((row) => row.map(() => ''));
  const changed: SheetSnapshot = { ...sheet, values, display: grid, formulas, ...given };
  const [found] = (await readXlsx(await writeXlsx(workbookOf([changed])), { readStyles: true }))
    .sheets;
  return found;
}

test('text that runs past the last printed column breaks into lines over the columns it ran over', async () => {
  const sheet = await written(HEADING, [['Q1', 'x']]);
  expect(sheet?.merges).toEqual([{ startRow: 3, startCol: 1, endRow: 3, endCol: 2 }]);
  expect(sheet?.rows[3]?.[1]).toBe(LONG);
  expect(sheet?.cells?.get('3,1')?.style?.alignment).toMatchObject({ wrapText: true });
  // 40 signs of 14 pixels in 200: three lines.
  expect(sheet?.rowDefs?.get(3)?.height).toBeCloseTo((3 * 17 + 6) * 0.75, 1);
});

test('rows of a table stay as they are, and so does what fits or is cut by its neighbour', async () => {
  const merges = async (heading: string[], rows: string[][], given = {}) =>
    (await written(heading, rows, given))?.merges ?? [];
  expect(await merges(['', 'x', ''], [['Q1', LONG]])).toEqual([]);
  expect(await merges(['', LONG, 'x'], [['Q1', 'x']])).toEqual([]);
  expect(await merges(HEADING, [['Q1', 'x']], { hiddenRows: [1, 2, 4] })).toEqual([]);
  const aligned = { formatAreas: [{ range: 'B4', format: { horizontalAlignment: 'right' } }] };
  expect(await merges(HEADING, [['Q1', 'x']], aligned)).toEqual([]);
});
