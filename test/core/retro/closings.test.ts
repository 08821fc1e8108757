import { type ClosingRow, closeBooks } from '../../../src/core/retro/closeBooks';
import { encoreRows } from '../../../src/core/retro/encoreRows';
import { followWeights } from '../../../src/core/retro/followWeights';
import { goalGroups, goalPriorities } from '../../../src/core/retro/goalGroup';

describe('both closings', () => {
  const rows = (more: Partial<ClosingRow> = {}): ClosingRow[] => [
    { key: 'fast', due: 103, isClosed: false, gross: 480, net: undefined, ...more },
    { key: 'second', due: 115, isClosed: false, gross: 480, net: undefined, ...more },
  ];

  test.each<[string, Partial<ClosingRow>, number, string[], string[]]>([
    ['nothing is due', {}, 102, [], []],
    ['the fast one asks for GMV alone', {}, 103, ['fast'], []],
    ['the second waits for refunds', {}, 115, ['fast'], ['second noRefunds']],
    ['both at once, when people come late', { net: 456 }, 120, ['fast', 'second'], []],
    ['nothing is logged', { gross: undefined }, 120, [], ['fast noGross', 'second noGross']],
    ['what was closed stays', { isClosed: true, net: 456 }, 120, [], []],
    ['no due day', { due: undefined }, 120, [], []],
  ])('%s', (_, more, today, close, hindered) => {
    const done = closeBooks(rows(more), today);
    expect(done.close).toEqual(close);
    expect(done.hindered.map(({ key, why }) => `${key} ${why}`)).toEqual(hindered);
  });
});

describe('weights', () => {
  const key = (group: string) => group;
  const row = (weight: number | undefined, memory: string) => ({
    row: 5,
    group: 'GMV',
    weight,
    memory,
  });
  const follow = (weight: number | undefined, memory: string, wanted = 0.5) =>
    followWeights([row(weight, memory)], [{ group: 'GMV', weight: wanted }], key);

  test.each<[string, number | undefined, string, number | undefined, string | undefined]>([
    ['a weight of 设置 is followed', 0.4, '0.4␟0.4␟GMV', 0.5, '0.4 0.5'],
    ['the same weight is no change', 0.5, '0.5␟0.5␟GMV', undefined, undefined],
    ['one that a person set stays, and is logged', 0.6, '0.4␟0.4␟GMV', 0.6, '0.4 0.6'],
    ['and is logged once', 0.6, '0.4␟0.6␟GMV', undefined, undefined],
    ['a cleared one is given again', undefined, '0.4␟0.4␟GMV', 0.5, '0.4 0.5'],
    ['a group that a person wrote is not logged the first time', 0.6, '', 0.6, undefined],
  ])('%s', (_, weight, memory, written, logged) => {
    const { edits, changes } = follow(weight, memory);
    expect(edits[0]?.weight).toBe(written);
    expect(changes[0] && `${changes[0].from} ${changes[0].to}`).toBe(logged);
    const again = follow(written ?? weight, edits[0]?.memory ?? memory);
    expect(again).toEqual({ edits: [], changes: [] });
  });
});

test('of the goals that stand for a group only the first counts', () => {
  expect(
    goalGroups([
      'gmv',
      'newUsers',
      'impressions',
      'orders',
      undefined,
      'interactions',
      'repurchaseRate',
    ]),
  ).toEqual(['gmv', 'users', 'brand', undefined, undefined, undefined, 'repurchase']);
});

describe('the encore list', () => {
  const part = (item: string, target: number, actual: number | undefined) => ({
    item,
    dimension: '渠道',
    target,
    actual,
  });
  const product = (name: string, stock: number, left: number | undefined, price = 100) => ({
    product: name,
    dimension: '品类',
    stock,
    left,
    price,
  });

  test('what is behind what was due by now, the largest gap first', () => {
    const rows = encoreRows(
      [part('天猫', 300, 239), part('抖音', 150, 120), part('私域', 50, 46)],
      [],
      0.9,
    );
    expect(rows).toMatchObject([
      { item: '天猫', target: 270, actual: 239, gap: 31, rate: 0.8852 },
      { item: '抖音', target: 135, gap: 15 },
    ]);
  });

  test('products that sold slower than the time, what is worth most first', () => {
    const products = [product('慢', 100, 60), product('贵', 100, 50, 900), product('快', 100, 5)];
    expect(encoreRows([], products, 0.9)).toMatchObject([
      { item: '贵', target: 100, actual: 50, left: 50 },
      { item: '慢', actual: 40, left: 60 },
    ]);
  });

  test.each([
    ['no actual figure', part('天猫', 300, undefined), product('未知', 100, undefined)],
    ['nothing left', part('天猫', 300, 300), product('售罄', 100, 0)],
  ])('%s is not listed', (_, one, goods) => {
    expect(encoreRows([one], [goods], 1)).toEqual([]);
  });
});

test('goals come in the order of their groups, behind what the campaign is for', () => {
  expect(goalPriorities(['gmv', 'repurchaseRate', 'impressions', 'newUsers', 'stay'])).toEqual([
    1, 4, 3, 2, 5,
  ]);
  expect(goalPriorities(['repurchaseRate', 'gmv', 'interactions', 'impressions'])).toEqual([
    1, 2, 3, 3,
  ]);
  expect(goalPriorities([])).toEqual([]);
});
