import { reuseCandidates, type UsedPiece } from '../../../src/core/retro/reuseCandidates';

const said = (...pieces: UsedPiece[]) =>
  reuseCandidates('content', pieces).map(({ side, values: { name, rate, all, count } }) =>
    [side, name, rate, all, count].join(' '),
  );

test('the best is to be used again, what is below half of all is not; what is between is not named', () => {
  expect(
    said(
      { name: 'A', part: 1600, whole: 20_000 },
      { name: 'B', part: 900, whole: 30_000 },
      { name: 'C', part: 100, whole: 10_000 },
      { name: 'D', part: 0, whole: 0 },
    ),
  ).toEqual(['wins A 8 4.3 3', 'misses C 1 4.3 3']);
});

test('one alone, or all alike, say nothing', () => {
  expect(said({ name: 'A', part: 1, whole: 10 })).toEqual([]);
  expect(said({ name: 'A', part: 1, whole: 10 }, { name: 'B', part: 2, whole: 20 })).toEqual([]);
  expect(said({ name: 'A', part: 0, whole: 10 }, { name: 'B', part: 0, whole: 20 })).toEqual([]);
});
