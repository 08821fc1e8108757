import { checkImport } from '../../../src/core/importTable/checkImport';
import { cells, pasted, serial } from './pasted';

const DAY = serial('2024-06-17');

test('a wide table: title above, platform words, units in headings and cells, - for none', () => {
  const { reading, figures, faults } = pasted(
    cells(`
    生意参谋 实时概况
    日期|平台|访客数|支付金额(元)|支付转化率|店铺等级|客服响应时长
    2024-06-17|淘宝天猫|4.6万|295,000|2.5%|5星|60秒
    6月17日|抖音|28000|14.5万元|-||1分钟`),
    { platformOf: (text) => (text === '淘宝天猫' ? '天猫' : undefined) },
  );
  expect(reading.left).toEqual(['店铺等级']);
  expect(faults).toEqual([]);
  expect(figures).toEqual([
    '06-17 天猫 UV 46000',
    '06-17 天猫 GMV 29.5',
    '06-17 天猫 支付转化率 0.025',
    '06-17 天猫 客服响应时长 60',
    '06-17 抖音 UV 28000',
    '06-17 抖音 GMV 14.5',
    '06-17 抖音 客服响应时长 60',
  ]);
});

test('a long table', () => {
  const { reading, figures } = pasted(
    cells(`
    日期|平台|指标|数值|单位|时点
    2024-06-17|全部|访客数|8.6|千人|9:00
    2024-06-17|全部|支付金额|56000|元|9:00
    2024-06-17|全部|不认识的|1||9:00`),
  );
  expect(figures).toEqual(['06-17 全部 UV 8600 9:00', '06-17 全部 GMV 5.6 9:00']);
  expect(reading.left).toContain('不认识的');
});

test('what cannot be read is named by its cell; the rest is read', () => {
  const { figures, faults } = pasted(
    cells(`
    日期|平台|访客数|支付金额(万元)
    昨天|天猫|100|1
    6/16|天猫|约100|3人
    6/17|天猫|100|2`),
  );
  expect(faults).toEqual(['unreadableDate 2:1', 'band 3:3', 'unreadableNumber 3:4']);
  expect(figures).toEqual(['06-17 天猫 UV 100', '06-17 天猫 GMV 2']);
});

test.each([
  [[]],
  [
    [
      ['a', 'b'],
      [1, 2],
    ],
  ],
  [[['日期', '平台']]],
])('no header to go by: %j', (rows) => {
  expect(pasted(rows).reading.issues).toMatchObject([{ code: 'noHeaders' }]);
});

test('a table that is too long is refused whole', () => {
  const rows = Array.from({ length: 5001 }, () => ['访客数']);
  expect(pasted(rows).reading).toMatchObject({ issues: [{ code: 'importTooLong' }], entries: [] });
});

test('the log has the same: refused with its row; another figure: an update; ten times off is doubtful', () => {
  const entry = (row: number, platform: string, value: number, slot = '21:00') => ({
    row,
    metric: 'UV',
    platform,
    date: DAY,
    slot,
    value,
    unit: '人',
  });
  const log = [
    { ...entry(40, '天猫', 33_600, '18:00') },
    { ...entry(41, '抖音', 28_000) },
    { ...entry(42, '京东', 46_000) },
  ];
  const checked = checkImport(
    [
      entry(2, '天猫', 46),
      entry(3, '天猫', 46_000),
      entry(4, '抖音', 28_000),
      entry(5, '私域', 6000),
      entry(6, '京东', 47_000),
    ],
    log,
  );
  expect(checked.accepted.map((e) => e.row)).toEqual([2, 5, 6]);
  expect(checked.refused.map((r) => [r.entry.row, r.repeats])).toEqual([
    [3, 2],
    [4, 41],
  ]);
  expect(checked.updates.map(({ entry: { row }, old }) => [row, old])).toEqual([[6, 46_000]]);
  expect(checked.doubtful).toMatchObject([
    { code: 'likelySlip', path: '2', values: { last: 33_600 } },
  ]);
});
