import fc from 'fast-check';
import { type SlotFigures, slotEntries } from '../../../src/core/slots/slotEntries';
import { memoryText, readMemory, slotName } from '../../../src/core/slots/slotMemory';

const DAY = 45_460;
const NOON = { name: '6/17 12:00', at: DAY + 0.5, outside: false };
const EVENING = { name: '6/17 18:00', at: DAY + 0.75, outside: false };

const row = (values: [string, number][], memory = '', typed: string[] = []): SlotFigures => ({
  row: 5,
  platform: '天猫',
  values: new Map(values),
  memory: readMemory(memory),
  typed: new Set(typed),
});

const keptAs = (figures: SlotFigures, now: typeof NOON) =>
  memoryText(slotEntries([figures], now).memories.get(5) ?? new Map());

test('a day and slot are named as people write them', () => {
  expect(slotName(DAY, '21:00')).toBe('6/17 21:00');
  expect(slotName(DAY + 1, '晚;场@')).toBe('6/18 晚 场 ');
});

test('a figure that fell since an earlier slot keeps what it was, through corrections in the slot', () => {
  const noon = keptAs(row([['uv', 100]]), NOON);
  const fell = keptAs(row([['uv', 40]], noon), EVENING);
  expect(fell).toBe('uv=40@6/17 18:00@45460.75000@100');
  expect(keptAs(row([['uv', 50]], fell), EVENING)).toBe('uv=50@6/17 18:00@45460.75000@100');
  expect(keptAs(row([['uv', 110]], fell), EVENING)).toBe('uv=110@6/17 18:00@45460.75000');
});

test('a smaller figure of another day is nothing to doubt', () => {
  const noon = keptAs(row([['uv', 100]]), NOON);
  const next = { name: '6/18 9:00', at: DAY + 1.375, outside: false };
  expect(keptAs(row([['uv', 9]], noon), next)).toBe('uv=9@6/18 9:00@45461.37500');
});

test('a memory that someone wrote over counts as none', () => {
  expect(readMemory('uv=;=3;abc;uv=x@y@z').size).toBe(0);
});

test('whatever is typed: looking again logs nothing, and every figure is remembered', () => {
  const figures = fc.dictionary(
    fc.constantFrom('uv', 'orders', 'gmv', 'spend'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(figures, fc.boolean(), (values, outside) => {
      const now = { ...NOON, outside };
      const typed = row(Object.entries(values), '', Object.keys(values));
      const first = slotEntries([typed], now);
      expect(first.entries).toHaveLength(outside ? 0 : Object.keys(values).length);
      const again = row(Object.entries(values), keptAs(typed, now), Object.keys(values));
      expect(slotEntries([again], now).entries).toEqual([]);
    }),
  );
});
