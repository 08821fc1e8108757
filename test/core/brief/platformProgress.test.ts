import { delayReason } from '../../../src/core/brief/briefTask';
import { platformProgress } from '../../../src/core/brief/platformProgress';
import { ids, task } from './tasks';

const held = (list: readonly { readonly task: { readonly id: string } }[]) =>
  list.map((each) => each.task.id);

test('a task counts for each of its platforms; cancelled ones and milestones do not count', () => {
  const tasks = [
    task('1', { platforms: ['b', 'a'], status: 'done' }),
    task('2', { platforms: ['a'] }),
    task('3', { platforms: ['a'], status: 'cancelled' }),
    task('4', { platforms: [''], isMilestone: true, status: 'done' }),
    task('5', { platforms: ['c'] }),
  ];
  const found = platformProgress(tasks, ['a', 'z'], 15);
  expect(found.map(({ platform, done, total }) => [platform, done, total])).toEqual([
    ['', 0, 0],
    ['a', 1, 2],
    ['b', 1, 1],
    ['c', 0, 1],
  ]);
});

test.each<[string, Parameters<typeof task>[1], string]>([
  ['done late is done', { status: 'done', due: 5 }, 'none'],
  ['past its due day', { due: 14 }, 'late'],
  ['past its due day and not begun', { due: 14, status: 'notStarted' }, 'late'],
  ['past its due day and blocked', { due: 14, status: 'blocked' }, 'late'],
  ['due today with a time of day', { due: 15.9 }, 'running'],
  ['to be accepted', { status: 'inReview' }, 'running'],
  ['blocked', { status: 'blocked' }, 'blocked'],
  ['should begin today', { status: 'notStarted', start: 15 }, 'notBegun'],
  ['begins tomorrow', { status: 'notStarted', start: 16 }, 'waiting'],
  ['has no dates', { status: 'notStarted', start: undefined, due: undefined }, 'waiting'],
])('a task that is %s', (_, more, where) => {
  const [found] = platformProgress([task('1', more)], [], 15);
  expect({
    late: held(found?.late ?? []),
    running: ids(found?.running ?? []),
    blocked: held(found?.blocked ?? []),
    notBegun: held(found?.notBegun ?? []),
    waiting: found?.waiting,
  }).toEqual({
    late: where === 'late' ? ['1'] : [],
    running: where === 'running' ? ['1'] : [],
    blocked: where === 'blocked' ? ['1'] : [],
    notBegun: where === 'notBegun' ? ['1'] : [],
    waiting: where === 'waiting' ? 1 : 0,
  });
});

test('the latest first, then what is due first; without a due day last', () => {
  const [found] = platformProgress(
    [
      task('1', { due: undefined }),
      task('2', { due: 18 }),
      task('3', { due: 16 }),
      task('4', { due: 14 }),
      task('5', { due: 11 }),
    ],
    [],
    15,
  );
  expect(found?.late.map(({ task: { id }, days }) => [id, days])).toEqual([
    ['5', 4],
    ['4', 1],
  ]);
  expect(ids(found?.running ?? [])).toEqual(['3', '2', '1']);
});

describe('why a task has not begun', () => {
  const all = [
    task('1', { status: 'done' }),
    task('2'),
    task('3', { status: 'cancelled' }),
    task('4', { status: 'blocked' }),
  ];
  const byId = new Map(all.map((each) => [each.id, each]));
  test.each<[string, Parameters<typeof task>[1], string]>([
    ['what its row says', { delayReason: 'why', predecessors: '2' }, 'why'],
    ['predecessors that are not done', { predecessors: '1,2+3,3,4' }, '2 4'],
    ['nothing when they are done', { predecessors: '1,3' }, 'none'],
    ['nothing when nobody knows them', { predecessors: '99' }, 'none'],
  ])('%s', (_, more, said) => {
    const reason = delayReason(task('9', { status: 'notStarted', ...more }), byId);
    const text = reason.kind === 'waits' ? ids(reason.for).join(' ') : '';
    expect(reason.kind === 'written' ? reason.text : text || reason.kind).toBe(said);
  });
  test('a task that runs does not wait for its predecessors', () => {
    expect(delayReason(task('9', { predecessors: '2' }), byId)).toEqual({ kind: 'none' });
  });
});
