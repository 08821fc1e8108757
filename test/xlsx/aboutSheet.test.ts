import { readXlsx } from 'hucre/xlsx';
import { fileName } from '../../local/xlsx/fileName';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { managedSheet } from '../support/managedSnapshot';
import { sheetOf, workbookOf } from '../support/smallSnapshot';

const modified = new Date(2024, 5, 17, 21, 5);
const overview = (names: readonly string[], given = {}) =>
  managedSheet(
    '总览',
    'campaigns',
    ['name'],
    names.map((name) => [name]),
    given,
  );
const tasks = managedSheet('T', 'tasks', ['id', 'status'], [['T1', '已完成']], {
  formulas: [[], [], [], [], ['', '=1+1', '=ROI(1,2)']],
});

async function textOf(sheets: Parameters<typeof workbookOf>[0]): Promise<string> {
  const file = await readXlsx(await writeXlsx(workbookOf(sheets), { modified }));
  return (file.sheets.at(-1)?.rows ?? []).map((row) => row.join('|')).join('\n');
}

test('the last sheet says when the file was made of what, what lives, and the colours of states', async () => {
  const text = await textOf([overview(['618']), tasks]);
  expect(text).toMatch(/^关于此文件/);
  expect(text).toContain('导出时间|2024-06-17 21:05\n内容|618\n工作表|总览 · T');
  expect(text).toContain('公式 1 个');
  expect(text).toContain('1 处写成了当时的结果');
  expect(text).toContain('T · STATUS');
  expect(text).not.toContain('{');
  expect(text).not.toContain('图表');
});

test('it speaks the language of the workbook, and makes way for a sheet of its name', async () => {
  const sheets = [overview(['618'], { id: 1 }), sheetOf('About this file')];
  const file = await readXlsx(await writeXlsx(workbookOf(sheets), { modified }));
  expect(file.sheets.map(({ name }) => name)).toEqual([
    '总览',
    'About this file',
    'About this file~2',
  ]);
  expect(await textOf(sheets)).toContain('Exported at|2024-06-17 21:05');
});

test.each([
  [[], '活动作战台.xlsx'],
  [['618年中狂欢·全场满300减50'], '618年中狂欢·全场满300减50.xlsx'],
  [['a/b: "c"?', 'x'], 'a_b_ _c__等2个活动.xlsx'],
  [[`${'长'.repeat(200)}`], `${'长'.repeat(80)}.xlsx`],
])('a workbook of %p is the file %p', (names, expected) => {
  expect(fileName(workbookOf([overview(names)]))).toBe(expected);
});
