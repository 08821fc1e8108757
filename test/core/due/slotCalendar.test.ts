import fc from 'fast-check';
import { peakTarget } from '../../../src/core/due/peakTarget';
import { PEAK, slotCalendar } from '../../../src/core/due/slotCalendar';

const DAY = 45460;
const at = (hours: number, day = DAY) => day + hours / 24;
const row = (hours: number, holds: number | string = '') => ({
  slot: `${hours}:00`,
  time: hours / 24,
  holds,
});
const everyDay = [9, 12, 18, 21].map((hours) => row(hours));
const dayOf = (phase: string, isPeak = false) => ({ phase, isPeak });
const burst = (day: number) => dayOf(day === DAY + 1 ? '爆发' : '');

test.each([
  ['before the first slot', 8.9, undefined],
  ['at its minute', 9, '9:00'],
  ['in between', 17.9, '12:00'],
  ['after the last', 23.9, '21:00'],
])('%s', (_, hours, slot) => {
  expect(slotCalendar(everyDay, burst).begun(at(hours))?.slot).toBe(slot);
});

test('a day has its own list, else that of its phase, else that of every day', () => {
  const rows = [...everyDay, row(20, '爆发'), row(10, DAY + 2)];
  const { begun } = slotCalendar(rows, (day) => dayOf(day > DAY ? '爆发' : ''));
  expect(begun(at(11))?.slot).toBe('9:00');
  expect(begun(at(11, DAY + 1))).toBeUndefined();
  expect(begun(at(20, DAY + 1))?.slot).toBe('20:00');
  expect(begun(at(11, DAY + 2))?.slot).toBe('10:00');
});

test('the peak day has a list of its own, but for one of its date', () => {
  const rows = [...everyDay, row(10, PEAK), row(11, PEAK), row(20, '爆发')];
  const ofPeak = (more: readonly (typeof rows)[number][] = []) =>
    slotCalendar([...rows, ...more], () => dayOf('爆发', true)).begun(at(11.5))?.slot;
  expect(ofPeak()).toBe('11:00');
  expect(ofPeak([row(9, DAY)])).toBe('9:00');
  expect(slotCalendar(everyDay, () => dayOf('', true)).begun(at(11.5))?.slot).toBe('9:00');
  expect(slotCalendar(rows, () => undefined).begun(at(11.5))?.slot).toBe('9:00');
});

test.each([
  ['one day far above the others', [5, 5, 20, 60, 100], 100],
  ['days much alike', [10, 12, 11], undefined],
  ['no targets', [], undefined],
  ['twice the average is one', [1, 1, 4, 2], 4],
])('the peak of %s', (_, targets, peak) => {
  expect(peakTarget(targets)).toBe(peak);
});

test.each([
  ['the same slot', at(12.1), at(17.9), 0],
  ['the next', at(12.1), at(18), 1],
  ['over the night', at(21.1), at(9.1, DAY + 1), 1],
  ['no further than asked', at(9, DAY - 40), at(9), 2],
  ['a clock that was set back', at(18.1), at(17.1), 0],
])('slots since: %s', (_, from, to, count) => {
  expect(slotCalendar(everyDay, () => undefined).since(from, to, 2)).toBe(count);
});

test('slots add up, whatever stands between', () => {
  const { since } = slotCalendar([...everyDay, row(20, '爆发')], burst);
  const moment = fc.integer({ min: 0, max: 4 * 96 }).map((quarter) => DAY - 1 + quarter / 96);
  fc.assert(
    fc.property(moment, moment, moment, (a, b, c) => {
      const [x = 0, y = 0, z = 0] = [a, b, c].sort((m, n) => m - n);
      expect(since(x, y, 99) + since(y, z, 99)).toBe(since(x, z, 99));
    }),
  );
});
