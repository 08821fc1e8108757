import { createHost, type Host } from '../../local/host/createHost';

const FIRST = '工作表1';
const NAME = "二月'的";

let host: Host;
beforeEach(() => {
  host = createHost({ script: '' });
  host.user.addTab(NAME);
  host.user.addTab('旁');
  host.user.paste(NAME, 'A1', [['10', '=A1*2', '=SUM(A1:A4)'], ['20'], ['30'], ['40']]);
  host.user.paste(FIRST, 'A1', [["='二月''的'!A2", "=SUM('二月''的'!A1:A4)", '=旁!A1+1']]);
});
afterEach(() => host.close());

const first = () => host.read(FIRST, 'A1:C1').values[0];
const formulas = () => host.read(FIRST, 'A1:C1').formulas[0];
const own = (a1: string) => host.read(NAME, a1).values[0];

test('formulas of all sheets follow rows and columns that come, move and go', () => {
  expect(first()).toEqual([20, 100, 1]);
  host.user.insertRows(NAME, 1, 2);
  expect([first(), own('B3:C3')]).toEqual([
    [20, 100, 1],
    [20, 100],
  ]);
  // A formula that was typed after formulas were looked for follows like the others.
  host.user.type(FIRST, 'C1', "='二月''的'!A5");
  host.user.moveRows(NAME, 5, 1, 4);
  expect(formulas()).toEqual(["='二月''的'!A5", "=SUM('二月''的'!A3:A6)", "='二月''的'!A4"]);
  host.user.moveColumns(NAME, 1, 1, 5);
  expect(formulas()?.[0]).toBe("='二月''的'!D5");
  host.user.deleteColumns(NAME, 1, 1);
  expect(formulas()?.[2]).toBe("='二月''的'!C4");
  expect(first()).toEqual([20, 100, 30]);
  host.user.deleteRows(NAME, 5, 1);
  expect([first()?.[0], first()?.[2]]).toEqual(['#REF!', 30]);
});

test('they follow a sheet that gets another name, and lose one that goes', () => {
  host.user.rename(NAME, '三月');
  expect(formulas()).toEqual(['=三月!A2', '=SUM(三月!A1:A4)', '=旁!A1+1']);
  host.user.type('旁', 'A1', '7');
  expect(first()).toEqual([20, 100, 8]);
  host.user.deleteTab('旁');
  expect(first()).toEqual([20, 100, '#REF!']);
  host.user.deleteTab('三月');
  expect(first()).toEqual(['#REF!', '#REF!', '#REF!']);
});

test('cells that looked otherwise before they are given the same look otherwise after', () => {
  const script = `function paint(a1, what, value) {
    SpreadsheetApp.getActive().getSheets()[0].getRange(a1)[what](value);
  }
  function looks() {
    const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A3');
    return [range.getBackgrounds(), range.getFontWeights(), range.getFontColors()].map((all) => all.flat());
  }`;
  host.close();
  host = createHost({ script });
  host.call('paint', 'A2', 'setBackground', '#ff0000');
  host.call('paint', 'A3', 'setFontWeight', 'bold');
  for (const color of ['#00ff00', '#0000ff']) host.call('paint', 'A1:A3', 'setFontColor', color);
  host.call('paint', 'A2', 'setFontColor', '#111111');
  host.call('paint', 'A1:A3', 'setFontColor', '#0000ff');
  expect(host.call('looks')).toEqual([
    ['#ffffff', '#ff0000', '#ffffff'],
    ['normal', 'normal', 'bold'],
    ['#0000ff', '#0000ff', '#0000ff'],
  ]);
});
