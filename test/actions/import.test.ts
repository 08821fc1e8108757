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

const OWN = [
  ['日期', '访客数', '支付金额'],
  ['2024-06-16', '1200', '500'],
];
const answer = (...answers: string[]) => {
  host.answers.push(...answers);
  host.call('askImport');
};
const written = () => log().map((r) => [r.date, r.platform, r.metric, r.value].join(' '));

test('what the table does not say is asked once, and remembered for such tables in the settings', () => {
  paste(OWN, '自己的表');
  answer('?', '1', '2', 'ok');
  const [platform, again, unit, preview] = host.alerts.slice(-5);
  expect(platform).toContain('这些数是哪个平台的');
  expect(again).toContain('没看懂');
  expect(unit).toContain('「支付金额」的 500 是什么单位');
  expect(unit).toContain('1 元\uff0c即 0.05 万元');
  expect(preview).toContain('支付金额 → GMV\uff1a第一个 500万元\uff0c日目标');
  expect(preview).toContain('日期\uff1a2024-06-16');
  const [first = ''] = written();
  expect(written()).toEqual([first, first.replace('UV 1200', 'GMV 500')]);
  const kept = readTable(host, '设置', 'values', 'name').rows.find(
    ({ text }) => text.name === '导入的回答',
  );
  expect(kept?.text.value).toContain('{"platform":');
  expect(kept?.text.value).toContain('"money":"万元"');
  // The next one of the kind asks nothing: only its preview is shown.
  host.user.type('自己的表', 'A2', '2024-06-15');
  const shown = host.alerts.length;
  answer('ok');
  expect(host.alerts.slice(shown)).toHaveLength(2);
  expect(host.alerts[shown]).toContain('上次的回答照用');
  expect(preview).not.toContain('上次的回答照用');
  expect(log()).toHaveLength(4);
});

test('a workbook that has no row for answers gets it', () => {
  const settings = () => readTable(host, '设置', 'values', 'name').rows;
  const of = () => settings().find(({ text }) => text.name === '导入的回答');
  host.user.deleteRows('设置', of()?.row ?? 0, 1);
  const before = settings().length;
  paste(OWN, '自己的表');
  answer('1', '2', 'ok');
  expect(settings()).toHaveLength(before + 1);
  expect(of()?.text.value).toContain('"money":"万元"');
  host.user.type('自己的表', 'A2', '2024-06-15');
  const shown = host.alerts.length;
  answer('ok');
  expect(host.alerts.slice(shown)).toHaveLength(2);
});

test('columns that are counted otherwise are asked in one list; what a figure is counted by is logged', () => {
  paste(
    [
      [
        '日期',
        '成交订单数',
        '成交金额',
        '用户支付金额',
        '退款金额(支付时间)',
        '退款金额(退款时间)',
      ],
      ['2024-06-16', '30', '5000', '4800', '1000', '2000'],
    ],
    '罗盘导出',
  );
  answer('9', '1 4', 'ok');
  const [list = '', again, preview] = host.alerts.slice(-4);
  expect(list).toContain('1 ✓ 成交金额 → GMV\uff085000\uff09');
  expect(list).toContain('4 退款金额(退款时间) → 退款金额\uff082000\uff09');
  expect(again).toContain('没看懂');
  expect(preview).toContain('来源\uff1a抖店罗盘');
  expect(preview).toContain('不导入的列\uff1a用户支付金额');
  expect(written()).toEqual([
    '2024-06-16 抖音 订单量 30',
    '2024-06-16 抖音 GMV 0.5',
    '2024-06-16 抖音 退款金额 0.2',
  ]);
  expect(log().map(({ basis }) => basis)).toEqual(['当日累计', '当日累计', '退款时间']);
});

test('a person who cancels a question or the preview has written nothing', () => {
  paste(OWN, '自己的表');
  answer();
  answer('1');
  answer('1', '1');
  expect(log()).toEqual([]);
});

test('a figure that is there is brought up to the new one, shown old and new', () => {
  const table = (uv: string) => [
    ['日期', '平台', '访客数'],
    ['2024-06-16', '天猫', uv],
  ];
  paste(table('46000'));
  answer('ok');
  paste(table('47000'));
  answer('ok');
  expect(host.alerts.at(-2)).toContain('更新 第 2 行 天猫 UV\uff1a4.6万人 → 4.7万人');
  expect(log().map(({ value, valid }) => [value, valid])).toEqual([
    ['46000', '0'],
    ['47000', '1'],
  ]);
});

test('all that would change is shown, a page after the other; who stops at a page has written nothing', () => {
  const table = (of: number) => [
    ['日期', '平台', '时点', '访客数'],
    ...Array.from({ length: 60 }, (_, i) => [
      `2024-06-${i < 30 ? 15 : 16}`,
      '天猫',
      `10:${10 + (i % 30)}`,
      String(of + i),
    ]),
  ];
  paste(table(46000));
  answer('ok');
  paste(table(47000));
  answer('ok');
  expect(log()).toHaveLength(60);
  const shown = host.alerts.length;
  answer('ok', 'ok');
  const [first = '', second = ''] = host.alerts.slice(shown);
  expect(first).toContain('第 1 页\uff0c共 2 页');
  expect(`${first}\n${second}`.match(/^更新 第 \d+ 行/gm)).toHaveLength(60);
  expect(log()).toHaveLength(120);
  paste(table(48000));
  answer('ok');
  expect(log()).toHaveLength(120);
});

test('signs that the spreadsheet took for formats are read: money, percent, dates', () => {
  paste([
    ['日期', '平台', '支付金额', '支付转化率', '消耗'],
    ['2024/6/16', '天猫', '\u00a5128,000.50', '0.5%', '$100'],
  ]);
  answer('7.2', 'ok');
  expect(host.alerts.at(-3)).toContain('外币USD');
  expect(written()).toEqual([
    '2024-06-16 天猫 GMV 12.80005',
    '2024-06-16 天猫 支付转化率 0.005',
    '2024-06-16 天猫 花费 0.072',
  ]);
});

test('a table that changes while its preview is open is not written', () => {
  paste([
    ['日期', '平台', '访客数'],
    ['2024-06-16', '天猫', '100'],
  ]);
  const { answers } = host;
  const shift = answers.shift.bind(answers);
  answers.shift = () => {
    host.user.type(EXPORT, 'C2', '200');
    return shift();
  };
  answer('ok');
  answers.shift = shift;
  expect(host.alerts.at(-1)).toContain('预览之后内容有变');
  expect(log()).toEqual([]);
});

test('an import of 2,000 rows stays within 50 calls', () => {
  const rows = Array.from({ length: 2000 }, (_, i) => {
    const date = new Date(Date.UTC(2019, 0, 1 + i)).toISOString().slice(0, 10);
    return [date, '天猫', String(100 + i)];
  });
  paste([['日期', '平台', '访客数'], ...rows]);
  answer('ok');
  expect(host.alerts.at(-1)).toBe('已写入 2000 条。');
  expect(host.calls.total).toBeLessThanOrEqual(50);
});

test('the preview shows figures as they will be stored, and says what is far off or of no platform of the campaign', () => {
  paste(
    [
      ['Day', 'Platform', 'Currency code', 'Cost', 'GMV (CNY)', 'Visitors'],
      ['2024-06-15', '天猫', 'USD', '12.5', '128,000.5', '12,345'],
      ['2024-06-16', 'PDD', 'USD', '3', '30', '500'],
      ['2024-06-16', '抖音', 'USD', '3', '90,000', '-5'],
      ['2024-06-16', 'Target', 'USD', '3', '400,000', '90,000'],
    ],
    '投放',
  );
  answer('7.2', 'ok');
  const preview = host.alerts.at(-2) ?? '';
  for (const line of [
    '日期\uff1a2024-06-15 – 2024-06-16\uff1b平台\uff1a天猫\u3001拼多多\u3001抖音\uff1b取 3 行',
    '汇率\uff1a1 USD = 7.2 元',
    '⚠ 拼多多 不是这个活动的平台\uff0c照原名记\u3002',
    '⚠ 第 3 行 GMV 是 0.003\uff0c日目标是',
    'Cost → 花费\uff1a第一个 0.009万元',
    'GMV (CNY) → GMV\uff1a第一个 12.80005万元\uff0c日目标 27.5万元',
    'Visitors → UV\uff1a第一个 1.2345万人',
    'Currency code → 币种',
    '第 5 行是目标或对比',
    'F4 是负数',
  ])
    expect(preview).toContain(line);
  expect(written()).toContain('2024-06-15 天猫 GMV 12.80005');
  expect(written()).toContain('2024-06-16 拼多多 花费 0.00216');
});

test('a .csv that was pasted as text is the table that it is', () => {
  const of = (text: string) => [[text]];
  paste(
    [
      ...of('日期,访客数,成交客户数,成交单量,成交金额'),
      ...of('2024-06-16,"8,000",300,320,"75,000.00"'),
    ],
    '京东商智',
  );
  answer('ok');
  expect(written()).toEqual([
    '2024-06-16 京东 UV 8000',
    '2024-06-16 京东 支付买家数 300',
    '2024-06-16 京东 订单量 320',
    '2024-06-16 京东 GMV 7.5',
  ]);
});

test('an order that cannot be read is named by its cell', () => {
  paste([
    ['订单号', '实付金额', '付款时间', '店铺'],
    ['A1', '100', '2024-06-16 10:00', '天猫'],
    ['A2', '三十', '2024-06-16 11:00', '天猫'],
  ]);
  host.call('askImport');
  expect(host.alerts.at(-1)).toContain('B3 的数字读不懂');
});
