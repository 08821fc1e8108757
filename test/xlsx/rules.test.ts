import { readXlsx } from 'hucre/xlsx';
import type { SheetSnapshot } from '../../local/host/snapshot';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { readTexts } from '../../local/xlsx/zipParts';
import { sheetOf, workbookOf } from '../support/smallSnapshot';

const read = async (given: Partial<SheetSnapshot>) =>
  readXlsx(await writeXlsx(workbookOf([sheetOf('A', given)])), { readStyles: true });
const list = (values: string[], more = {}) => ({
  type: 'VALUE_IN_LIST',
  values,
  allowInvalid: true,
  showDropdown: true,
  help: null,
  ...more,
});

describe('validations', () => {
  test('equal ones are one rule over ranges', async () => {
    const rule = list(['是', '否']);
    const cells = ['B2', 'B3', 'B4', 'C2', 'C3', 'C4', 'B9'].map((a1) => [a1, rule] as const);
    const { sheets } = await read({ validations: Object.fromEntries(cells) });
    expect(sheets[0]?.dataValidations).toMatchObject([
      { type: 'list', range: 'B2:C4 B9', values: ['是', '否'], allowBlank: true },
    ]);
  });

  test('lists that are long, or hold a comma, stand on a hidden sheet, equal ones once', async () => {
    const long = Array.from({ length: 40 }, (_, i) => `选择项目 ${i}`);
    const validations = { A1: list(long), A3: list(long, { help: '?' }), B1: list(['a,b', 'c']) };
    const { sheets } = await read({ validations });
    const at = Object.fromEntries(sheets[0]?.dataValidations?.map((v) => [v.range, v]) ?? []);
    expect(at.A1?.formula1).toBe("'choices'!$A$1:$A$40");
    expect(at.A3).toMatchObject({ formula1: "'choices'!$A$1:$A$40", inputMessage: '?' });
    expect(at.B1?.formula1).toBe("'choices'!$B$1:$B$2");
    expect(sheets[1]).toMatchObject({ name: 'choices', hidden: true });
    expect(sheets[1]?.rows[1]).toEqual(['选择项目 1', 'c']);
  });

  test('dates, numbers and formulas; what may not be entered is refused', async () => {
    const base = { values: [], allowInvalid: true, showDropdown: true, help: null };
    const validations = {
      A1: { ...base, type: 'DATE_IS_VALID_DATE' },
      B1: { ...base, type: 'NUMBER_BETWEEN', values: [0, 1], allowInvalid: false },
      C1: { ...base, type: 'CUSTOM_FORMULA', values: ['=LEN(C1)<9'] },
    };
    const { sheets } = await read({ validations });
    expect(sheets[0]?.dataValidations).toMatchObject([
      { range: 'A1', type: 'date', formula1: '1', formula2: '2958465' },
      { range: 'B1', type: 'decimal', formula1: '0', formula2: '1', errorStyle: 'stop' },
      { range: 'C1', type: 'custom', formula1: 'LEN(C1)<9' },
    ]);
    expect(sheets[0]?.dataValidations?.map((v) => v.showErrorMessage ?? false)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

test('conditional formats keep their order, and each range its own formula', async () => {
  const conditionalFormats = [
    { formula: '=$A2="<"', ranges: ['B2:C9', 'A5:A6'], background: '#ffe9a8', bold: true },
    { formula: '=A2>1', ranges: ['A2:A9'], fontColor: '#b3261e', strikethrough: true },
  ];
  const file = await writeXlsx(workbookOf([sheetOf('A', { conditionalFormats })]));
  const { sheets } = await readXlsx(file, { readStyles: true });
  expect(sheets[0]?.conditionalRules).toMatchObject([
    { priority: 1, range: 'B2:C9', formula: '$A2="<"' },
    { priority: 2, range: 'A5:A6', formula: '$A5="<"' },
    { priority: 3, range: 'A2:A9', formula: 'A2>1' },
  ]);
  const { 'xl/styles.xml': styles = '' } = readTexts(file);
  expect(/<dxfs.*<\/dxfs>/.exec(styles)?.[0]).toBe(
    '<dxfs count="2"><dxf><font><b/></font><fill><patternFill patternType="solid">' +
      '<fgColor rgb="FFFFE9A8"/><bgColor rgb="FFFFE9A8"/></patternFill></fill></dxf>' +
      '<dxf><font><strike/><color rgb="FFB3261E"/></font></dxf></dxfs>',
  );
});
