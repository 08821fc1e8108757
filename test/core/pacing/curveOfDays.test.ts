import fc from 'fast-check';
import { curveOfDays } from '../../../src/core/pacing/curveOfDays';
import { dailyShares } from '../../../src/core/request/dailyShares';
import { FIRST_DAY_PEAK } from '../../../src/templates/curves';

const days = (kind: 'warmup' | 'burst' | 'encore', ...actuals: (number | undefined)[]) =>
  actuals.map((actual) => ({ kind, actual }));

test('over as many days the curve gives what each day brought', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 }),
      (warmup, burst) => {
        const curve = curveOfDays(
          [...days('warmup', ...warmup), ...days('burst', ...burst)],
          FIRST_DAY_PEAK,
        );
        const sold = [...warmup, ...burst];
        const total = sold.reduce((a, b) => a + b, 0);
        const phases = [
          { kind: 'warmup', days: warmup.length },
          { kind: 'burst', days: burst.length },
        ] as const;
        const shares = curve ? dailyShares(phases, curve) : [];
        expect(shares).toHaveLength(sold.length);
        shares.forEach((share, i) => {
          expect(share).toBeCloseTo((sold[i] as number) / total, 9);
        });
      },
    ),
  );
});

test('a phase that it had not keeps the part of the template', () => {
  const curve = curveOfDays([...days('warmup', 1, 3), ...days('burst', 12)], FIRST_DAY_PEAK);
  expect(curve?.encore).toEqual(FIRST_DAY_PEAK.encore);
  const parts = (curve?.warmup.weight ?? 0) + (curve?.burst.weight ?? 0);
  expect(parts).toBeCloseTo(FIRST_DAY_PEAK.warmup.weight + FIRST_DAY_PEAK.burst.weight, 9);
});

test.each([
  ['no days', []],
  ['too few days with figures', days('burst', 5, undefined, undefined, 5)],
  ['a phase that sold nothing', [...days('warmup', 0, 0), ...days('burst', 5, 6, 7, 8)]],
  ['a phase that nobody knows', [{ kind: undefined, actual: 5 }]],
])('no curve is made from %s', (_name, results) => {
  expect(curveOfDays(results, FIRST_DAY_PEAK)).toBeUndefined();
});
