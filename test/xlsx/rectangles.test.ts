import fc from 'fast-check';
import { rectanglesOf } from '../../local/engine/rectangles';

const range = fc.integer({ min: 1, max: 6 });
const cells = fc.uniqueArray(
  fc.record({ row: range, column: range, key: fc.constantFrom('a', 'b') }),
  { selector: ({ row, column }) => `${row},${column}` },
);

test('rectangles cover each cell once, with its key, and nothing else', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const covered = rectanglesOf(given).flatMap(({ row, column, rows, columns, key }) =>
        Array.from(
          { length: rows * columns },
          (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)} ${key}`,
        ),
      );
      const wanted = given.map(({ row, column, key }) => `${row},${column} ${key}`);
      expect(covered.sort()).toEqual(wanted.sort());
    }),
  );
});

test('equal runs side by side are one', () => {
  const block = [1, 2, 3].flatMap((row) => [2, 3].map((column) => ({ row, column, key: 'a' })));
  expect(rectanglesOf(block)).toEqual([{ row: 1, column: 2, rows: 3, columns: 2, key: 'a' }]);
});
