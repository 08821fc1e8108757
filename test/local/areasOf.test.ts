import fc from 'fast-check';
import { areasOf } from '../../local/app/areasOf';

test('equal cells side by side are one area', () => {
  const cells = [
    [2, 3, 'a'],
    [3, 3, 'a'],
    [2, 4, 'a'],
    [3, 4, 'a'],
    [5, 3, 'a'],
    [2, 6, 'b'],
  ] as const;
  expect(areasOf(cells, (v) => v)).toEqual([
    {
      value: 'a',
      areas: [
        { row: 2, column: 3, rows: 2, columns: 2 },
        { row: 5, column: 3, rows: 1, columns: 1 },
      ],
    },
    { value: 'b', areas: [{ row: 2, column: 6, rows: 1, columns: 1 }] },
  ]);
});

test('areas hold each cell once, and no other', () => {
  const cell = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String }), (places) => {
      const cells = places.map(([row, column]) => [row, column, 'x'] as const);
      const covered = areasOf(cells, (v) => v).flatMap(({ areas }) =>
        areas.flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, i) =>
            String([row + Math.floor(i / columns), column + (i % columns)]),
          ),
        ),
      );
      expect([...covered].sort()).toEqual(places.map(String).sort());
    }),
  );
});
