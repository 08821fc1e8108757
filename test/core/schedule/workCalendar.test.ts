import { isoDateOf, serialOf } from '../../../src/core/dates/isoDate';
import {
  afterWorkdays,
  holidayOf,
  isWorkday,
  type WorkCalendar,
} from '../../../src/core/schedule/workCalendar';
import { HOLIDAYS } from '../../../src/templates/holidays';

const day = (iso: string) => serialOf(iso) as number;
const daysOff = HOLIDAYS.flatMap(({ key, from, to }) =>
  Array.from({ length: day(to) - day(from) + 1 }, (_, i): [number, string] => [day(from) + i, key]),
);
const calendar: WorkCalendar = {
  off: new Map(daysOff),
  work: new Set(HOLIDAYS.flatMap(({ work = [] }) => work.map(day))),
  years: new Set([2024, 2025, 2026, 2027]),
};

test.each([
  ['2024-05-01', false, 'labourDay'],
  ['2024-05-06', true, undefined],
  ['2024-05-11', true, undefined],
  ['2024-05-12', false, undefined],
  ['2024-06-10', false, 'dragonBoat'],
  ['2025-10-08', false, 'nationalDay'],
  ['2026-02-28', true, undefined],
])('%s: worked %s, %s', (iso, worked, name) => {
  expect(isWorkday(day(iso), calendar)).toBe(worked);
  expect(holidayOf(day(iso), calendar)).toBe(name);
});

test('two working days after 25 June 2024, and over a weekend and a holiday', () => {
  expect(isoDateOf(afterWorkdays(day('2024-06-25'), 2, calendar))).toBe('2024-06-27');
  expect(isoDateOf(afterWorkdays(day('2024-04-30'), 1, calendar))).toBe('2024-05-06');
  expect(afterWorkdays(day('2024-06-25'), 0, calendar)).toBe(day('2024-06-25'));
});

test('swap days are days that would be weekends, and none is off too', () => {
  const plain: WorkCalendar = { off: new Map(), work: new Set(), years: new Set() };
  for (const swap of calendar.work) {
    expect([isoDateOf(swap), isWorkday(swap, plain)]).toEqual([isoDateOf(swap), false]);
    expect(calendar.off.has(swap)).toBe(false);
  }
});

test('holidays are in order, and no day belongs to two', () => {
  const days = daysOff.map(([d]) => d);
  expect([...new Set(days)].sort((a, b) => a - b)).toEqual(days);
});
