import fc from 'fast-check';
import type { DueItem } from '../../../src/core/due/dueItem';
import { slotCalendar } from '../../../src/core/due/slotCalendar';
import { NOTHING_SAID, type SaidMemory, toSay } from '../../../src/core/due/toSay';

const DAY = 45460;
const slots = slotCalendar(
  [9, 12, 18, 21].map((hours) => ({ slot: `${hours}:00`, time: hours / 24, holds: '' })),
  () => undefined,
);
const item = (kind: DueItem['kind'], key: string = kind): DueItem => ({
  kind,
  key,
  who: '',
  values: {},
});
const ALERT = item('alert');
const LATE = item('taskLate');

/** Looks at these hours of the day (25 is 1:00 of the next); gives what each card said. */
function run(looks: readonly (readonly [hours: number, ...items: DueItem[]])[]): string[] {
  let memory = NOTHING_SAID;
  return looks.flatMap(([hours, ...items]) => {
    const said = toSay(items, memory, DAY + hours / 24, { slots });
    memory = said.memory;
    const card = said.key.replace(/^\d+/, (day) => String(Number(day) - DAY));
    const what = said.items.map(({ key }) => key).join('+');
    return what === '' ? [] : [`${card} ${what}`];
  });
}

test.each<[string, Parameters<typeof run>[0], string[]]>([
  [
    'a slot says all, once',
    [
      [18.1, ALERT, LATE],
      [18.2, ALERT, LATE],
      [19.1, ALERT, LATE],
    ],
    ['0/18:00 alert+taskLate'],
  ],
  ['nothing due, no card', [[18.1], [19.1]], []],
  [
    'what stands is said again in every second slot',
    [
      [9, ALERT],
      [12, ALERT],
      [18, ALERT],
      [21, ALERT],
      [33, ALERT],
    ],
    ['0/9:00 alert', '0/18:00 alert', '1/9:00 alert'],
  ],
  [
    'a slot that no run came in',
    [
      [9, ALERT],
      [18.9, ALERT, LATE],
    ],
    ['0/9:00 alert', '0/18:00 alert+taskLate'],
  ],
  [
    'between slots only what cannot wait',
    [[12], [14.5, LATE, ALERT], [18, LATE, ALERT]],
    ['0+14h alert', '0/18:00 taskLate'],
  ],
  [
    'one card an hour between slots; the next hour says the rest',
    [[12], [14.1, ALERT], [14.9, ALERT, item('clockOut')], [15.1, ALERT, item('clockOut')]],
    ['0+14h alert', '0+15h clockOut'],
  ],
  [
    'at night only alerts and clocks',
    [[21], [23.5, item('updateMissing'), LATE, ALERT], [25, LATE, ALERT], [33, LATE, ALERT]],
    ['0+23h alert', '1/9:00 taskLate'],
  ],
  ['the card of a slot that the night took is left out', [[23.1, LATE]], []],
  [
    'a clock set back by an hour doubles and loses nothing',
    [
      [18.1, ALERT],
      [17.2, ALERT],
      [18.1, ALERT],
      [19.1, ALERT, item('clockOut')],
    ],
    ['0/18:00 alert', '0+19h clockOut'],
  ],
  [
    'a clock set back by days begins anew',
    [
      [18.1, ALERT],
      [-30, ALERT],
    ],
    ['0/18:00 alert', '-2/18:00 alert'],
  ],
])('%s', (_, looks, cards) => {
  expect(run(looks)).toEqual(cards);
});

test('what may be of an earlier slot has no card; what cannot wait is said, and the card comes later', () => {
  const behind = toSay([ALERT, LATE], NOTHING_SAID, DAY + 18.1 / 24, { slots, isBehind: true });
  expect([behind.key, behind.items]).toEqual([`${DAY}+18h`, [ALERT]]);
  const caughtUp = toSay([ALERT, LATE], behind.memory, DAY + 18.2 / 24, { slots });
  expect([caughtUp.key, caughtUp.items]).toEqual([`${DAY}/18:00`, [LATE]]);
});

test('a slot may be called as hours are, and with a stroke', () => {
  const named = (slot: string) =>
    slotCalendar([{ slot, time: 17 / 24, holds: '' }], () => undefined);
  for (const slot of ['17h', '早/晚']) {
    const ofSlot = toSay([ALERT], NOTHING_SAID, DAY + 17.1 / 24, { slots: named(slot) });
    const later = toSay([item('alert', 'b')], { ...ofSlot.memory, hour: 0 }, DAY + 17.2 / 24, {
      slots: named(slot),
    });
    expect([ofSlot.slot, later.slot]).toEqual([slot, undefined]);
    expect(later.items).toHaveLength(1);
    expect(later.key).not.toBe(ofSlot.key);
  }
});

test('what is remembered as one thing is said once', () => {
  const today = (id: string) => ({ ...item('taskLate', id), saidAs: 'tasks' });
  expect(
    run([
      [9, today('T1'), today('T2')],
      [12, today('T1'), today('T3')],
    ]),
  ).toEqual(['0/9:00 T1+T2']);
});

test('the memory fits into a property, however much is due', () => {
  let memory: SaidMemory = NOTHING_SAID;
  for (let day = 0; day < 5; day++) {
    const items = Array.from({ length: 500 }, (_, i) => item('alert', `${day}/${i}`));
    memory = toSay(items, memory, DAY + day + 0.5, { slots }).memory;
  }
  expect(JSON.stringify(memory).length).toBeLessThan(8000);
});

test('asked again at once nothing is said, and nothing is said more often than every second slot', () => {
  const looks = fc.array(fc.integer({ min: 0, max: 24 * 12 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(looks, (fives) => {
      let memory = NOTHING_SAID;
      const times: number[] = [];
      for (const five of fives) {
        const now = DAY + five / 288;
        const said = toSay([ALERT], memory, now, { slots });
        expect(toSay([ALERT], said.memory, now, { slots }).items).toEqual([]);
        if (said.items.length > 0) times.push(now);
        memory = said.memory;
      }
      times.slice(1).forEach((time, i) => {
        expect(slots.since(times[i] as number, time, 2)).toBe(2);
      });
    }),
  );
});
