import { formulaWriter } from '../../local/xlsx/excelFormula';

const { write } = formulaWriter(new Map([['a', 'b']]), ['ROI']);

test.each([
  ['=1+1', '1+1'],
  ['=SUM(A2:A9,$B$1:$C$3,A:A,2:3)', 'SUM(A2:A9,$B$1:$C$3,A:A,2:3)'],
  ['=IFS(A1>1,TEXTJOIN(",",TRUE,A1:A3))', '_xlfn.IFS(A1>1,_xlfn.TEXTJOIN(",",TRUE,A1:A3))'],
  ['=SUMIFS(A1:A2,B1:B2,"IFS(")', 'SUMIFS(A1:A2,B1:B2,"IFS(")'],
  ['="ROI(1)"&"""A2:A"""', '"ROI(1)"&"""A2:A"""'],
  ["='ROI(x)'!A1+'A2:A'!A1", "'ROI(x)'!A1+'A2:A'!A1"],
  ['=SUM({1,2;3,4})', 'SUM({1,2;3,4})'],
  ["=a!A1+'a'!B1+aa!A1", "'b'!A1+'b'!B1+aa!A1"],
  ['=A1&"a!A1"', 'A1&"a!A1"'],
])('%s is written as %s', (formula, written) => {
  expect(write(formula)).toBe(written);
});

test.each([
  '=ROI(48,12)',
  '=IF(A1,roi (1,2),3)',
  '=SUM(A2:A)',
  '=SUM($A$2:$A)+1',
  '={A1,B1}',
  '=ARRAYFORMULA(A1:A3*2)',
  '=SUM(FILTER(A1:A3,B1:B3))',
])('of %s only the result can be written', (formula) => {
  expect(write(formula)).toBeUndefined();
});
