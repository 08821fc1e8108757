import { createHost, type Host } from '../../local/host/createHost';

const S = '工作表1';
const SCRIPT = `
var seen = [];
function onEdit(e) {
  PropertiesService.getDocumentProperties().setProperty('edit', JSON.stringify({
    range: e.range.getA1Notation(), value: e.value, oldValue: e.oldValue, mode: e.authMode,
  }));
}
function lastEdit() { return PropertiesService.getDocumentProperties().getProperty('edit'); }
`;

let host: Host;
beforeEach(() => {
  host = createHost({ script: SCRIPT });
});
afterEach(() => host.close());

const values = (a1: string) => host.read(S, a1).values;
const lastEdit = () => JSON.parse((host.call('lastEdit') as string | undefined) ?? 'null');

describe('typing is read as a spreadsheet reads it', () => {
  test.each<[string, unknown, string]>([
    ['80000', 80_000, '80000'],
    ['1,234.5', 1234.5, '1234.5'],
    ['50%', 0.5, '50%'],
    ['2.5%', 0.025, '2.50%'],
    ['TRUE', true, 'TRUE'],
    ['8万', '8万', '8万'],
    ['≤30秒', '≤30秒', '≤30秒'],
    ["'50%", '50%', '50%'],
    ['=1+2', 3, '3'],
    ['2024-05-12', { serial: 45424 }, '2024-05-12'],
    ['2024/5/12', { serial: 45424 }, '2024-05-12'],
    ['1:30', { serial: 0.0625 }, '01:30:00'],
    ['2024-02-30', '2024-02-30', '2024-02-30'],
  ])('%s', (text, value, shown) => {
    host.user.type(S, 'A1', text);
    expect(values('A1')).toEqual([[value]]);
    expect(host.read(S, 'A1').display[0]?.[0]).toBe(shown);
  });
});

test('a fraction typed into a cell of percentages becomes a date, as on Google', () => {
  host.user.type(S, 'A1', '50%');
  host.user.type(S, 'A1', '1/3');
  expect(host.read(S, 'A1').display[0]?.[0]).toMatch(/-01-03$/);
});

describe('edits are told to onEdit', () => {
  test('one cell, with its value before and after', () => {
    host.user.type(S, 'B2', '5');
    expect(lastEdit()).toEqual({ range: 'B2', value: '5', mode: 'LIMITED' });
    host.user.type(S, 'B2', '6');
    expect(lastEdit()).toEqual({ range: 'B2', value: '6', oldValue: '5', mode: 'LIMITED' });
  });
  test('a paste as a range without values', () => {
    host.user.paste(S, 'B2', [
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(lastEdit()).toEqual({ range: 'B2:C3', mode: 'LIMITED' });
    expect(values('B2:C3')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
  test('clearing and filling as ranges', () => {
    host.user.type(S, 'A1', '1');
    host.user.type(S, 'B1', '=A1*2');
    host.user.fill(S, 'B1', 'B1:B3');
    expect(lastEdit()).toEqual({ range: 'B1:B3', mode: 'LIMITED' });
    expect(host.read(S, 'B1:B3').formulas).toEqual([['=A1*2'], ['=A2*2'], ['=A3*2']]);
    host.user.clear(S, 'B1:B3');
    expect(values('B1:B3')).toEqual([[''], [''], ['']]);
  });
  test('not undo, not structure, not when events are lost', () => {
    host.user.type(S, 'A1', '1');
    const count = host.executions.length;
    host.user.undo();
    expect(values('A1')).toEqual([['']]);
    host.user.insertRows(S, 1, 1);
    host.loseEvents(true);
    host.user.type(S, 'A2', '2');
    expect(host.executions).toHaveLength(count);
  });
  test('without authorization the trigger fails quietly, into the log', () => {
    host.as({ authorized: false });
    host.user.type(S, 'A1', '7');
    expect(values('A1')).toEqual([[7]]);
    expect(host.executions[0]?.error).toContain('You do not have permission');
  });
});

describe('structure', () => {
  beforeEach(() =>
    host.user.paste(S, 'A1', [
      ['c', '3'],
      ['a', '1'],
      ['b', '2'],
    ]),
  );

  test('sorting moves whole rows of the range', () => {
    host.user.sort(S, 'A1:B3', [{ column: 1, ascending: true }]);
    expect(values('A1:B3')).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });
  test('a formula that is sorted along reads its own row, and the rows of others as before', () => {
    host.user.paste(S, 'C1', [['=B1*2'], ['=B2*2'], ['=SUM($B$1:B3)']]);
    host.user.sort(S, 'A1:C3', [{ column: 1, ascending: true }]);
    const { formulas } = host.read(S, 'C1:C3');
    expect(formulas.flat()).toEqual(['=B1*2', '=SUM($B$1:B2)', '=B3*2']);
    expect(values('C1:C3')).toEqual([[2], [3], [6]]);
    host.user.undo();
    expect(values('A1:C3')).toEqual([
      ['c', 3, 6],
      ['a', 1, 2],
      ['b', 2, 6],
    ]);
    expect(host.read(S, 'C1:C3').formulas.flat()).toEqual(['=B1*2', '=B2*2', '=SUM($B$1:B3)']);
  });
  test('rows and columns are inserted, deleted and moved', () => {
    host.user.insertRows(S, 2, 1);
    expect(values('A1:A4')).toEqual([['c'], [''], ['a'], ['b']]);
    host.user.deleteRows(S, 2, 1);
    host.user.moveRows(S, 3, 1, 1);
    expect(values('A1:A3')).toEqual([['b'], ['c'], ['a']]);
    host.user.insertColumns(S, 1, 1);
    expect(values('A1:B1')).toEqual([['', 'b']]);
    host.user.deleteColumns(S, 1, 1);
    host.user.moveColumns(S, 2, 1, 1);
    expect(values('A1:B1')).toEqual([[2, 'b']]);
  });
  test('notes move with their rows', () => {
    host.user.setNote(S, 'A3', 'mine');
    host.user.moveRows(S, 3, 1, 1);
    expect(host.snapshot().sheets[0]?.notes).toEqual({ A1: 'mine' });
  });
  test('filtering hides rows and keeps their cells', () => {
    host.user.filter(S, 'A1:B3', 1, ['a']);
    expect(host.snapshot().sheets[0]).toMatchObject({ hiddenRows: [], filteredRows: [2] });
    expect(values('A2')).toEqual([['a']]);
  });
  test('tabs are added, renamed, duplicated and deleted', () => {
    host.user.setNote(S, 'A1', 'n');
    host.user.addTab('新');
    host.user.rename(S, '改名');
    const copy = host.user.duplicate('改名');
    const names = () => host.snapshot().sheets.map((s) => s.name);
    expect(names()).toHaveLength(3);
    const copied = host.snapshot().sheets.find((s) => s.id === copy);
    expect(copied?.values).toEqual([
      ['c', 3],
      ['a', 1],
      ['b', 2],
    ]);
    expect(copied?.notes).toEqual({ A1: 'n' });
    host.user.deleteTab('改名');
    expect(names()).not.toContain('改名');
  });
  test('a tab is duplicated again and again, each copy with a name of its own', () => {
    const copies = [1, 2, 3].map(() => host.user.duplicate(S));
    const sheets = host.user.sheets();
    expect(new Set(copies).size).toBe(3);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(4);
    expect(sheets.every(({ name }) => /^工作表1( \uFF08副本\d?\uFF09)?$/.test(name))).toBe(true);
  });
  test('a tab or cell that is not there is named', () => {
    expect(() => host.user.type('没有', 'A1', '1')).toThrow('No tab named 没有');
    expect(() => host.user.type(S, 'A2000', '1')).toThrow('A2000 lies outside of 工作表1');
  });
});
