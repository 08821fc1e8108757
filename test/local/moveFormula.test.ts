import { inserted, removed, stay } from '../../local/engine/cellMap';
import { moveFormula } from '../../local/engine/moveFormula';
import { SheetExtras } from '../../local/engine/sheetExtras';
import { shiftFormula } from '../../local/engine/shiftFormula';

const DOWN = { rows: 2, columns: 1 };

test.each([
  ['=A1*2', '=B3*2'],
  ['=$A1+A$1+$A$1', '=$A3+B$1+$A$1'],
  ['=SUM($B$1:B2)', '=SUM($B$1:C4)'],
  ["=乙!A1+'618·策划方案'!$B2:C$3", "=乙!B3+'618·策划方案'!$B4:D$3"],
  ["='it''s'!A1", "='it''s'!B3"],
  ['=IF(A1="B2","C3!D4",LOG10(E5))', '=IF(B3="B2","C3!D4",LOG10(F7))'],
  ['=ROUND(A1,2)&A1', '=ROUND(B3,2)&B3'],
  ['=MYFN1(A1)', '=MYFN1(B3)'],
])('%s becomes %s', (formula, expected) => {
  expect(moveFormula(formula, DOWN)).toBe(expected);
});

test('what would lie outside of the sheet is no reference', () => {
  expect(moveFormula('=A1+B3:B5', { rows: -1, columns: 0 })).toBe('=#REF!+B2:B4');
});

test('with a name those of the own sheet are named, ranges once', () => {
  expect(moveFormula('=SUM(A1:B2)+乙!A1:B2', { rows: 0, columns: 0 }, '甲')).toBe(
    "=SUM('甲'!A1:B2)+乙!A1:B2",
  );
});

test.each([
  ['=LEFT($N8,1)="N8"', '=LEFT($O8,1)="N8"'],
  ["=AND(D$8>'Other'!$N8,Other!N8=1)", "=AND(D$8>'Other'!$N8,Other!N8=1)"],
  ['=SUM($D$8:F8)', '=SUM($D$8:G8)'],
])('%s, once a column stands before the fifth, is %s', (formula, wanted) => {
  expect(shiftFormula(formula, stay, inserted(5, 1))).toBe(wanted);
});

test('what has lost its cells is no reference any more', () => {
  expect(shiftFormula('=$E8>D8', stay, removed(5, 1))).toBe('=#REF!>D8');
  expect(shiftFormula('=$E8>D8', removed(1, 2), stay)).toBe('=$E6>D6');
});

test('a rule of colours goes on asking the same cells when a column comes before them', () => {
  const extras = new SheetExtras();
  const range = { sheet: 1, row: 8, column: 14, rows: 50, columns: 1 };
  extras.rules = [{ formula: '=LEFT($N8,1)="!"', ranges: [range] }];
  extras.shift(stay, inserted(5, 1));
  expect(extras.rules).toEqual([
    { formula: '=LEFT($O8,1)="!"', ranges: [{ ...range, column: 15 }] },
  ]);
});
