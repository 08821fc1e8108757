import { localeOf } from '../../src/locales/localeOf';
import { decodeRows } from '../../src/tabs/kinds/decodeRows';
import { known, Unread } from '../../src/tabs/kinds/unread';
import { TABS } from '../../src/tabs/tabs';

/** 2026-06-10 */
const NEAR = 46_183;
const reading = {
  serial: (cell: unknown) => (typeof cell === 'number' ? cell : undefined),
  near: NEAR,
};

const [tasks] = TABS.prep.blocks;
const [goals] = TABS.plan.blocks.filter(({ key }) => key === 'goals');

function task(cells: Readonly<Record<string, unknown>>) {
  const rows = [{ row: 7, cells }];
  const [read] = decodeRows<'prep', 'tasks'>(tasks.columns, rows, reading, localeOf('zh-CN'));
  return read?.is as NonNullable<typeof read>['is'];
}

function goal(cells: Readonly<Record<string, unknown>>) {
  const rows = [{ row: 7, cells }];
  const columns = goals?.columns ?? [];
  const [read] = decodeRows<'plan', 'goals'>(columns, rows, reading, localeOf('zh-CN'));
  return read?.is as NonNullable<typeof read>['is'];
}

test.each([
  ['a serial number', 46_190, 46_190],
  ['a day without its year', '6\u670817\u65e5', 46_190],
  ['nothing', '', null],
])('a date column reads %s', (_, cell, day) => {
  expect(task({ due: cell }).due).toBe(day);
});

test('what is no date is kept as it was typed, says why, and is not known', () => {
  const { due } = task({ due: '\u7b49\u901a\u77e5' });
  expect(due).toEqual(new Unread('\u7b49\u901a\u77e5', { code: 'unreadableDate' }));
  expect(known(due)).toBeUndefined();
});

test.each([
  ['our word', '\u5df2\u5b8c\u6210', 'done'],
  ['an English word', 'Done', 'done'],
  ['a sign of another tracker', '\u2705', 'done'],
  ['nothing', '', null],
])('a choice reads %s', (_, cell, key) => {
  expect(task({ status: cell }).status).toBe(key);
});

test('a word that is no choice is kept', () => {
  const { status } = task({ status: '\u5feb\u4e86' });
  expect(status).toEqual(new Unread('\u5feb\u4e86', { code: 'unknownStatus' }));
});

test('text is without the blanks around it, and nothing is empty text', () => {
  expect(task({ owner: ' \u5f20\u4e09 ' }).owner).toBe('\u5f20\u4e09');
  expect(task({}).owner).toBe('');
});

test.each([
  ['80', 0.8],
  ['4/5', 0.8],
  [0.8, 0.8],
])('progress %p is a share', (cell, share) => {
  expect(task({ progress: cell }).progress).toBe(share);
});

test('a figure is in the unit that its row names', () => {
  expect(goal({ target: '500\u4e07', unit: '\u4e07\u5143' }).target).toBe(500);
  expect(goal({ target: '5\u4e07', unit: '\u5355' }).target).toBe(50_000);
});

test('a change is understood and has no single figure; hours are no money', () => {
  const unit = '\u4e07\u5143';
  expect(goal({ target: '\u63d0\u534715%', unit }).target).toEqual(new Unread('\u63d0\u534715%'));
  expect(goal({ target: '3\u5c0f\u65f6', unit }).target).toEqual(
    new Unread('3\u5c0f\u65f6', { code: 'unitMismatch', values: { unit } }),
  );
});
