import fc from 'fast-check';
import { distribute } from '../../src/core/distribute';
import { round } from '../../src/core/round';

test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.675, 2, 2.68],
  [8.345, 2, 8.35],
  [0.285 * 100, 0, 29],
  [1.45, 1, 1.5],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1234.5, -2, 1200],
  [1e-15, 10, 0],
  [1e15, 2, 1e15],
  [1e21, 2, 1e21],
  [-0.001, 2, 0],
])('%d to %d decimals is %d, as ROUND gives it', (value, decimals, rounded) => {
  expect(round(value, decimals)).toBe(rounded);
});

test('every half of a smallest part goes up', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
      const half = Number(`${whole}.5e-${decimals}`);
      expect(round(half, decimals)).toBe(Number(`${whole + 1}e-${decimals}`));
      expect(round(-half, decimals)).toBe(-Number(`${whole + 1}e-${decimals}`));
    }),
  );
});

test('an amount of half a smallest part is split as it is rounded', () => {
  expect(distribute(1.005, [1], 2)).toEqual({ value: [1.01] });
});
