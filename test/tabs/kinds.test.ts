import { localeOf } from '../../src/locales/localeOf';
import { decodePlanned, decodeRows } from '../../src/tabs/kinds/decodeRows';
import { isOrdered } from '../../src/tabs/kinds/kindOf';
import type { BlockKey } from '../../src/tabs/kinds/rowOf';
import { known, Unread } from '../../src/tabs/kinds/unread';
import type { Cell } from '../../src/tabs/model/operation';
import type { TabKind } from '../../src/tabs/model/tab';
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

function first<K extends TabKind, B extends BlockKey<K>>(
  kind: K,
  key: B,
  cells: Readonly<Record<string, Cell>>,
) {
  const [read] = decodePlanned(kind, key, [{ cells }], localeOf('zh-CN'), NEAR);
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
  expect(status).toEqual(
    new Unread('\u5feb\u4e86', { code: 'unknownStatus', values: { group: 'taskStatus' } }),
  );
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
  expect(first('plan', 'goals', { target: '500\u4e07', unit: '\u4e07\u5143' }).target).toBe(500);
  expect(first('plan', 'goals', { target: '5\u4e07', unit: '\u5355' }).target).toBe(50_000);
});

test.each([
  ['\u5934\u90e8KOL', 'head'],
  ['\u7d20\u4eba(KOC)', 'grassroots'],
  ['', null],
])('the tier %p of a partner is read', (cell, tier) => {
  expect(first('partners', 'partners', { tier: cell }).tier).toBe(tier);
});

test('a tier of the team\u2019s own is kept', () => {
  const { tier } = first('partners', 'partners', { tier: '\u95e8\u5e97\u5e97\u957f' });
  expect(tier).toBeInstanceOf(Unread);
});

test('figures are in the unit of their column', () => {
  const product = first('plan', 'products', { price: '1\u4e07', stock: '3\u4e07\u4ef6' });
  expect([product.price, product.stock]).toEqual([10_000, 30_000]);
  expect(first('partners', 'partners', { cost: '8\u4e07' }).cost).toBe(8);
  expect(first('partners', 'partners', { cost: '3\u5c0f\u65f6' }).cost).toEqual(
    new Unread('3\u5c0f\u65f6', { code: 'unitMismatch', values: { unit: '\u4e07\u5143' } }),
  );
});

test('what a formula of a planned row will show is not known yet', () => {
  const planned = first('plan', 'goals', { peak: { formula: '1' }, baseline: 300 });
  expect([planned.peak, planned.baseline]).toEqual([null, 300]);
});

test('dates and figures with a unit are brought into order, ranks and texts are left as typed', () => {
  const ordered = goals?.columns.filter(isOrdered).map(({ key }) => key);
  expect(ordered).toEqual([
    'target',
    'actual',
    'baseline',
    'growth',
    'peak',
    'lastYear',
    'twoYearsAgo',
    'threeYearsAgo',
  ]);
});

test('a change is understood and has no single figure; hours are no money', () => {
  const unit = '\u4e07\u5143';
  expect(first('plan', 'goals', { target: '\u63d0\u534715%', unit }).target).toEqual(
    new Unread('\u63d0\u534715%'),
  );
  expect(first('plan', 'goals', { target: '3\u5c0f\u65f6', unit }).target).toEqual(
    new Unread('3\u5c0f\u65f6', { code: 'unitMismatch', values: { unit } }),
  );
});

const METRIC_COLUMNS = TABS.log.blocks[0].columns;
function logged(cells: Readonly<Record<string, unknown>>) {
  const rows = [{ row: 7, cells }];
  const [read] = decodeRows<'log', 'log'>(METRIC_COLUMNS, rows, reading, localeOf('zh-CN'));
  return read?.is as NonNullable<typeof read>['is'];
}

test('a measured figure is in the unit of its metric where its row names none', () => {
  expect(logged({ metric: 'GMV', value: '5\u4e07\u5143' }).value).toBe(5);
  expect(logged({ metric: 'GMV', value: '5\u4e07\u5143', unit: '\u5143' }).value).toBe(50_000);
});

test.each(['\u2265500', '\u7ea6500', '500-600'])('%s is no measured figure', (typed) => {
  expect(logged({ value: typed }).value).toEqual(
    new Unread(typed, { code: 'notExact', values: { unit: '' } }),
  );
});

test.each([
  ['9:00', '9:00', 0.375],
  ['a time', 0.875, 0.875],
  ['the whole day', '\u5168\u5929', 1],
  ['nothing', '', null],
  ['anything else', '\u9996\u5c0f\u65f6', new Unread('\u9996\u5c0f\u65f6')],
])('a slot reads %s', (_, cell, time) => {
  expect(logged({ slot: cell }).slot).toEqual(time);
});
