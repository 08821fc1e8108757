import { createHost, type Host } from '../../local/host/createHost';

const S = '工作表1';
const SCRIPT = `
function put(rows, formats) {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  rows.forEach(function (row, y) {
    row.forEach(function (value, x) {
      var cell = sheet.getRange(y + 1, x + 1);
      if (typeof value === 'string' && value[0] !== '=') cell.setNumberFormat('@');
      cell.setValue(value);
    });
  });
}
function ask(formulas) {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  var range = sheet.getRange(1, 8, formulas.length, 1);
  range.setFormulas(formulas.map(function (formula) { return [formula]; }));
  return range.getValues().map(function (row) { return row[0]; });
}`;
/** Column A: names and what looks like numbers, as text and as numbers; column B: amounts. */
const ROWS = [
  ['618', 1],
  [618, 2],
  ['21:00', 4],
  [0.875, 8],
  ['2024-06-16', 16],
  [45459, 32],
  ['天猫*店', 64],
  ['天猫旗舰店', 128],
  ['ABC', 256],
  [true, 512],
  ['=NA()', 1024],
  ['=""', 2048],
  [0, 4096],
  ['0618', 8192],
];

function withRows(readings: object, work: (host: Host) => void): void {
  const host = createHost({ script: SCRIPT, readings });
  try {
    host.call('put', ROWS);
    work(host);
  } finally {
    host.close();
  }
}

const sum = (criterion: string) => `=SUMIFS($B$1:$B$15,$A$1:$A$15,${criterion})`;

describe.each([
  { textCriteria: 'matchesBoth', of618: 8195, of21: 12, ofDay: 48 },
  { textCriteria: 'numbersOnly', of618: 2, of21: 8, ofDay: 32 },
])('criteria, $textCriteria', ({ textCriteria, of618, of21, ofDay }) => {
  test.each([
    { name: 'a number', criterion: '618', total: of618 },
    { name: 'text that says a number', criterion: '"618"', total: of618 },
    { name: 'the same behind =', criterion: '"=618"', total: of618 },
    { name: 'all but a number', criterion: '"<>618"', total: 16383 - of618 },
    { name: 'a time', criterion: '"21:00"', total: of21 },
    { name: 'a day', criterion: '"2024-06-16"', total: ofDay },
    { name: 'more than a number', criterion: '">617"', total: 34 },
    { name: 'less than a number', criterion: '"<1"', total: 4104 },
    { name: 'text of either case', criterion: '"abc"', total: 256 },
    { name: 'any text', criterion: '"天猫*"', total: 192 },
    { name: 'a star itself', criterion: '"天猫~*店"', total: 64 },
    { name: 'any character', criterion: '"?bc"', total: 256 },
    { name: 'a truth value', criterion: 'TRUE', total: 512 },
    { name: 'nothing', criterion: '""', total: 2048 },
    { name: 'something', criterion: '"<>"', total: 14335 },
    { name: 'zero, which blanks are not', criterion: '0', total: 4096 },
    { name: 'an error', criterion: '"#N/A"', total: 1024 },
  ])('$name', ({ criterion, total }) =>
    withRows({ textCriteria }, (host) => {
      expect(host.call('ask', [sum(criterion)])).toEqual([total]);
    }),
  );
});

test('criteria in a range give a result each, and blank rows beyond count as nothing', () =>
  withRows({}, (host) => {
    const formula = '=SUMPRODUCT(SUMIFS($B$1:$B$15,$A$1:$A$15,$A$8:$A$9)*1)';
    expect(host.call('ask', [formula, '=COUNTIFS($A$1:$A$15,"")'])).toEqual([384, 2]);
  }));

test('an error in what is summed counts only where the row is chosen', () =>
  withRows({}, (host) => {
    host.user.type(S, 'B8', '=1/0');
    expect(host.call('ask', [sum('"abc"'), sum('"天猫*"')])).toEqual([256, '#DIV/0!']);
  }));

test('a comparison gives the same whether its column was looked at before or not', () =>
  withRows({}, (host) => {
    const asks = [
      ['="618"', 1],
      ['=618', 2],
      ['="天猫*店"', 64],
      ['="ABC"', 256],
      ['=""', 2048],
      ['=0', 4096],
    ] as const;
    const formulas = asks.map(([is]) => `=SUMPRODUCT(($A$1:$A$10${is})*$B$1:$B$10)`);
    const rest = asks.map(([is]) => `=SUMPRODUCT(($A$12:$A$14${is})*$B$12:$B$14)`);
    const totals = asks.map(([, total]) => total);
    const first = host.call('ask', [...formulas, ...rest]) as number[];
    const again = host.call('ask', [...formulas, ...rest, ...formulas, ...rest]) as number[];
    const both = (results: number[]) =>
      totals.map((_, i) => (results[i] as number) + (results[i + 6] as number));
    expect(both(first)).toEqual(totals);
    expect(again.slice(12)).toEqual(first);
  }));

test('an error in a compared column stays one, looked at before or not', () =>
  withRows({}, (host) => {
    const formula = '=SUMPRODUCT(($A$1:$A$14="ABC")*$B$1:$B$14)';
    expect(host.call('ask', [formula, formula, formula])).toEqual(['#N/A', '#N/A', '#N/A']);
  }));

test.each([
  ['=0.1+0.2-0.3', 5.551115123125783e-17],
  ['="x"&(0.1+0.2)', 'x0.3'],
  ['=(0.1+0.2)&"x"', '0.3x'],
  ['=1/3&""', '0.333333333333333'],
  ['=1.1*1.1&1.1*1.1', '1.211.21'],
  ['=ROUND(2.675,2)', 2.68],
  ['=ROUND(-1.005,2)', -1.01],
  ['=ROUND(0.285*100,0)', 29],
  ['=ROUND(1234.5,-2)', 1200],
  [
    '=YEAR(EDATE(DATE(2024,1,31),1))*10000+MONTH(EDATE(DATE(2024,1,31),1))*100+DAY(EDATE(DATE(2024,1,31),1))',
    20240229,
  ],
  ['=DATE(1900,1,1)', 2],
  ['=DATE(1900,3,1)-DATE(1900,2,28)', 1],
  ['=TEXT(1,"yyyy-mm-dd")', '1899-12-31'],
  ['=WEEKDAY(2,2)', 1],
  ['="618"=618', false],
  ['="abc"="a*"', false],
  ['="ABC"="abc"', true],
  ['=SUMPRODUCT({TRUE,FALSE,TRUE})', 2],
])('%s is %p', (formula, result) => {
  const host = createHost({ script: SCRIPT });
  host.call('put', [[formula]]);
  const { values } = host.read(S, 'A1');
  host.close();
  const value = values[0]?.[0];
  expect(typeof value === 'object' ? value.serial : value).toEqual(result);
});
