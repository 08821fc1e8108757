import { same } from './assert';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a spreadsheet does when a switch of `local/gas/readings` has a value. */
export interface Reading {
  readonly reading: string;
  readonly value: string;
  /** Gets an empty sheet of its own; throws unless the spreadsheet does so. */
  run(sheet: Sheet): void;
}

/** Text that the spreadsheet would read as something else, written into cells of format `@`. */
const TEXTS = ["'618", "'=1+1", '=1+1', '618', '12-12', '21:00', 'TRUE'];

const column = (texts: readonly string[]) => texts.map((text) => [text]);

function texts(sheet: Sheet, expected: readonly (string | number)[]): void {
  const range = sheet.getRange(1, 1, TEXTS.length, 1).setNumberFormat('@');
  range.setValues(column(TEXTS));
  sheet.getRange('B1').setNumberFormat('@').setFormula('=2+2');
  same([...range.getValues().flat(), sheet.getRange('B1').getValue()], expected);
  same(range.getFormulas().flat().join(''), expected[2] === 2 ? '=1+1' : '');
}

function formulaUnderAt(sheet: Sheet, expected: readonly [string, unknown]): void {
  sheet.getRange('A1').setValue(3);
  const cell = sheet.getRange('B1').setFormula('=A1*2');
  cell.setNumberFormat('@');
  sheet.getRange('A1').setValue(5);
  same([cell.getFormula(), cell.getValue()], expected);
}

/** A row appended to columns of format `@`; what is numbers in it is counted. */
function appended(sheet: Sheet, numbers: number): void {
  sheet.getRange('A1:C9').setNumberFormat('@');
  sheet.appendRow(['618', '2024-05-12', '50%']);
  sheet.getRange('E1').setFormula('=COUNT(A1:C1)');
  same(sheet.getRange('E1').getValue(), numbers);
}

/** Texts and the numbers that they look like, each with how many of both a criterion meets. */
function criteria(sheet: Sheet, met: number): void {
  const looks = ['618', '12-12', '21:00'];
  sheet.getRange(1, 1, looks.length, 1).setNumberFormat('@').setValues(column(looks));
  sheet.getRange(1, 2, looks.length, 1).setValues(column(looks));
  sheet
    .getRange(1, 4, looks.length, 1)
    .setFormulas(column(looks.map((look) => `=COUNTIFS($A$1:$B$9,"${look}")`)));
  sheet
    .getRange(1, 5, looks.length, 1)
    .setFormulas(column(looks.map((look) => `=SUMIFS($C$1:$C$9,$A$1:$A$9,"${look}")`)));
  sheet.getRange(1, 3, looks.length, 1).setValues([[1], [1], [1]]);
  same(
    sheet.getRange(1, 4, looks.length, 2).getValues(),
    looks.map(() => [met, met - 1]),
  );
}

/** Each value of the switches that a script can see. */
export const readings: Reading[] = [
  {
    reading: 'textInAtCells',
    value: 'kept',
    run: (sheet) => texts(sheet, [...TEXTS, '=2+2']),
  },
  {
    reading: 'textInAtCells',
    value: 'parsed',
    run: (sheet) => texts(sheet, ['618', '=1+1', 2, '618', '12-12', '21:00', 'TRUE', 4]),
  },
  {
    reading: 'atOnFormula',
    value: 'freezes',
    run: (sheet) => formulaUnderAt(sheet, ['', '6']),
  },
  {
    reading: 'atOnFormula',
    value: 'calculates',
    run: (sheet) => formulaUnderAt(sheet, ['=A1*2', 10]),
  },
  { reading: 'appendRow', value: 'honoursAt', run: (sheet) => appended(sheet, 0) },
  { reading: 'appendRow', value: 'parses', run: (sheet) => appended(sheet, 3) },
  { reading: 'textCriteria', value: 'matchesBoth', run: (sheet) => criteria(sheet, 2) },
  { reading: 'textCriteria', value: 'numbersOnly', run: (sheet) => criteria(sheet, 1) },
];
