import { readXlsx } from 'hucre/xlsx';
import type { SheetSnapshot } from '../../local/host/snapshot';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { readTexts } from '../../local/xlsx/zipParts';
import { sheetOf, workbookOf } from '../support/smallSnapshot';

async function xmlOf(given: Partial<SheetSnapshot>): Promise<string> {
  const texts = readTexts(await writeXlsx(workbookOf([sheetOf('A', given)])));
  return texts['xl/worksheets/sheet1.xml'] ?? '';
}

test('widths, hidden and grouped columns; the button stands over the column before', async () => {
  const xml = await xmlOf({
    columnWidths: [70, 100, 88],
    hiddenColumns: [2, 3],
    groups: [{ first: 2, count: 2, collapsed: true }],
  });
  expect(/<cols>.*<\/cols>/.exec(xml)?.[0]).toBe(
    '<cols><col min="1" max="1" width="10" customWidth="true" collapsed="true"/>' +
      '<col min="2" max="2" width="14.28515625" customWidth="true" hidden="true" outlineLevel="1"/>' +
      '<col min="3" max="3" width="12.5703125" customWidth="true" hidden="true" outlineLevel="1"/></cols>',
  );
  expect(xml).toContain('<outlinePr summaryRight="0"/>');
  expect(xml).toContain('<sheetFormatPr defaultRowHeight="15" outlineLevelCol="1"/>');
});

test('rows: hidden ones, also below all content, and heights in points', async () => {
  const xml = await xmlOf({ hiddenRows: [1, 30], rowHeights: { 2: 40, 31: 20 } });
  expect(xml).toContain('<row r="1" hidden="1"/>');
  expect(xml).toContain('<row r="2" ht="30" customHeight="1"/>');
  expect(xml).toContain('<row r="30" hidden="1"/><row r="31" ht="15" customHeight="1"/>');
});

test('frozen panes begin at the first visible cell', async () => {
  const frozen = { rows: 7, columns: 2 };
  const xml = await xmlOf({ frozen, hiddenRows: [1, 2, 8], hiddenColumns: [1] });
  expect(xml).toContain(
    'topLeftCell="B3"><pane xSplit="1" ySplit="5" topLeftCell="C9" activePane="bottomRight" state="frozen"/>',
  );
});

test.each([
  [{ rows: 2, columns: 0 }, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft"'],
  [{ rows: 0, columns: 1 }, '<pane xSplit="1" topLeftCell="B1" activePane="topRight"'],
])('frozen %p', async (frozen, pane) => {
  expect(await xmlOf({ frozen })).toContain(pane);
});

test('nothing frozen, or nothing visible of it, is no pane', async () => {
  expect(await xmlOf({})).not.toContain('<pane');
  expect(await xmlOf({ frozen: { rows: 2, columns: 0 }, hiddenRows: [1, 2] })).not.toContain(
    '<pane',
  );
});

test('gridlines, merges, and the sheet in front', async () => {
  const sheets = [sheetOf('A', { hidden: true }), sheetOf('B', { gridlinesHidden: true })];
  const merged = sheetOf('C', { merges: ['A1:B2'] });
  const book = workbookOf([...sheets, merged], { activeSheet: 'C' });
  const file = await readXlsx(await writeXlsx(book));
  expect(file.sheets.map((s) => s.hidden ?? false)).toEqual([true, false, false]);
  expect(file.sheets.map((s) => s.view?.showGridLines ?? true)).toEqual([true, false, true]);
  expect(file.sheets[2]?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }]);
  expect(file.activeSheet).toBe(2);
});

test('a hidden sheet does not stand in front', async () => {
  const book = workbookOf([sheetOf('A', { hidden: true }), sheetOf('B')]);
  expect((await readXlsx(await writeXlsx(book))).activeSheet).toBe(1);
});

test('names that Excel refuses are changed, with everything that refers to them', async () => {
  const long = '一'.repeat(40);
  const other = sheetOf('618·a/b', {
    values: [[1, '']],
    formulas: [[`='${long}'!A1+SUM('618·a/b'!A1)+设置!A1&"'618·a/b'!A1"`, `='618·a_b'!$A$1`]],
    validations: {
      A1: {
        type: 'CUSTOM_FORMULA',
        values: [`='${long}'!A1>0`],
        allowInvalid: true,
        showDropdown: true,
        help: null,
      },
    },
    conditionalFormats: [{ formula: `='${long}'!A1>0`, ranges: ['A1'], bold: true }],
  });
  const book = workbookOf([other, sheetOf(long), sheetOf('618·a_b'), sheetOf('设置')], {
    namedRanges: [{ name: 'HERE', ref: `'618·a/b'!$A$1` }],
  });
  const { sheets, namedRanges } = await readXlsx(await writeXlsx(book));
  const short = '一'.repeat(31);
  expect(sheets.map((s) => s.name)).toEqual(['618·a_b~2', short, '618·a_b', '设置']);
  expect(sheets[0]?.cells?.get('0,0')?.formula).toBe(
    `'${short}'!A1+SUM('618·a_b~2'!A1)+设置!A1&"'618·a/b'!A1"`,
  );
  expect(sheets[0]?.cells?.get('0,1')?.formula).toBe(`'618·a_b'!$A$1`);
  expect(sheets[0]?.dataValidations?.[0]?.formula1).toBe(`'${short}'!A1>0`);
  expect(sheets[0]?.conditionalRules?.[0]?.formula).toBe(`'${short}'!A1>0`);
  expect(namedRanges).toMatchObject([{ name: 'HERE', range: `'618·a_b~2'!$A$1` }]);
});
