import { createHost, type Host } from '../../local/host/createHost';

let host: Host;
let S: string;
beforeAll(() => {
  host = createHost();
  S = host.user.sheets()[0]?.name ?? '';
  host.user.addTab('乙');
  host.user.paste('乙', 'A1', [['10'], ['20'], ['30'], ['40'], ['50']]);
});
afterAll(() => host.close());
beforeEach(() => host.user.clear(S, 'A1:H12'));

const sort = (a1: string, column: number, ascending = true) =>
  host.user.sort(S, a1, [{ column, ascending }]);
const formulas = (a1: string) => {
  const { row, column, rows, columns } = host.user.placeOf(S, a1);
  const all = host.snapshot(S).sheets[0]?.formulas ?? [];
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_unused, j) => all[row - 1 + i]?.[column - 1 + j] ?? ''),
  );
};
const shown = (a1: string) => host.read(S, a1).display;

describe('rows that are sorted, as the spreadsheet does it', () => {
  beforeEach(() =>
    host.user.paste(S, 'A1', [
      ['c', '3', '=B1*2', '=SUM($B$1:B1)', '=乙!A1'],
      ['a', '1', '=B2*2', '=SUM($B$1:B2)', '=乙!A2'],
      ['b', '2', '=B3*2', '=SUM($B$1:B3)', '=乙!A3+B$1'],
    ]),
  );

  test('formulas go on reading their own row: relative references move with it, fixed ones stay', () => {
    sort('A1:E3', 1);
    expect(shown('A1:C3')).toEqual([
      ['a', '1', '2'],
      ['b', '2', '4'],
      ['c', '3', '6'],
    ]);
    expect(formulas('C1:E3')).toEqual([
      ['=B1*2', '=SUM($B$1:B1)', '=乙!A1'],
      ['=B2*2', '=SUM($B$1:B2)', '=乙!A2+B$1'],
      ['=B3*2', '=SUM($B$1:B3)', '=乙!A3'],
    ]);
    expect(shown('D1:E3')).toEqual([
      ['1', '10'],
      ['3', '21'],
      ['6', '30'],
    ]);
  });

  test('formulas elsewhere go on reading the same cells', () => {
    host.user.paste(S, 'G1', [['=B1'], ['=SUM(B1:B3)'], ['=A2&A3']]);
    sort('A1:E3', 1);
    expect(formulas('G1:G3')).toEqual([['=B1'], ['=SUM(B1:B3)'], ['=A2&A3']]);
    expect(shown('G1:G3')).toEqual([['1'], ['6'], ['bc']]);
  });

  test('what calculates once the rows are sorted goes by what stands there then', () => {
    sort('A1:E3', 1);
    host.user.type(S, 'B2', '7');
    expect(shown('C1:D3')).toEqual([
      ['2', '1'],
      ['14', '8'],
      ['6', '11'],
    ]);
  });

  test('notes and looks go with their cells', () => {
    host.user.setNote(S, 'A2', 'a');
    sort('A1:E3', 1);
    expect(host.snapshot(S).sheets[0]?.notes).toEqual({ A1: 'a' });
    host.user.setNote(S, 'A1', '');
  });

  test('and back with an undo', () => {
    const before = [formulas('A1:E3'), shown('A1:E3')];
    sort('A1:E3', 2, false);
    host.user.undo();
    expect([formulas('A1:E3'), shown('A1:E3')]).toEqual(before);
  });
});

test('numbers stand before text, empty cells last in both directions, and equals keep their order', () => {
  host.user.paste(S, 'A1', [
    ['乙', '1'],
    ['', '2'],
    ['10', '3'],
    ['甲', '4'],
    ['9', '5'],
    ['9', '6'],
  ]);
  sort('A1:B6', 1);
  expect(
    shown('A1:B6')
      .map(([a, b]) => `${a}${b}`.slice(-1))
      .join('')
      .slice(0, 3),
  ).toBe('563');
  expect(shown('A6:B6')).toEqual([['', '2']]);
  sort('A1:B6', 1, false);
  expect(shown('A6:B6')).toEqual([['', '2']]);
  expect(shown('A3:A5')).toEqual([['10'], ['9'], ['9']]);
});
