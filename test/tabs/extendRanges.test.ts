import {
  coverBlocks,
  extendRanges,
  rangesIn,
  runFromFirst,
  shortTables,
} from '../../src/tabs/compiler/extendRanges';

const TABLES = new Map([
  ['数据记录', { from: { first: 8, last: 1007 }, to: { first: 8, last: 1507 } }],
  ["Team's log", { from: { first: 5, last: 42 }, to: { first: 3, last: 99 } }],
  ['筹备', { from: { first: 8, last: 135 }, to: { first: 8, last: 2135 } }],
]);

test.each([
  [
    "=SUMIFS('数据记录'!$G$8:$G$1007,'数据记录'!$B$8:$B$1007,\"618\")",
    "=SUMIFS('数据记录'!$G$8:$G$1507,'数据记录'!$B$8:$B$1507,\"618\")",
  ],
  ['=SUM(数据记录!$G$8:$G$1007)*2', '=SUM(数据记录!$G$8:$G$1507)*2'],
  ["=MAX('Team''s log'!$A$5:$A$42)", "=MAX('Team''s log'!$A$3:$A$99)"],
  ["=MAX('Team''s log'!$A$7:$A$42)", "=MAX('Team''s log'!$A$7:$A$99)"],
  ['=COUNTIFS($F$8:$F$135,"x")', '=COUNTIFS($F$8:$F$2135,"x")'],
  ['=ROWS($B$1:$B$135)', '=ROWS($B$1:$B$2135)'],
])('%s has all rows', (formula, expected) => {
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

const NOW = new Map([
  ['数据记录', { first: 8, last: 1507 }],
  ['筹备', { first: 8, last: 2135 }],
]);

test.each<[string, readonly string[], ReturnType<typeof shortTables>]>([
  [
    'all have all rows, a person’s a part',
    [
      "=SUM('数据记录'!$G$8:$G$1507)",
      '=SUM($B$8:$B$2135)',
      '=SUM($B$8:$B$20)',
      '=SUM($B$9:$B$2135)',
    ],
    new Map(),
  ],
  [
    'ours end furthest down, a person’s before',
    ["=SUM('数据记录'!$G$8:$G$20)", "=SUM('数据记录'!$G$8:$G$1007)", '=SUM($B$8:$B$135)'],
    new Map([
      ['数据记录', { from: { first: 8, last: 1007 }, to: { first: 8, last: 1507 } }],
      ['筹备', { from: { first: 8, last: 135 }, to: { first: 8, last: 2135 } }],
    ]),
  ],
  [
    'ours start furthest up, below rows that were inserted',
    ["=SUM('数据记录'!$G$10:$G$1507)", "=SUM('数据记录'!$G$30:$G$1507)", '=ROWS($A$1:$A$2135)'],
    new Map([['数据记录', { from: { first: 10, last: 1507 }, to: { first: 8, last: 1507 } }]]),
  ],
  ['other sheets are nobody’s business', ["=SUM('别的表'!$G$8:$G$20)"], new Map()],
])('%s', (_, formulas, tables) => {
  const ranges = formulas.flatMap((formula) => rangesIn(formula, '筹备'));
  expect(shortTables(ranges, NOW)).toEqual(tables);
});

const BLOCKS = [
  { name: '策划', rows: { first: 43, last: 54 } },
  { name: '策划', rows: { first: 57, last: 69 } },
];

test.each([
  ['=SUM($B$44:$B$54)', '=SUM($B$43:$B$54)'],
  [
    "=SUMIF('策划'!$B$60:$B$69,\"x\",'策划'!$C$60:$C$69)",
    "=SUMIF('策划'!$B$57:$B$69,\"x\",'策划'!$C$57:$C$69)",
  ],
  // Whole, a part of a person's, other sheets, and running sums.
  ['=SUM($B$43:$B$54)', '=SUM($B$43:$B$54)'],
  ['=SUM($B$44:$B$53)', '=SUM($B$44:$B$53)'],
  ["=SUM('别的'!$B$44:$B$54)", "=SUM('别的'!$B$44:$B$54)"],
  ['=SUM($B$44:$B54)', '=SUM($B$44:$B54)'],
])('closed blocks: %s has all rows', (formula, expected) => {
  expect(coverBlocks(formula, BLOCKS, '策划')).toBe(expected);
});

test.each([
  // Inserted above, for the first row too, whole already; down to another row, of another sheet.
  ['=SUM($B$44:$B50)-$C50', '=SUM($B$43:$B50)-$C50'],
  ['=SUMIFS($B$51:$B50,$C$51:$C50,$C50)', '=SUMIFS($B$43:$B50,$C$43:$C50,$C50)'],
  ['=SUM($B$43:$B50)', '=SUM($B$43:$B50)'],
  ['=SUM($B$44:$B49)', '=SUM($B$44:$B49)'],
  ["=SUM('别的'!$B$44:$B50)", "=SUM('别的'!$B$44:$B50)"],
])('running in row 50: %s begins with the first row', (formula, expected) => {
  expect(runFromFirst(formula, 50, 43)).toBe(expected);
});
