import fc from 'fast-check';
import {
  type AlertMemory,
  alertMemoryText,
  NO_ALERT,
  readAlertMemory,
} from '../../../src/core/alerts/alertMemory';
import { ALERT_TRANSITIONS, type AlertStep } from '../../../src/core/alerts/alertTransitions';
import { type AlertReading, nextAlert } from '../../../src/core/alerts/nextAlert';
import type { MetricState } from '../../../src/core/metricState';

const reading = (state: MetricState, change: Partial<AlertReading> = {}): AlertReading => ({
  state,
  isRecovered: state === 'normal',
  isNew: true,
  slot: '45460/9:00',
  isSilenced: false,
  confirmations: 1,
  ...change,
});

/** Runs readings one after the other; gives what was shown and done each time. */
function run(readings: readonly AlertReading[], begin = NO_ALERT) {
  let memory = begin;
  const seen = readings.map((next) => {
    const outcome = nextAlert(memory, next);
    memory = outcome.memory;
    return `${outcome.state} ${outcome.step}`;
  });
  return { seen, memory };
}
const slots = (states: readonly MetricState[], change: Partial<AlertReading> = {}) =>
  states.map((state, i) => reading(state, { slot: `45460/${9 + i}:00`, ...change }));

test('a ratio must breach in two slots in a row', () => {
  const twice = { confirmations: 2 };
  expect(run(slots(['warning', 'warning'], twice)).seen).toEqual([
    'confirming keep',
    'warning open',
  ]);
  expect(run(slots(['warning', 'normal', 'warning'], twice)).seen).toEqual([
    'confirming keep',
    'normal keep',
    'confirming keep',
  ]);
});

test('a slot counts once, however often it is typed or looked at', () => {
  const same = reading('warning', { confirmations: 2 });
  const looked = { ...same, slot: '45460/12:00', isNew: false };
  expect(run([same, same, looked, same]).seen).toEqual(Array(4).fill('confirming keep'));
});

test('an alert ends with its campaign, whatever its value, and none begins after', () => {
  const over = (state: MetricState) => reading(state, { isOver: true, slot: '45470/9:00' });
  const open = run(slots(['critical'])).memory;
  for (const state of ['normal', 'watch', 'warning', 'critical', 'noData', 'check'] as const) {
    const { seen, memory } = run([over(state), over('critical')], open);
    expect({ state, seen }).toEqual({ state, seen: [`${state} end`, 'critical keep'] });
    expect(memory.level).toBe('none');
  }
});

test('a slot without a figure does not break the row', () => {
  expect(run(slots(['warning', 'noData', 'warning'], { confirmations: 2 })).seen).toEqual([
    'confirming keep',
    'noData keep',
    'warning open',
  ]);
});

test('an alert is over when the value is safely inside its line, not at it', () => {
  expect(run(slots(['warning', 'watch', 'watch', 'normal', 'normal'])).seen).toEqual([
    'warning open',
    'recovering keep',
    'recovering keep',
    'normal close',
    'normal keep',
  ]);
});

test('it is raised once, and falls back only by ending', () => {
  expect(run(slots(['warning', 'critical', 'critical', 'warning', 'normal'])).seen).toEqual([
    'warning open',
    'critical raise',
    'critical keep',
    'warning repeat',
    'normal close',
  ]);
});

test('while it lasts it is said again in every second slot that reports it', () => {
  const states = Array<MetricState>(6).fill('warning');
  expect(run(slots(states)).seen.map((line) => line.split(' ')[1])).toEqual([
    'open',
    'keep',
    'repeat',
    'keep',
    'repeat',
    'keep',
  ]);
});

test('silenced it neither begins nor is said again; it may end, and begins when silence ends', () => {
  const silent = { isSilenced: true };
  const begun = run(slots(['warning', 'warning', 'warning'], silent));
  expect(begun.seen).toEqual(Array(3).fill('silenced keep'));
  expect(run([reading('warning', { slot: '45460/18:00' })], begun.memory).seen).toEqual([
    'warning open',
  ]);
  const open = run(slots(['warning'])).memory;
  expect(run(slots(['warning', 'warning', 'normal'], silent), open).seen).toEqual([
    'silenced keep',
    'silenced keep',
    'normal close',
  ]);
});

const state = fc.constantFrom<MetricState>(
  'normal',
  'watch',
  'warning',
  'critical',
  'noData',
  'check',
);
const event = fc
  .record({
    state,
    far: fc.boolean(),
    isNew: fc.boolean(),
    slot: fc.integer({ min: 0, max: 20 }),
    isSilenced: fc.boolean(),
  })
  .map(({ state: s, far, isNew, slot, isSilenced }) =>
    reading(s, { isRecovered: s === 'normal' && far, isNew, slot: `45460/${slot}:00`, isSilenced }),
  );

test('each alert opens once and closes once, whatever happens in between', () => {
  fc.assert(
    fc.property(fc.array(event), fc.integer({ min: 1, max: 3 }), (events, confirmations) => {
      let open = false;
      let memory: AlertMemory = NO_ALERT;
      for (const next of events) {
        const outcome = nextAlert(memory, { ...next, confirmations });
        const expected: readonly AlertStep[] = open
          ? ['keep', 'repeat', 'raise', 'close']
          : ['keep', 'open'];
        expect(expected).toContain(outcome.step);
        if (outcome.step === 'open') open = true;
        if (outcome.step === 'close') open = false;
        expect(outcome.memory.level !== 'none').toBe(open);
        memory = outcome.memory;
      }
    }),
  );
});

test('inside the band nothing flaps: between line and recovery an alert neither opens nor closes', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1 }), (news) => {
      const events = news.map((isNew, i) => reading('watch', { isNew, slot: `45460/${i}:00` }));
      expect(run(events).seen.every((line) => line === 'watch keep')).toBe(true);
      const open = run(slots(['critical'])).memory;
      expect(run(events, open).seen.every((line) => line === 'recovering keep')).toBe(true);
    }),
  );
});

test('the same event again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1 }), (events) => {
      const { memory } = run(events);
      const last = events[events.length - 1] as AlertReading;
      const again = nextAlert(memory, last);
      expect(again.memory).toEqual(memory);
      expect(again.step).toBe('keep');
    }),
  );
});

test('every state and level has a step in the table', () => {
  for (const steps of Object.values(ALERT_TRANSITIONS))
    expect(Object.keys(steps)).toEqual(['none', 'warning', 'critical']);
});

test('the memory reads as it was written, and an older level alone is an open alert', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const { memory } = run(events);
      expect(readAlertMemory(alertMemoryText(memory))).toEqual(memory);
    }),
  );
  expect(readAlertMemory('critical')).toMatchObject({ level: 'critical', breaches: 0 });
  expect(readAlertMemory('what a person typed')).toEqual(NO_ALERT);
});
