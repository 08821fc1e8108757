import { extendRanges } from '../../src/tabs/extendRanges';

const ENDS = new Map([
  ['数据记录', 1507],
  ["Team's log", 99],
]);

test.each([
  [
    "=SUMIFS('数据记录'!$G$8:$G$1007,'数据记录'!$B$8:$B$1007,\"618\")",
    "=SUMIFS('数据记录'!$G$8:$G$1507,'数据记录'!$B$8:$B$1507,\"618\")",
  ],
  ['=SUM(数据记录!$G$8:$G$1007)*2', '=SUM(数据记录!$G$8:$G$1507)*2'],
  ["=MAX('Team''s log'!$A$3:$A$42)", "=MAX('Team''s log'!$A$3:$A$99)"],
])('%s reaches the end', (formula, expected) => {
  expect(extendRanges(formula, ENDS)).toBe(expected);
});

test.each([
  "=SUM('数据记录'!$G$8:$G$2000)",
  "=SUM('别的表'!$G$8:$G$10)",
  '=SUM($G$8:$G$10)',
  "='数据记录'!$G$8",
  '="数据记录!$G$8"',
  "=SUM('数据记录'!G8:G10)",
])('%s stays', (formula) => {
  expect(extendRanges(formula, ENDS)).toBe(formula);
});
