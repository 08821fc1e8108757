import { createHost, type Host } from '../../local/host/createHost';

/** What the contract suite cannot ask of a person's spreadsheet, or what is not implemented. */
const SCRIPT = `
const cell = (a1) => SpreadsheetApp.getActiveSheet().getRange(a1);
const store = () => PropertiesService.getDocumentProperties();
function fillStore(count) {
  for (let i = 0; i < count; i++) store().setProperty('k' + i, 'x'.repeat(9000));
}
function setChinese() { store().setProperty('k0', '活'.repeat(3000)); }
function replaceAll(values) { store().setProperties(values, true); return store().getProperties(); }
function formulaOverTwo() { cell('A1:A2').setFormula('=1'); }
function copyHalf() { cell('A1:A2').copyTo(cell('B1:B3')); }
function nameColor() { cell('A1').setBackground('tomato'); }
function noColor() { cell('A1').setBackground('#12345'); }
function onlySheet() { SpreadsheetApp.getActiveSpreadsheet().deleteSheet(SpreadsheetApp.getActiveSheet()); }
function whileDeleted() {
  const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('B').getRange('A1');
  Utilities.sleep(1);
  range.setValue(1);
}`;

let host: Host;
beforeEach(() => {
  host = createHost({ script: SCRIPT });
});
afterEach(() => host.close());

test('a store holds 500 KB of names and values; the value that is too much is not kept', () => {
  host.call('fillStore', 56);
  expect(() => host.call('fillStore', 57)).toThrow('exceeded the property storage quota');
  expect(Object.keys(host.save().properties.document)).toHaveLength(56);
  // A value takes the place of the one before: it needs no room of its own.
  host.call('setChinese');
});

test('setProperties leaves the others, or takes them away when it is told so', () => {
  host.call('fillStore', 2);
  expect(host.call('replaceAll', { a: '1' })).toEqual({ a: '1' });
});

test.each([
  ['formulaOverTwo', 'not implemented: Range.setFormula over several cells'],
  ['copyHalf', 'not implemented: Range.copyTo onto a range that it does not fill'],
  ['nameColor', 'not implemented: the color tomato'],
  ['noColor', 'Invalid color: #12345'],
  ['onlySheet', "You can't remove all the sheets in a document."],
])('%s throws: %s', (fn, message) => {
  expect(() => host.call(fn)).toThrow(message);
});

test('a sheet that a person deletes while a script runs is an error where it is used', () => {
  host.user.addTab('B');
  host.atCall(1, () => host.user.deleteTab('B'));
  expect(() => host.call('whileDeleted')).toThrow('Sheet 1 not found');
});

test('a person cannot type what a strict dropdown has not; the cell stays as it was', () => {
  const { user } = host;
  const S = '工作表1';
  user.type(S, 'A1', 'a');
  user.setStrictDropdown(S, 'A1:A2', ['a', 'b']);
  expect(() => user.type(S, 'A1', 'c')).toThrow('The data you entered in cell A1 violates');
  user.type(S, 'A2', 'b');
  expect(host.read(S, 'A1:A2').values).toEqual([['a'], ['b']]);
});

test('strict dropdowns are saved with the workbook and copied with their sheet', () => {
  host.user.setStrictDropdown('工作表1', 'A1', ['a']);
  host.user.duplicate('工作表1');
  const again = createHost({ script: SCRIPT, saved: host.save() });
  for (const { name } of again.user.sheets())
    expect(() => again.user.type(name, 'A1', 'c')).toThrow('violates');
  again.close();
});
