import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { differences, formulaResults, formulasOf } from '../support/formulaResults';
import { sheetOf, workbookOf } from '../support/smallSnapshot';

const cell = (shown: string | number | boolean) => [{ at: 'A!A1', formula: '=B1', shown }];

test.each<[string | number | boolean, string | number | boolean | undefined, boolean]>([
  [1, 1 + 1e-12, true],
  [1, 1 + 1e-8, false],
  [1e9, 1e9 + 0.5, true],
  [0, 1e-12, false],
  ['a', 'a', true],
  ['a', 'a ', false],
  ['1', 1, false],
  [true, 1, false],
  ['', undefined, false],
  [0, '', false],
])('%p against %p: the same is %p', (shown, result, same) => {
  const results = new Map(result === undefined ? [] : [['A!A1', result]]);
  expect(differences(cell(shown), results)).toHaveLength(same ? 0 : 1);
});

test('results are read from the file itself, of formulas only', async () => {
  const values = [[1, 'a<"&\'b', '', true, { serial: 45461 }, 'x']];
  const formulas = [['=1', '="a"', '=""', '=1=1', '=TODAY()', '']];
  const book = workbookOf([sheetOf('甲&乙', { values, formulas })]);
  const results = await formulaResults(await writeXlsx(book));
  expect([...results]).toEqual([
    ['甲&乙!A1', 1],
    ['甲&乙!B1', 'a<"&\'b'],
    ['甲&乙!C1', ''],
    ['甲&乙!D1', true],
    ['甲&乙!E1', 45461],
  ]);
  expect(differences(formulasOf(book), results)).toEqual([]);
});
