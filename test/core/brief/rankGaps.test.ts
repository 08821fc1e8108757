import fc from 'fast-check';
import { type GapRow, rankGaps, shortfall } from '../../../src/core/brief/rankGaps';

const row = (more: Partial<GapRow> = {}): GapRow => ({
  state: 'normal',
  live: 100,
  target: 100,
  direction: 'higher',
  share: undefined,
  ...more,
});

test.each<[string, Partial<GapRow>, number]>([
  ['on target', {}, 0],
  ['beyond its target', { live: 120 }, 0],
  ['60 % there', { live: 60 }, 0.4],
  ['8万 of 10万 where 82 % should be there', { live: 80000, target: 100000, share: 0.82 }, 0.0244],
  ['ahead of the day', { live: 20, share: 0.18 }, 0],
  ['60 s against ≤30 s', { live: 60, target: 30, direction: 'lower' }, 1],
  ['15 s against ≤30 s', { live: 15, target: 30, direction: 'lower' }, 0],
  ['200 left of a stock of 500', { live: 200, target: 500, direction: 'none' }, 0.6],
  ['nothing left', { live: 0 }, 1],
  ['without a target', { target: undefined, live: 1 }, 0],
  ['with a target of 0', { target: 0, live: 1 }, 0],
  ['at a time when nothing should be there', { live: 0, share: 0 }, 0],
])('a figure that is %s', (_, more, short) => {
  expect(shortfall(row(more))).toBeCloseTo(short, 4);
});

const named = (name: string, more: Partial<GapRow>) => ({ name, ...row(more) });

test('critical before warning before the rest, each by what is missing; other alarms are named', () => {
  const rows = [
    named('even', {}),
    named('far', { live: 10, state: 'watch' }),
    named('warn 50', { live: 50, state: 'warning' }),
    named('critical 80', { live: 80, state: 'critical' }),
    named('warn 20', { live: 20, state: 'warning' }),
    named('warn without target', { target: undefined, state: 'warning' }),
  ];
  const { largest, otherAlarms } = rankGaps(rows, 3);
  expect(largest.map(({ name }) => name)).toEqual(['critical 80', 'warn 20', 'warn 50']);
  expect(otherAlarms.map(({ name }) => name)).toEqual(['warn without target']);
});

test('what is short of its target by less than half a percent is no gap', () => {
  const rows = [named('a', { live: 99.6 }), named('b', { live: 99.4 })];
  expect(rankGaps(rows, 3).largest.map(({ name }) => name)).toEqual(['b']);
});

test('no alarm is lost, whatever the figures', () => {
  const state = fc.constantFrom('critical', 'warning', 'watch', 'normal') as fc.Arbitrary<
    GapRow['state']
  >;
  fc.assert(
    fc.property(fc.array(fc.record({ state, live: fc.double({ noNaN: true }) })), (list) => {
      const rows = list.map((each, i) => ({ i, ...row(each) }));
      const { largest, otherAlarms } = rankGaps(rows, 3);
      const said = new Set([...largest, ...otherAlarms].map(({ i }) => i));
      expect(largest.length).toBeLessThanOrEqual(3);
      for (const each of rows)
        if (each.state === 'critical' || each.state === 'warning')
          expect(said.has(each.i)).toBe(true);
    }),
  );
});
