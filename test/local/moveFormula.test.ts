import { moveFormula } from '../../local/engine/moveFormula';

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
