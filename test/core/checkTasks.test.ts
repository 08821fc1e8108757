import { checkTasks } from '../../src/core/schedule/checkTasks';
import type { TaskRow } from '../../src/core/tasks/taskRow';

const TODAY = 45_424;
const task = (change: Partial<TaskRow> = {}): TaskRow => ({
  row: 8,
  id: 'T01',
  name: '任务',
  status: 'inProgress',
  milestone: false,
  start: TODAY - 3,
  due: TODAY + 3,
  finished: null,
  progress: 0.5,
  predecessors: '',
  delayReason: '',
  newPlan: '',
  ...change,
});
const marks = (...rows: TaskRow[]) =>
  checkTasks(rows, TODAY).marks.map((m) => `${m.row} ${m.path} ${m.code}`);
const changes = (...rows: TaskRow[]) => checkTasks(rows, TODAY).changes;

test('a task in order has no mark and is not changed', () => {
  expect(checkTasks([task()], TODAY)).toEqual({ changes: [], marks: [] });
});

describe('a finished task', () => {
  test('gets its finish and progress where they are blank', () => {
    expect(changes(task({ status: 'done', progress: null }))).toEqual([
      { row: 8, key: 'finished', value: TODAY },
      { row: 8, key: 'progress', value: 1 },
    ]);
  });
  test('keeps what people wrote', () => {
    expect(changes(task({ status: 'done', finished: TODAY - 9, progress: 0.6 }))).toEqual([]);
  });
  test('a milestone has no progress to fill', () => {
    const done = task({ id: 'M1', milestone: true, status: 'done', progress: null });
    expect(changes(done).map((c) => c.key)).toEqual(['finished']);
  });
});

test.each<[string, Partial<TaskRow>, string[]]>([
  ['100 % but not started', { status: 'notStarted', progress: 1 }, ['8 status fullNotStarted']],
  [
    'finished but in progress, as after a slip that was put right',
    { status: 'inProgress', progress: 1, finished: TODAY },
    ['8 finished finishedNotDone'],
  ],
  ['finished and cancelled', { status: 'cancelled', progress: 0.5, finished: TODAY }, []],
  ['done at 60 %', { status: 'done', progress: 0.6 }, ['8 progress doneNotFull']],
  [
    'due before it starts',
    { due: TODAY - 4, status: 'done', progress: 1 },
    ['8 due dueBeforeStart'],
  ],
  [
    'finished before it started',
    { status: 'done', progress: 1, finished: TODAY - 9 },
    ['8 finished finishedBeforeStart'],
  ],
  ['an unknown status', { status: undefined }, ['8 status unknownStatus']],
  ['a date that cannot be read', { due: undefined }, ['8 due unreadableDate']],
  ['a progress that cannot be read', { progress: undefined }, ['8 progress unreadableProgress']],
  [
    'a predecessor that is not there',
    { predecessors: 'T99' },
    ['8 predecessors unknownPredecessor'],
  ],
  ['late without a reason', { due: TODAY - 1 }, ['8 delayReason late_both']],
  ['late with its reason only', { due: TODAY - 1, delayReason: 'x' }, ['8 newPlan late_newPlan']],
  ['late with its reason and plan', { due: TODAY - 1, delayReason: 'x', newPlan: 'y' }, []],
  ['late but cancelled', { due: TODAY - 1, status: 'cancelled' }, []],
  ['due today', { due: TODAY }, []],
])('%s', (_, change, expected) => {
  expect(marks(task(change))).toEqual(expected);
});

describe('predecessors', () => {
  const first = task({ due: TODAY });
  const second = (start: number, change: Partial<TaskRow> = {}) =>
    task({ row: 9, id: 'T02', start, predecessors: 'T01', ...change });
  test('starting on the day that one is due is allowed', () => {
    expect(marks(first, second(TODAY))).toEqual([]);
  });
  test('starting before is marked', () => {
    expect(marks(first, second(TODAY - 2))).toEqual(['9 start startsBeforePredecessor']);
  });
  test('what is done is over', () => {
    expect(
      marks(first, second(TODAY - 2, { status: 'done', progress: 1, finished: TODAY })),
    ).toEqual([]);
  });
  test('a range means all of it', () => {
    expect(marks(first, second(TODAY, { predecessors: 'T01-T03' }))).toEqual([
      '9 predecessors unknownPredecessor',
    ]);
  });
});

describe('ids', () => {
  test('new rows get the next after the highest, milestones their own', () => {
    const rows = [
      task({ id: 'T07' }),
      task({ row: 9, id: '' }),
      task({ row: 10, id: '', milestone: true, progress: null }),
      task({ row: 11, id: '', name: '' }),
    ];
    expect(changes(...rows)).toEqual([
      { row: 9, key: 'id', value: 'T08' },
      { row: 10, key: 'id', value: 'M1' },
    ]);
  });
  test('the same twice is marked at both', () => {
    expect(marks(task(), task({ row: 9 }))).toEqual(['8 id duplicateId', '9 id duplicateId']);
  });
});
