import fc from 'fast-check';
import { isoDateOf, serialOf } from '../../src/core/dates/isoDate';

test.each([
  ['1899-12-31', 1],
  ['2024-02-29', 45351],
  ['2024-05-12', 45424],
])('%s is day %i of the spreadsheet', (date, serial) => {
  expect(serialOf(date)).toBe(serial);
  expect(isoDateOf(serial)).toBe(date);
});

test.each([
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-6-1',
  '24-06-01',
  '',
  '2024-06-01T00:00',
])('%p is no day', (text) => {
  expect(serialOf(text)).toBeUndefined();
});

test('the time of day does not change the date', () => {
  expect(isoDateOf(45424.999)).toBe('2024-05-12');
});

test('every day comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (day) => {
      expect(serialOf(isoDateOf(day))).toBe(day);
    }),
  );
});
