import { extendRanges, shortTables } from '../../src/tabs/extendRanges';

const TABLES = new Map([
  ['数据记录', { from: 1007, to: 1507 }],
  ["Team's log", { from: 42, to: 99 }],
  ['筹备', { from: 135, to: 2135 }],
]);

test.each([
  [
    "=SUMIFS('数据记录'!$G$8:$G$1007,'数据记录'!$B$8:$B$1007,\"618\")",
    "=SUMIFS('数据记录'!$G$8:$G$1507,'数据记录'!$B$8:$B$1507,\"618\")",
  ],
  ['=SUM(数据记录!$G$8:$G$1007)*2', '=SUM(数据记录!$G$8:$G$1507)*2'],
  ["=MAX('Team''s log'!$A$3:$A$42)", "=MAX('Team''s log'!$A$3:$A$99)"],
  ['=COUNTIFS($F$8:$F$135,"x")', '=COUNTIFS($F$8:$F$2135,"x")'],
  ['=ROWS($B$1:$B$135)', '=ROWS($B$1:$B$2135)'],
])('%s reaches the end', (formula, expected) => {
  expect(extendRanges(formula, TABLES, '筹备')).toBe(expected);
});

test.each([
  "=SUM('数据记录'!$G$8:$G$2000)",
  "=SUM('数据记录'!$G$8:$G$20)",
  "=SUM('别的表'!$G$8:$G$1007)",
  '=SUM($G$8:$G$10)',
  '=SUM($G$8:$G$1350)',
  "='数据记录'!$G$8",
  "=SUM('数据记录'!G8:G1007)",
])('%s stays', (formula) => {
  expect(extendRanges(formula, TABLES, '筹备')).toBe(formula);
});

const LAST_ROWS = new Map([
  ['数据记录', 1507],
  ['筹备', 2135],
]);

test.each<[string, readonly string[], ReturnType<typeof shortTables>]>([
  ['all reach down', ["=SUM('数据记录'!$G$8:$G$1507)", '=SUM($B$8:$B$2135)'], new Map()],
  [
    'ours end furthest down, a person’s before',
    ["=SUM('数据记录'!$G$8:$G$20)", "=SUM('数据记录'!$G$8:$G$1007)", '=SUM($B$8:$B$135)'],
    new Map([
      ['数据记录', { from: 1007, to: 1507 }],
      ['筹备', { from: 135, to: 2135 }],
    ]),
  ],
  ['other sheets are nobody’s business', ["=SUM('别的表'!$G$8:$G$20)"], new Map()],
])('%s', (_, formulas, tables) => {
  expect(shortTables(formulas, LAST_ROWS, '筹备')).toEqual(tables);
});
