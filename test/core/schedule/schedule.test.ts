import fc from 'fast-check';
import { followingMoves } from '../../../src/core/schedule/followingMoves';
import { readPredecessors } from '../../../src/core/schedule/predecessors';
import { slacks } from '../../../src/core/schedule/slacks';
import { type NetworkTask, taskNetwork } from '../../../src/core/schedule/taskNetwork';

const task = (
  id: string,
  start: number,
  due: number,
  predecessors = '',
  more: Partial<NetworkTask> = {},
): NetworkTask => ({ id, start, due, predecessors: readPredecessors(predecessors), ...more });
const moved = (tasks: readonly NetworkTask[], today = 0, from?: string) =>
  followingMoves(taskNetwork(tasks), today, from).map((m) => [
    m.id,
    m.start.to,
    m.due.to,
    m.because,
  ]);

test.each<[string, [string, number][]]>([
  ['', []],
  [
    'T07,T09',
    [
      ['T07', 0],
      ['T09', 0],
    ],
  ],
  [
    'T07、 T09;M1',
    [
      ['T07', 0],
      ['T09', 0],
      ['M1', 0],
    ],
  ],
  [
    'T24-T26',
    [
      ['T24', 0],
      ['T25', 0],
      ['T26', 0],
    ],
  ],
  ['T09+2', [['T09', 2]]],
  [
    'T09+2天,T10+1d',
    [
      ['T09', 2],
      ['T10', 1],
    ],
  ],
  [
    'T01-T02+3',
    [
      ['T01', 3],
      ['T02', 3],
    ],
  ],
  ['T26-T24', [['T26-T24', 0]]],
  ['设计稿', [['设计稿', 0]]],
])('predecessors %j', (text, expected) => {
  expect(readPredecessors(text).map(({ id, lag }) => [id, lag])).toEqual(expected);
});

test('starting on the due day of a predecessor is allowed; before it the task must move', () => {
  expect(moved([task('A', 1, 5), task('B', 5, 6, 'A')])).toEqual([]);
  expect(moved([task('A', 1, 5), task('B', 4, 6, 'A')])).toEqual([['B', 5, 7, 'A']]);
  expect(moved([task('A', 1, 5), task('B', 5, 6, 'A+2')])).toEqual([['B', 7, 8, 'A']]);
});

test('moves run on, milestones too, and each names who holds it up', () => {
  const tasks = [task('A', 1, 9), task('B', 4, 6, 'A'), task('C', 5, 7), task('M1', 8, 8, 'B,C')];
  expect(moved(tasks)).toEqual([
    ['B', 9, 11, 'A'],
    ['M1', 11, 11, 'B'],
  ]);
});

test('done and cancelled tasks stay; a cancelled one holds nobody up; a done one ends when it did', () => {
  const tasks = [
    task('A', 1, 9, '', { closed: 'cancelled' }),
    task('B', 4, 6, 'A'),
    task('C', 1, 9, '', { closed: 'done', finished: 3 }),
    task('D', 4, 6, 'C'),
    task('E', 1, 9),
    task('F', 4, 6, 'E', { closed: 'done' }),
  ];
  expect(moved(tasks)).toEqual([]);
});

test('a late task ends today at the earliest; only what follows the asked one moves', () => {
  const tasks = [task('A', 1, 5), task('B', 5, 6, 'A'), task('C', 1, 5), task('D', 5, 6, 'C')];
  expect(moved(tasks, 8, 'A')).toEqual([['B', 8, 9, 'A']]);
});

test('circles are named once each, and the rest is computed', () => {
  const tasks = [
    task('A', 1, 2, 'C'),
    task('B', 3, 4, 'A'),
    task('C', 5, 6, 'B'),
    task('D', 1, 2, 'D'),
    task('E', 1, 5),
    task('F', 2, 3, 'E'),
  ];
  const network = taskNetwork(tasks);
  expect(network.circles).toEqual([['B', 'C', 'A'], ['D']]);
  expect(moved(tasks)).toEqual([['F', 5, 6, 'E']]);
});

test('slack to the deadline; the critical path has none', () => {
  const tasks = [
    task('A', 1, 4),
    task('B', 4, 6, 'A'),
    task('C', 1, 2),
    task('M1', 8, 8, 'B,C'),
    task('R', 20, 22),
    task('X', 1, 9, '', { closed: 'done' }),
  ];
  const found = slacks(taskNetwork(tasks), [8, 25]);
  const slack = Object.fromEntries([...found].map(([id, s]) => [id, s.slack]));
  expect(slack).toEqual({ A: 2, B: 2, C: 6, M1: 0, R: 3 });
  expect(found.get('A')).toMatchObject({ earliestStart: 1, earliestFinish: 4, latestFinish: 6 });
});

test('a chain that cannot end in time has slack below 0', () => {
  const tasks = [task('A', 1, 6), task('B', 4, 6, 'A'), task('M1', 7, 7, 'B')];
  const found = slacks(taskNetwork(tasks), [7]);
  expect(['A', 'B', 'M1'].map((id) => found.get(id)?.slack)).toEqual([-1, -1, -1]);
});

const anyTasks = fc
  .array(
    fc.record({
      start: fc.integer({ min: 1, max: 60 }),
      length: fc.integer({ min: 0, max: 9 }),
      after: fc.array(fc.nat({ max: 29 }), { maxLength: 3 }),
      closed: fc.constantFrom(undefined, undefined, undefined, 'done', 'cancelled'),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(
      ({ start, length, after, closed }, i): NetworkTask => ({
        id: `T${i}`,
        start,
        due: start + length,
        predecessors: after.filter((id) => id < all.length).map((id) => ({ id: `T${id}`, lag: 0 })),
        ...(closed ? { closed: closed as 'done' } : {}),
      }),
    ),
  );
const applied = (tasks: readonly NetworkTask[], today: number) => {
  const moves = new Map(followingMoves(taskNetwork(tasks), today).map((m) => [m.id, m]));
  return tasks.map((t) => {
    const move = moves.get(t.id);
    return move ? { ...t, start: move.start.to, due: move.due.to } : t;
  });
};

test('nothing moves to an earlier day, lengths stay, closed tasks stay, twice is once', () => {
  fc.assert(
    fc.property(anyTasks, fc.integer({ min: 1, max: 60 }), (tasks, today) => {
      const once = applied(tasks, today);
      once.forEach((after, i) => {
        const before = tasks[i] as NetworkTask;
        expect(after.start).toBeGreaterThanOrEqual(before.start);
        expect(after.due - after.start).toBe(before.due - before.start);
        if (before.closed) expect(after).toBe(before);
      });
      expect(followingMoves(taskNetwork(once), today)).toEqual([]);
    }),
  );
});

test('tasks in circles and in the order are together all tasks that follow no circle', () => {
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      const { order, circles } = taskNetwork(tasks);
      const ordered = order.map(({ id }) => id);
      expect(new Set(ordered).size).toBe(ordered.length);
      for (const id of circles.flat()) expect(ordered).not.toContain(id);
      expect(circles.length > 0).toBe(ordered.length < tasks.length);
    }),
  );
});

test('3,000 tasks in one chain and 6,000 links', () => {
  const tasks = Array.from(
    { length: 3000 },
    (_, i): NetworkTask => ({
      id: `T${i}`,
      start: i,
      due: i + 1,
      predecessors: [i - 1, i - 2].filter((k) => k >= 0).map((k) => ({ id: `T${k}`, lag: 0 })),
    }),
  );
  expect(taskNetwork(tasks).order).toHaveLength(3000);
  expect(followingMoves(taskNetwork(tasks), 0)).toEqual([]);
  expect(slacks(taskNetwork(tasks), [3000]).get('T0')?.slack).toBe(0);
});
