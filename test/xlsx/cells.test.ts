import { type Cell, readXlsx } from 'hucre/xlsx';
import type { SheetSnapshot } from '../../local/host/snapshot';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { readTexts } from '../../local/xlsx/zipParts';
import { sheetOf, workbookOf } from '../support/smallSnapshot';

async function written(given: Partial<SheetSnapshot>) {
  const file = await writeXlsx(workbookOf([sheetOf('A', given)]));
  const [sheet] = (await readXlsx(file, { readStyles: true })).sheets;
  const cell = (row: number, column: number): Partial<Cell> =>
    sheet?.cells?.get(`${row},${column}`) ?? { value: sheet?.rows[row]?.[column] ?? null };
  return { cell, texts: readTexts(file) };
}

test('values keep their kind', async () => {
  const { cell } = await written({
    values: [
      ['字 ', 4.5, true],
      ['', 0, false],
    ],
  });
  expect([0, 1, 2].map((c) => cell(0, c).value)).toEqual(['字 ', 4.5, true]);
  expect([0, 1, 2].map((c) => cell(1, c).value)).toEqual([null, 0, false]);
});

test.each(['00618', '2024-06-18', 'TRUE', ' <&>"\''])('the text %p stays text', async (text) => {
  const { cell, texts } = await written({ values: [[text]] });
  expect(cell(0, 0)).toMatchObject({ value: text });
  expect(texts['xl/worksheets/sheet1.xml']).toContain('<c r="A1" t="s"><v>0</v></c>');
});

test.each(['=1+1', '+1', '-1', '@sum', "'618", '=HYPERLINK("http://a.b","c")'])(
  'the text %p stays text, also when someone edits it in Excel',
  async (text) => {
    const { cell, texts } = await written({
      values: [[text, 'x', -1]],
      formulas: [['', '', '']],
      formatAreas: [{ range: 'A1', format: { bold: true, wrap: true } }],
    });
    expect(cell(0, 0)).toMatchObject({ value: text, style: { font: { bold: true } } });
    expect(texts['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>-1</v></c>',
    );
    const [, quoted] = texts['xl/styles.xml']?.split('<cellXfs ')[1]?.match(/<xf .*?>/g) ?? [];
    expect(quoted).toContain('quotePrefix="1"');
    expect(texts['xl/styles.xml']).not.toMatch(/protection/i);
  },
);

test.each([
  ['a\uFFFEb\uFFFF', 'ab'],
  ['\uD83Dx\uDE00\uDE00', 'x'],
  ['\uD83D\uDE00', '\uD83D\uDE00'],
  ['_x0041_', '_x0041_'],
  ['a_x000D_b', 'a_x000D_b'],
  ['_x005F_x0041_ _x00e9_', '_x005F_x0041_ _x00e9_'],
  ['\u0000a\u0001\u001F', '\u0000a\u0001\u001F'],
  ['a\tb\nc', 'a\tb\nc'],
])('the text %j is read as %j, in cells, notes, formulas and charts', async (text, read) => {
  const chart = {
    id: 1,
    type: 'BAR',
    numHeaders: 1,
    mergeStrategy: 'MERGE_COLUMNS',
    transpose: false,
    options: { title: text },
    anchor: { row: 5, column: 1, offsetX: 0, offsetY: 0 },
    ranges: ['A1:A3', 'B1:B3'].map((range) => ({ sheet: 'A', range })),
  };
  const sheet = sheetOf('A', {
    values: [
      [text, 'y'],
      [text, 1],
      [text, 2],
    ],
    formulas: [
      ['', ''],
      [`="${text}"`, ''],
      ['', ''],
    ],
    notes: { A1: text },
    charts: [chart],
  });
  const file = await writeXlsx(workbookOf([sheet]));
  const texts = readTexts(file);
  for (const [path, xml] of Object.entries(texts))
    expect({ path, bad: isBad(xml) }).toEqual({ path, bad: false });
  const [found] = (await readXlsx(file)).sheets;
  expect([found?.rows[0]?.[0], found?.rows[1]?.[0]]).toEqual([read, read]);
  expect(unescaped(found?.cells?.get('0,0')?.comment?.text ?? '')).toBe(read);
});

/** Excel reads texts of notes as those of cells; the package does not. */
const unescaped = (text: string) =>
  text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Whether a document holds what XML 1.0 allows nowhere. */
const isBad = (xml: string) => /[\uFFFE\uFFFF\p{Surrogate}]|(?![\t\n\r])\p{Cc}/u.test(xml);

test('dates are numbers of days in the format of their cell', async () => {
  const formatAreas = [{ range: 'A1:B1', format: { numberFormat: 'yyyy-mm-dd hh:mm' } }];
  const { cell, texts } = await written({
    values: [[{ serial: 45460.875 }, { serial: 45461 }]],
    formulas: [['', '=A1+1']],
    formatAreas,
  });
  expect(cell(0, 0).value).toEqual(new Date('2024-06-17T21:00:00Z'));
  expect(cell(0, 1)).toMatchObject({ formula: 'A1+1' });
  expect(texts['xl/worksheets/sheet1.xml']).toMatch(/<c r="A1" s="1"><v>45460\.875<\/v><\/c>/);
});

test('formulas keep their results, and errors are left to be calculated', async () => {
  const { cell, texts } = await written({
    values: [[3, '', '#DIV/0!']],
    formulas: [['=1+2', '=IF(1>2,"<","")', '=1/0']],
  });
  expect(cell(0, 0)).toMatchObject({ formula: '1+2', formulaResult: 3 });
  expect(cell(0, 1).formula).toBe('IF(1>2,"<","")');
  expect(texts['xl/worksheets/sheet1.xml']).toContain('<c r="C1"><f>1/0</f></c>');
  expect(texts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
});

test('a function of the add-on becomes its result, with the formula in the note', async () => {
  const { cell } = await written({
    values: [[4, 0.96, 'ROI(1)']],
    formulas: [['=IF(TRUE,roi (48,12),0)', '=COMPLETION_RATE(480,500)', '="ROI("&"1)"']],
    notes: { B1: 'half a\nnote' },
  });
  expect(cell(0, 0)).toMatchObject({ value: 4, comment: { text: '=IF(TRUE,roi (48,12),0)' } });
  expect(cell(0, 0).formula).toBeUndefined();
  expect(cell(0, 1).comment?.text).toBe('half a\nnote\n=COMPLETION_RATE(480,500)');
  expect(cell(0, 2)).toMatchObject({ formula: '"ROI("&"1)"', value: 'ROI(1)' });
});

test('notes stand on empty cells too, beyond what is filled', async () => {
  const { cell } = await written({ notes: { C9: '批注' } });
  expect(cell(8, 2).comment?.text).toBe('批注');
});

test('a look reaches empty cells, and says only what differs', async () => {
  const format = {
    background: '#e9eef4',
    fontColor: '#abc',
    bold: true,
    italic: true,
    strikethrough: true,
    fontSize: 12,
    horizontalAlignment: 'center',
    verticalAlignment: 'middle',
    wrap: true,
    numberFormat: '0.0%',
  };
  const formatAreas = [
    { range: 'B2:C3', format },
    { range: 'A1', format: { numberFormat: '@' } },
  ];
  const { cell } = await written({ formatAreas });
  expect(cell(2, 2).style).toMatchObject({
    fill: { pattern: 'solid', fgColor: { rgb: 'E9EEF4' } },
    font: { name: 'Arial', size: 12, bold: true, italic: true, color: { rgb: 'AABBCC' } },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    numFmt: '0.0%',
  });
  expect(cell(2, 2).style?.font?.strikethrough).toBe(true);
  expect(cell(0, 0).style?.numFmt).toBe('@');
  expect(cell(0, 0).style?.alignment).toBeUndefined();
});

test('text and formulas that Excel cannot hold are cut or become results', async () => {
  const long = `${'x'.repeat(32_766)}😀`;
  const { cell } = await written({
    values: [[long, 'y', 'z']],
    formulas: [['', `="${'y'.repeat(256)}"`, `=${'A2&'.repeat(3000)}"z"`]],
  });
  expect(cell(0, 0).value).toBe('x'.repeat(32_766));
  expect(cell(0, 1)).toMatchObject({ value: 'y', comment: { text: `="${'y'.repeat(256)}"` } });
  expect(cell(0, 2).value).toBe('z');
});
