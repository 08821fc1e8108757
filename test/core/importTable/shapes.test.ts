import type { Rows } from '../../../src/core/importTable/readHeaders';
import { dateCell, outcome, type pasted } from './pasted';

const DAY = '2024-06-16';
type Options = Parameters<typeof pasted>[1];

type Case = readonly [
  name: string,
  table: string | Rows,
  outcome: readonly string[],
  options?: Options,
];
function check(cases: readonly Case[]): void {
  test.each(cases.map(([name, ...rest]) => [name, rest] as const))('%s', (_, rest) => {
    const [table, expected, options = {}] = rest;
    expect(outcome(table, options)).toEqual(expected);
  });
}

/** 24 hours: 0点 to 23点, and figures of them. */
const HOURS = Array.from({ length: 24 }, (_, i) => i);
const acrossHours = (label: (hour: number) => string) => HOURS.map(label).join('|');
const FALLING = HOURS.map((hour) => 10 + (hour % 5)).join('|');

describe('what stands side by side', () => {
  check([
    [
      'hours of metrics that a column names',
      `日期|平台|指标|${acrossHours((h) => `${h}点`)}\n${DAY}|天猫|浏览量|${FALLING}\n${DAY}|天猫|访客数|${FALLING}`,
      ['06-16 天猫 PV 286', '? people', '访客数 people'],
    ],
    [
      'hours with their total, which has the people',
      `日期|平台|指标|合计|0时|1时|2时\n${DAY}|天猫|访客数|18|10|8|9`,
      ['06-16 天猫 UV 18', '2 total'],
    ],
    [
      'hours of the metric in the corner',
      `浏览量|${acrossHours((h) => `${h}:00-${h}:59`)}\n${DAY}|${FALLING}`,
      ['06-16 天猫 PV 286'],
      { title: '天猫' },
    ],
    [
      'hours that are numbers',
      `日期|平台|指标|${acrossHours(String)}\n${DAY}|天猫|浏览量|${FALLING}`,
      ['06-16 天猫 PV 286'],
    ],
    [
      'hours that only grow may be the day so far',
      `日期|平台|指标|0点|1点|2点\n${DAY}|天猫|浏览量|5|8|9`,
      ['? hours'],
    ],
    [
      'hours of a rate are not added up',
      `日期|平台|指标|0点|1点|2点\n${DAY}|天猫|浏览量|5|3|4\n${DAY}|天猫|点击率|5%|3%|4%`,
      ['06-16 天猫 PV 12', '点击率 ratioRows'],
    ],
    [
      'a cell that cannot be read is named where it stands',
      `日期|平台|指标|0点|1点|2点|3点\n${DAY}|天猫|浏览量|5|约3|4|1`,
      ['06-16 天猫 PV 10', 'band 2:5'],
    ],
    [
      'hours that nothing says the metric of',
      `日期|平台|0点|1点|2点\n${DAY}|天猫|5|3|4`,
      ['noMetric '],
    ],
    [
      'days',
      `指标|平台|6月15日|6月16日|合计\n访客数|天猫|10|12|22`,
      ['06-15 天猫 UV 10', '06-16 天猫 UV 12', '2 total'],
    ],
    [
      'platforms of the metric in the title',
      `日期|天猫|京东|抖音\n${DAY}|10|5|3`,
      ['06-16 天猫 订单量 10', '06-16 京东 订单量 5', '06-16 抖音 订单量 3'],
      { title: '各平台 订单数' },
    ],
    [
      'another table beside it',
      `日期|平台|访客数||日期|平台|浏览量\n2024-06-15|天猫|10||${DAY}|京东|500`,
      ['06-15 天猫 UV 10', '1 sideTable'],
    ],
    [
      'another one below it, of another day',
      `统计日期:2024-06-15\n平台|访客数\n天猫|10\n统计日期:${DAY}\n平台|访客数\n天猫|20`,
      ['06-15 天猫 UV 10', '5 secondTable'],
    ],
  ]);
});

describe('units below the headings', () => {
  const of = (heading: string, unit: string, figure: string) =>
    `日期|平台|${heading}\n||${unit}\n${DAY}|天猫|${figure}`;
  check([
    ['money', of('支付金额', '万元', '12.8'), ['06-16 天猫 GMV 12.8']],
    ['in brackets', of('支付金额', '\uff08元\uff09', '500'), ['06-16 天猫 GMV 0.05']],
    ['ten thousands of people', of('访客数', '万', '4.6'), ['06-16 天猫 UV 46000']],
    ['percent', of('点击率', '%', '3.3'), ['06-16 天猫 点击率 0.033']],
  ]);
});

describe('a column of units', () => {
  const of = (...rows: readonly string[]) =>
    ['日期|平台|支付金额|单位', ...rows.map((row) => `${DAY}|${row}`)].join('\n');
  check([
    [
      'says the unit of each row',
      of('天猫|12.8|万元', '抖音|50000|元'),
      ['06-16 天猫 GMV 12.8', '06-16 抖音 GMV 5'],
    ],
    ['asks nothing that it says', of('天猫|33.2|万元'), ['06-16 天猫 GMV 33.2']],
    [
      'is not that of the people beside the money',
      `日期|平台|支付金额|访客数|单位\n${DAY}|天猫|12.8|300|万元`,
      ['06-16 天猫 GMV 12.8', '06-16 天猫 UV 300'],
    ],
    [
      'of what is sold says nothing of money',
      `日期|平台|支付金额(元)|单位\n${DAY}|天猫|12800|件`,
      ['06-16 天猫 GMV 1.28'],
    ],
    [
      'may differ between rows of one metric',
      `日期|平台|指标|数值|单位\n${DAY}|天猫|支付金额|12.8|万元\n${DAY}|抖音|支付金额|50000|元\n${DAY}|天猫|访客数|1.2|万人\n${DAY}|抖音|访客数|5000|人`,
      ['06-16 天猫 GMV 12.8', '06-16 抖音 GMV 5', '06-16 天猫 UV 12000', '06-16 抖音 UV 5000'],
    ],
    [
      'does not scale what a cell has scaled',
      `日期|平台|访客数(万)|曝光(万次)\n${DAY}|天猫|4.6万|1.2亿`,
      ['06-16 天猫 UV 46000', '06-16 天猫 曝光量 120000000'],
    ],
  ]);
});

describe('cells that are merged', () => {
  const dates = `日期|平台|订单数\n2024-06-15|天猫|10\n|京东|5\n|合计|15\n${DAY}|天猫|12\n|京东|6\n|合计|18`;
  const platforms = `平台|日期|订单数\n天猫|2024-06-15|10\n|${DAY}|12\n京东|2024-06-15|5\n|${DAY}|6`;
  check([
    [
      'are asked for, not taken for totals',
      dates,
      [
        '06-15 天猫 订单量 10',
        '06-16 天猫 订单量 12',
        '? blank',
        '3 blank',
        '4 blank',
        '6 blank',
        '7 blank',
      ],
    ],
    [
      'dates',
      dates,
      [
        '06-15 天猫 订单量 10',
        '06-15 京东 订单量 5',
        '06-16 天猫 订单量 12',
        '06-16 京东 订单量 6',
        '4 total',
        '7 total',
      ],
      { answers: { blank: 'above' } },
    ],
    [
      'platforms',
      platforms,
      [
        '06-15 天猫 订单量 10',
        '06-16 天猫 订单量 12',
        '06-15 京东 订单量 5',
        '06-16 京东 订单量 6',
      ],
      { answers: { blank: 'above' } },
    ],
    [
      'totals of platforms without a date are totals',
      `日期|平台|订单数\n2024-06-15|天猫|10\n2024-06-15|京东|5\n${DAY}|天猫|12\n${DAY}|京东|6\n|天猫|22\n|京东|11`,
      [
        '06-15 天猫 订单量 10',
        '06-15 京东 订单量 5',
        '06-16 天猫 订单量 12',
        '06-16 京东 订单量 6',
        '6 total',
        '7 total',
      ],
    ],
  ]);
});

describe('rows that add up others, whatever they are called', () => {
  const of = (name: string, figure = '40'): string =>
    `日期|平台|支付金额(万元)\n${DAY}|天猫|30\n${DAY}|抖音|10\n${DAY}|${name}|${figure}`;
  const figures = ['06-16 天猫 GMV 30', '06-16 抖音 GMV 10'];
  check([
    ...[
      '共计',
      '【合计】',
      '本页合计',
      '全渠道',
      '大盘',
      '所有平台',
      'Overall',
      'All channels',
      '我们的和',
    ].map((name): Case => [name, of(name), [...figures, '4 total']]),
    ...['平均', '均值', '日均', 'Average'].map(
      (name): Case => [name, of(name, '20'), [...figures, '4 average']],
    ),
    [
      'a platform of one’s own that comes to something else',
      of('团长', '35'),
      [...figures, '06-16 团长 GMV 35'],
    ],
    ['a known one that happens to', of('京东'), [...figures, '06-16 京东 GMV 40']],
    [
      'devices',
      `日期|终端|访客数|支付金额(元)\n${DAY}|总览|38|400000\n${DAY}|PC端|10|100000\n${DAY}|无线端|30|300000`,
      ['06-16 天猫 UV 38', '06-16 天猫 GMV 40', '2 total'],
      { title: '天猫' },
    ],
    [
      'people of parts may be about those of all, and are no total for that',
      `日期|一级渠道|二级渠道|访客数(UV)|加购客户数\n${DAY}|全部|汇总|2100|180\n${DAY}|站内|搜索|1400|120\n${DAY}|站外|推荐|900|70`,
      ['06-16 京东 UV 2100', '06-16 京东 加购人数 180', '2 total'],
      { title: '京东商智' },
    ],
    ...['全天', '当日', 'All day', '0-24点', '00:00-23:59', ''].map(
      (name): Case => [
        `among hours: ${name}`,
        `日期|时段|平台|支付金额(元)\n${DAY}|00:00|天猫|100\n${DAY}|01:00|天猫|250\n${DAY}|02:00|天猫|150\n${DAY}|${name}|天猫|500`,
        ['06-16 天猫 GMV 0.05', '5 total'],
      ],
    ),
    [
      'whole days are days',
      `日期|时段|平台|支付金额(元)\n${DAY}|00:00-23:59|天猫|45000\n${DAY}|00:00-23:59|抖音|900`,
      ['06-16 天猫 GMV 4.5', '06-16 抖音 GMV 0.09'],
    ],
    [
      'among hours',
      `日期|时段|平台|曝光\n${DAY}|合计|天猫|230\n${DAY}|0时|天猫|100\n${DAY}|1时|天猫|50\n${DAY}|2时|天猫|80`,
      ['06-16 天猫 曝光量 230', '2 total'],
    ],
  ]);
});

describe('a part is not taken for the whole', () => {
  const item = `统计日期|商品ID|支付金额(元)|支付买家数\n${DAY}|7001|30000|100`;
  const hours = (...list: readonly string[]) =>
    `日期|时段|平台|曝光\n${list.map((hour, i) => `${DAY}|${hour}|天猫|${90 - 10 * (i % 2)}`).join('\n')}`;
  check([
    ['a single item', item, ['? items'], { title: '生意参谋' }],
    [
      'a single item that is the shop',
      item,
      ['06-16 天猫 GMV 3', '06-16 天猫 支付买家数 100'],
      { title: '生意参谋', answers: { items: 'all' } },
    ],
    ['an hour', hours('20:00-20:59'), ['? hours']],
    ['an hour of two numbers', hours('20-21').replace('时段', '时间带'), ['? hours']],
    ['an hour behind its day', `日期|平台|曝光\n${DAY} 20:00~21:00|天猫|90`, ['? hours']],
    ['an evening', hours('20时', '21时', '22时'), ['? hours']],
    ['hours of which some are missing', hours('2时', '5时', '9时'), ['06-16 天猫 曝光量 260']],
    [
      'times that people report at',
      `日期|平台|曝光\n${DAY} 09:00|天猫|100\n${DAY} 12:00|天猫|150`,
      ['06-16 天猫 曝光量 100 9:00', '06-16 天猫 曝光量 150 12:00'],
      { answers: { hours: 'slots' } },
    ],
    [
      'the last time of the day, wherever it stands',
      `日期|平台|曝光\n${DAY} 12:00|天猫|150\n${DAY} 09:00|天猫|100`,
      ['06-16 天猫 曝光量 150'],
      { answers: { hours: 'last' } },
    ],
    [
      'channels of a shop are no platforms',
      `日期|渠道|支付金额(元)\n${DAY}|搜索|5000\n${DAY}|推荐|3000`,
      ['06-16 天猫 GMV 0.8'],
      { title: '生意参谋' },
    ],
    [
      'some of the columns that add up to a metric',
      `日期|广告计划|花费(元)|封面点击率|评论数|分享数\n${DAY}|甲|900|3%|20|10`,
      ['06-16 快手 花费 0.09', '06-16 快手 点击率 0.03', '? columns'],
    ],
    ['orders of a device', `日期|平台|订单数(PC端)\n${DAY}|天猫|5`, ['? columns']],
    ['orders that were placed', `日期|平台|GMV(拍下)(元)\n${DAY}|天猫|5000`, ['? columns']],
    ['净成交金额', `日期|平台|净成交金额(元)\n${DAY}|抖音|5000`, ['? columns']],
  ]);
});

describe('sizes', () => {
  const money = (cell: string, more = '') => `日期|平台|支付金额${more}\n${DAY}|天猫|${cell}`;
  const yuan = { title: '生意参谋' };
  check([
    ['万元 in an export of yuan', `日期|支付金额\n${DAY}|128.5`, ['? money'], yuan],
    [
      'all money of such a table',
      `日期|支付金额|成功退款金额\n${DAY}|28.5|1.2`,
      ['06-16 天猫 GMV 28.5', '06-16 天猫 退款金额 1.2'],
      { ...yuan, answers: { money: '万元' } },
    ],
    [
      '元 in one cell says nothing of 9.8 in another',
      `日期|平台|支付金额\n${DAY}|天猫|128000元\n2024-06-15|天猫|9.8`,
      ['06-16 天猫 GMV 12.8', '? money'],
    ],
    ['CN¥', money('CN\u00a51,280.5'), ['06-16 天猫 GMV 0.12805']],
    ['人民币', money('1280', '(人民币)'), ['06-16 天猫 GMV 0.128']],
    ['¥-', `日期|平台|退款金额\n${DAY}|天猫|\u00a5-500.00`, ['06-16 天猫 退款金额 0.05']],
    ['brackets', `日期|平台|退款金额(元)\n${DAY}|天猫|(500)`, ['06-16 天猫 退款金额 0.05']],
    [
      '-$',
      `日期|平台|退款金额\n${DAY}|天猫|-$50`,
      ['06-16 天猫 退款金额 0.035'],
      { answers: { 'rate USD': '7' } },
    ],
    [
      'a refund that was taken back',
      `日期|平台|商品名称|退款金额(元)\n${DAY}|天猫|甲|-500\n${DAY}|天猫|乙|-300\n${DAY}|天猫|丙|100`,
      ['06-16 天猫 退款金额 0.07'],
    ],
    [
      'a total of two currencies',
      `日期|计划名称|平台|币种|消耗\n${DAY}|甲|天猫|USD|100\n${DAY}|乙|天猫|EUR|100\n合计||||200`,
      ['06-16 天猫 花费 0.15', '4 total'],
      { answers: { 'rate USD': '7', 'rate EUR': '8' } },
    ],
    ['1.234 visitors', `日期|平台|访客数\n${DAY}|天猫|1.234`, ['fraction 2:3']],
    ['16.0 orders', `日期|平台|订单数\n${DAY}|天猫|16.0`, ['06-16 天猫 订单量 16']],
    [
      'percent where the source has fractions',
      `日期|计划名字|展现量|花费|点击率\n${DAY}|甲|1000|5|3.33`,
      ['06-16 天猫 曝光量 1000', '06-16 天猫 花费 0.0005', '? percent'],
      { title: '万相台' },
    ],
    ['fractions below (%)', `日期|平台|点击率(%)\n${DAY}|天猫|0.0333`, ['? percent']],
  ]);
});

describe('dates and headings', () => {
  check([
    [
      'month and day that the spreadsheet took for a number: 6.1 may be 6.10',
      `日期|平台|访客数\n6.9|天猫|11\n6.1|天猫|12\n6.11|天猫|13`,
      ['06-09 天猫 UV 11', '06-11 天猫 UV 13', 'unreadableDate 3:1'],
    ],
    [
      'days a week apart may be weeks',
      `日期|平台|访客数\n2024-06-03|天猫|10\n2024-06-10|天猫|11\n2024-06-17|天猫|12`,
      ['? spaced', '2 period', '3 period', '4 period'],
    ],
    [
      'days a week apart that are days',
      `日期|平台|访客数\n2024-06-03|天猫|10\n2024-06-10|天猫|11\n2024-06-17|天猫|12`,
      ['06-03 天猫 UV 10', '06-10 天猫 UV 11', '06-17 天猫 UV 12'],
      { answers: { spaced: 'day' } },
    ],
    [
      'times under a heading of dates',
      [
        ['时间', '平台', '曝光'],
        [{ serial: 9 / 24 }, '天猫', 100],
        [{ serial: 12 / 24 }, '天猫', 50],
      ],
      ['? hours'],
      { title: '20240616' },
    ],
    [
      'hours that hold their day',
      [
        ['Hour', 'Platform', 'Orders'],
        [{ serial: dateCell(DAY).serial }, '天猫', 5],
        [{ serial: dateCell(DAY).serial + 1 / 24 }, '天猫', 3],
        [{ serial: dateCell(DAY).serial + 2 / 24 }, '天猫', 4],
      ],
      ['06-16 天猫 订单量 12'],
    ],
    [
      'Traditional characters of an export',
      `統計日期|訪客數|支付金額|支付買家數|支付轉化率|客單價\n${DAY}|100|5,000.00|20|20%|250`,
      [
        '06-16 天猫 UV 100',
        '06-16 天猫 GMV 0.5',
        '06-16 天猫 支付买家数 20',
        '06-16 天猫 支付转化率 0.2',
        '06-16 天猫 人均客单价 250',
      ],
      { title: '生意參謀' },
    ],
    ['blanks between characters', `日 期|平 台|访 客 数\n${DAY}|天猫|12`, ['06-16 天猫 UV 12']],
    [
      'headings that everybody has are no source',
      `日期|平台|支付金额(元)|订单数\n${DAY}|天猫|3000|5`,
      ['06-16 天猫 GMV 0.3', '06-16 天猫 订单量 5'],
    ],
    [
      'the metrics of a long table tell its source',
      `日期|指标|数值\n${DAY}|支付金额|5,000.00\n${DAY}|商品收藏人数|30`,
      ['06-16 天猫 GMV 0.5', '06-16 天猫 收藏人数 30'],
    ],
  ]);
});
