import { CellMap } from '../../local/engine/cellMap';

const LIST = { values: ['a', 'b'] };

test('what many cells of a column have is kept once, and read for each', () => {
  const map = new CellMap<object>();
  for (const row of [7, 5, 6, 9]) map.set(row, 2, { ...LIST });
  map.set(6, 3, { ...LIST });
  map.set(8, 2, { values: ['c'] });
  const saved = map.save();
  expect(saved).toEqual([
    [5, 2, LIST, 3],
    [6, 3, LIST],
    [8, 2, { values: ['c'] }],
    [9, 2, LIST],
  ]);
  const sorted = (cells: ReturnType<typeof map.cells>) =>
    [...cells].sort(([a, b], [c, d]) => a - c || b - d);
  expect(map.cells()).toHaveLength(6);
  expect(sorted(CellMap.of(saved).cells())).toEqual(sorted(map.cells()));
});

test('workbooks that were saved with each cell of its own open as they were', () => {
  const cells = [
    [5, 2, LIST],
    [6, 2, LIST],
  ] as const;
  expect(CellMap.of(cells).cells()).toEqual(cells);
});
