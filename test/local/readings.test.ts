import { DEFAULT_READINGS, parseReadings, READINGS, readingsOf } from '../../local/gas/readings';
import { createHost } from '../../local/host/createHost';

test('what is not said is as by default', () => {
  expect(readingsOf({})).toEqual(DEFAULT_READINGS);
  expect(readingsOf({ sheetIds: 'renewed' })).toEqual({ ...DEFAULT_READINGS, sheetIds: 'renewed' });
});

test('every switch has two values, each with a sentence', () => {
  for (const values of Object.values(READINGS)) {
    expect(Object.keys(values)).toHaveLength(2);
    for (const sentence of Object.values(values)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});

const REFUSED: [string, Record<string, string>, RegExp][] = [
  ['an unknown name', { textInCells: 'kept' }, /^No reading is called textInCells; there are text/],
  ['an unknown value', { regional: 'US' }, /^regional cannot be US; it is manifest or account$/],
  ['a value of another switch', { regional: 'kept' }, /^regional cannot be kept/],
  ['the name of what every object has', { toString: 'kept' }, /^No reading is called toString/],
];

test.each(REFUSED)('%s is refused in words, and no workbook is opened', (_, readings, message) => {
  expect(() => createHost({ script: '', readings })).toThrow(message);
});

test('switches are read from one line of text', () => {
  const text = ' textInAtCells=parsed, regional=account ,';
  expect(parseReadings(text)).toEqual({ textInAtCells: 'parsed', regional: 'account' });
  expect(parseReadings('')).toEqual({});
  expect(() => parseReadings('regional')).toThrow('Readings are written name=value, not regional');
});

test('a whole run of tests can be under any setting', () => {
  process.env.DESK_READINGS = 'regional=Berlin';
  try {
    expect(() => createHost({ script: '' })).toThrow('regional cannot be Berlin');
  } finally {
    delete process.env.DESK_READINGS;
  }
});
