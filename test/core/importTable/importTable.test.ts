import { checkImport } from '../../../src/core/importTable/checkImport';
import type { ColumnRole, KnownMetric } from '../../../src/core/importTable/readHeaders';
import { type ImportOptions, readTable } from '../../../src/core/importTable/readTable';

const METRICS: Readonly<Record<string, KnownMetric>> = {
  访客数: { name: 'UV', unit: '人' },
  支付金额: { name: 'GMV', unit: '万元' },
  支付转化率: { name: '支付转化率', unit: '%' },
  客服响应时长: { name: '客服响应时长', unit: '秒' },
};
const ROLES: Readonly<Record<string, ColumnRole>> = {
  日期: 'date',
  时点: 'slot',
  平台: 'platform',
  指标: 'metric',
  数值: 'value',
  单位: 'unit',
};
const DAY = 45_460;
const options: ImportOptions = {
  roleOf: (header) => ROLES[header],
  metricOf: (header) => METRICS[header],
  platformOf: (text) => (text === '淘宝天猫' ? '天猫' : undefined),
  platform: '全部',
  date: DAY,
  slot: '21:00',
};
const read = (rows: readonly (readonly unknown[])[]) => readTable(rows, options);

test('a wide export: title above, platform words, units in headers and values, - for none', () => {
  const reading = read([
    ['生意参谋 实时概况'],
    ['日期', '平台', '访客数', '支付金额(元)', '支付转化率', '店铺等级', '客服响应时长'],
    ['2024-06-17', '淘宝天猫', '4.6万', '295,000', '2.5%', '5星', '60秒'],
    ['6月17日', '抖音', '28000', '14.5万元', '-', '', '1分钟'],
  ]);
  expect(reading.left).toEqual(['店铺等级']);
  expect(reading.issues).toEqual([]);
  expect(reading.entries.map((e) => [e.row, e.platform, e.metric, e.value, e.unit])).toEqual([
    [3, '天猫', 'UV', 46_000, '人'],
    [3, '天猫', 'GMV', 29.5, '万元'],
    [3, '天猫', '支付转化率', 0.025, '%'],
    [3, '天猫', '客服响应时长', 60, '秒'],
    [4, '抖音', 'UV', 28_000, '人'],
    [4, '抖音', 'GMV', 14.5, '万元'],
    [4, '抖音', '客服响应时长', 60, '秒'],
  ]);
  expect(reading.entries.every((e) => e.date === DAY && e.slot === '21:00')).toBe(true);
});

test('a long export', () => {
  const reading = read([
    ['指标', '数值', '单位', '时点'],
    ['访客数', 8.6, '千人', '9:00'],
    ['支付金额', '56000', '元', '9:00'],
    ['不认识的', 1, '', '9:00'],
  ]);
  expect(reading.entries).toMatchObject([
    { metric: 'UV', value: 8600, slot: '9:00', platform: '全部' },
    { metric: 'GMV', value: 5.6 },
  ]);
  expect(reading.left).toEqual(['不认识的']);
});

test('what cannot be read is named by its cell; the rest is read', () => {
  const reading = read([
    ['日期', '访客数', '支付金额'],
    ['昨天', '100', '1'],
    ['6/17', '约100', '3人'],
    ['6/17', '100', '2'],
  ]);
  expect(reading.issues.map(({ code, path }) => [code, path])).toEqual([
    ['unreadableDate', '2:1'],
    ['unreadableNumber', '3:2'],
    ['unreadableNumber', '3:3'],
  ]);
  expect(reading.entries.map((e) => e.value)).toEqual([100, 2]);
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
  expect(read(rows).issues).toMatchObject([{ code: 'noHeaders' }]);
});

test('what the log has is refused with its row, also within the paste; ten times off is doubtful', () => {
  const entry = (row: number, platform: string, value: number, slot = '21:00') => ({
    row,
    metric: 'UV',
    platform,
    date: DAY,
    slot,
    value,
    unit: '人',
  });
  const log = [{ ...entry(40, '天猫', 33_600, '18:00') }, { ...entry(41, '抖音', 28_000) }];
  const checked = checkImport(
    [
      entry(2, '天猫', 46),
      entry(3, '天猫', 46_000),
      entry(4, '抖音', 28_000),
      entry(5, '私域', 6000),
    ],
    log,
  );
  expect(checked.accepted.map((e) => e.row)).toEqual([2, 5]);
  expect(checked.refused.map((r) => [r.entry.row, r.repeats])).toEqual([
    [3, 2],
    [4, 41],
  ]);
  expect(checked.doubtful).toMatchObject([
    { code: 'likelySlip', path: '2', values: { last: 33_600 } },
  ]);
});
