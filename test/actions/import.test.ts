import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';

const EXPORT = '生意参谋';
let host: Host;
const log = () => readTable(host, '数据记录', 'log', 'campaign').rows.map(({ text }) => text);
const paste = (rows: readonly (readonly string[])[], sheet = EXPORT) => {
  if (!host.user.sheets().some(({ name }) => name === sheet)) host.user.addTab(sheet);
  host.user.paste(sheet, 'A1', rows);
  host.user.open(sheet);
};
const WIDE = [
  ['实时概况', '', '', '', '', '', ''],
  ['统计日期', '平台', '访客数', '支付金额(元)', '支付订单数', '支付转化率', '店铺等级'],
  ['2024-06-17', '天猫', '4.6万', '295,000', '1150', '2.5%', '5星'],
  ['2024-06-17', '抖音', '28000', '14.5万元', '640', '-', ''],
];
beforeEach(() => {
  host = host618();
  new DemoBook(host, 'zh-CN').setClock('2024-06-17 21:05');
});
afterEach(() => {
  expect(host.executions.filter(({ error }) => error)).toEqual([]);
  host.close();
});

test('an export is shown first, and imported when a person agrees', () => {
  paste(WIDE);
  host.call('askImport');
  const said = host.alerts.at(-1) ?? '';
  expect(said).toContain('「生意参谋」里有 7 条新数据');
  expect(said).toContain('支付金额(元) → GMV');
  expect(said).toContain('支付转化率 → 支付转化率');
  expect(said).toContain('不导入的列\uff1a店铺等级');
  expect(log()).toEqual([]);
  host.answers.push('ok');
  host.call('askImport');
  expect(host.calls.total).toBeLessThanOrEqual(50);
  expect(host.alerts.at(-1)).toBe('已写入 7 条。');
  expect(
    log().map((r) => [r.date, r.slot, r.platform, r.metric, r.value, r.unit, r.valid]),
  ).toEqual([
    ['2024-06-17', '21:00', '天猫', 'UV', '46000', '人', '1'],
    ['2024-06-17', '21:00', '天猫', 'GMV', '29.5', '万元', '1'],
    ['2024-06-17', '21:00', '天猫', '订单量', '1150', '单', '1'],
    ['2024-06-17', '21:00', '天猫', '支付转化率', '0.025', '%', '1'],
    ['2024-06-17', '21:00', '抖音', 'UV', '28000', '人', '1'],
    ['2024-06-17', '21:00', '抖音', 'GMV', '14.5', '万元', '1'],
    ['2024-06-17', '21:00', '抖音', '订单量', '640', '单', '1'],
  ]);
  expect(readTable(host, '618·执行监控', 'board', 'metric').summary.gmv).toBe('44.0');
});

test('what the log has already is named with its row, a likely slip is doubted', () => {
  paste(WIDE);
  host.answers.push('ok');
  host.call('askImport');
  const before = log();
  host.call('askImport');
  expect(host.alerts.at(-1)).toContain('没有可以导入的新数据');
  expect(host.alerts.at(-1)).toContain('第 3 行 天猫 UV\uff1a与数据记录第');
  expect(log()).toEqual(before);
  // 29.5万 logged before, now typed as if the column were in 万元.
  host.user.addTab('补录');
  paste(
    [
      ['日期', '平台', '时点', '支付金额'],
      ['2024-06-17', '天猫', '18:00', '295'],
    ],
    '补录',
  );
  host.call('askImport');
  expect(host.alerts.at(-1)).toContain('⚠ 第 2 行 GMV 是 295\uff0c上一次是 29.5');
  expect(log()).toEqual(before);
});

test('days that are over are whole days; what cannot be read is said at its cell', () => {
  paste([
    ['日期', '平台', '销售额(元)', '访客数'],
    ['2024-06-15', '天猫', '200000', '很多'],
    ['某天', '天猫', '1', '2'],
  ]);
  host.answers.push('ok');
  host.call('askImport');
  expect(log()).toMatchObject([{ date: '2024-06-15', slot: '全天', metric: 'GMV', value: '20' }]);
});

test('a tab of ours is no export, and a table without headers is none', () => {
  host.user.open('618·策划方案');
  host.call('askImport');
  expect(host.alerts.at(-1)).toContain('是活动作战台的表');
  paste([
    ['a', 'b'],
    ['1', '2'],
  ]);
  host.call('askImport');
  expect(host.alerts.at(-1)).toContain('没有认出表头');
  expect(log()).toEqual([]);
});

test('2,000 values take as many calls as a few', () => {
  const days = Array.from({ length: 200 }, (_, i) => {
    const date = new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10);
    return [date, '天猫', ...Array.from({ length: 10 }, (_, j) => String(100 + i + j))];
  });
  const metrics = [
    '访客数',
    '浏览量',
    '订单数',
    '曝光',
    '点击',
    '加购',
    '收藏',
    '消耗',
    '退款',
    '场观',
  ];
  paste([['日期', '平台', ...metrics], ...days]);
  host.answers.push('ok');
  host.call('askImport');
  expect(host.alerts.at(-1)).toBe('已写入 2000 条。');
  expect(host.calls.total).toBeLessThanOrEqual(50);
  expect(log()).toHaveLength(2000);
});
