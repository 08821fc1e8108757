import { kindOf, kindsOfCalls, saidCalls } from '../../bench/kindsOfCalls';

test.each([
  ['Range.getValues', 'read'],
  ['Sheet.isRowHiddenByUser', 'read'],
  ['Range.setValues', 'setter'],
  ['RangeList.setBorder', 'setter'],
  ['Range.setDataValidations', 'setter'],
  ['Sheet.setConditionalFormatRules', 'setter'],
  ['Spreadsheet.insertSheet', 'structural'],
  ['Sheet.setFrozenRows', 'structural'],
  ['Sheet.setRowHeightsForced', 'structural'],
  ['Sheet.showSheet', 'structural'],
  ['Protection.setWarningOnly', 'structural'],
  ['SpreadsheetApp.flush', 'flush'],
  ['Properties.getProperties', 'other'],
  ['Spreadsheet.toast', 'other'],
])('%s is a %s', (name, kind) => expect(kindOf(name)).toBe(kind));

test('a call that nobody has given a kind is an error that names it', () => {
  expect(() => kindsOfCalls(['Range.getValues', 'Range.explode'])).toThrow('Range.explode');
});

test('what waits is carried out once, by the flush or the read that comes first', () => {
  const names = [
    'Range.getValues',
    'Range.setValues',
    'Range.setNotes',
    'Properties.getProperties',
    'Range.getValues',
    'Range.getNotes',
    'Sheet.insertRowsAfter',
    'SpreadsheetApp.flush',
    'Range.getValues',
    'Range.setValues',
  ];
  expect(kindsOfCalls(names)).toEqual({
    read: 4,
    setter: 3,
    structural: 1,
    flush: 1,
    other: 1,
    flushes: 2,
  });
  expect(saidCalls(names)).toBe('10 calls: 4 reads, 3 setters, 1 structural, 2 other; 2 flushes');
  expect(saidCalls(['Range.getValue'])).toBe('1 calls: 1 reads; 0 flushes');
});
