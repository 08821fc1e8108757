import { csvCells } from '../../../src/core/importTable/csvCells';
import type { Rows } from '../../../src/core/importTable/readHeaders';
import { cells, outcome, type pasted } from './pasted';

const DAY = '2024-06-16';
type Options = Parameters<typeof pasted>[1];
type Case = readonly [
  name: string,
  table: string | Rows,
  outcome: readonly string[],
  options?: Options,
];
const check = (cases: readonly Case[]) =>
  test.each(cases.map(([name, ...rest]) => [name, rest] as const))('%s', (_, rest) => {
    const [table, expected, options = {}] = rest;
    expect(outcome(table, options)).toEqual(expected);
  });

/** As a spreadsheet leaves what was pasted from a text editor: a line a cell. */
const lines = (...list: readonly string[]) => csvCells(list.map((line) => [line, '']));

describe('weeks, months and what goes on are of no day', () => {
  const period = (heading: string, cell: string) =>
    [
      `${heading} | ${cell}`,
      `${heading} | 平台 | 支付金额(元)\n${cell} | 天猫 | 128000`,
      ['2 period'],
    ] as const;
  check([
    period('周', '第24周'),
    period('周次', 'W24'),
    period('周', '2024-W24'),
    period('月份', '6月'),
    period('月份', '2024年6月'),
    period('日期', '2024年6月'),
    period('日期', '2024-06'),
    period('季度', 'Q2'),
    period('时间', '近7天'),
    [
      'a month that the spreadsheet took for its first day',
      `月份 | 平台 | 访客数\n2024-06-01 | 天猫 | 12000`,
      ['2 period'],
    ],
    [
      'a day beside its week',
      `周次 | 日期 | 平台 | 访客数\nW24 | ${DAY} | 天猫 | 1200`,
      ['06-16 天猫 UV 1200'],
    ],
    ...['累计GMV(元)', '活动累计支付金额(元)', '截至目前GMV(元)'].map(
      (heading) =>
        [
          `${heading}: asked`,
          `日期 | 平台 | ${heading}\n${DAY} | 天猫 | 30000`,
          ['? columns'],
        ] as const,
    ),
    [
      'so far of the day',
      `日期 | 平台 | 当日累计GMV(万元)\n${DAY} | 天猫 | 3`,
      ['06-16 天猫 GMV 3'],
    ],
    [
      'sessions of a day: asked whether they add up',
      `开播时间 | 平台 | 成交金额(元)\n${DAY} 10:00 | 抖音 | 4000\n${DAY} 20:00 | 抖音 | 180000`,
      ['? rows'],
    ],
  ]);
});

describe('a .csv pasted as text', () => {
  const figures = ['06-16 天猫 UV 1234', '06-16 天猫 GMV 3'];
  check([
    ['commas', lines('日期,平台,访客数,支付金额(元)', `${DAY},天猫,1234,30000.00`), figures],
    [
      'commas in quotes, and a mark before the first',
      lines('\ufeff"日期","平台","访客数","支付金额(元)"', `"${DAY}","天猫","1,234","30,000.00"`),
      figures,
    ],
    ['semicolons', lines('日期;平台;访客数;支付金额(元)', `${DAY};天猫;1234;"30.000,00"`), figures],
    [
      'a line break and a quote in a cell',
      lines('日期,平台,访客数,备注', `${DAY},天猫,1234,"第一""波""`, '上线, 直播"'),
      figures.slice(0, 1),
    ],
    [
      'comments above',
      lines(
        '# Start date: 20240616',
        '# End date: 20240616',
        '#',
        'Platform,Pageviews',
        '天猫,4200',
      ),
      ['06-16 天猫 PV 4200'],
    ],
    [
      'a comma that is none of the table shifts nothing: the line is said to be unreadable',
      lines('日期,平台,访客数,订单数', `${DAY},天猫,1,234,50`, `${DAY},抖音,900,40`),
      ['06-16 抖音 UV 900', '06-16 抖音 订单量 40', 'unreadableDate 2:1'],
    ],
    ['text without a table', lines('a, b', '你好'), ['noHeaders ']],
  ]);
  test('a table in several columns is as it was', () => {
    const rows = [
      ['日期', '访客数'],
      ['6/16,6/17', '1,2'],
    ];
    expect(csvCells(rows)).toBe(rows);
  });
});

describe('platforms above groups of columns', () => {
  const figures = [
    '06-16 天猫 UV 10',
    '06-16 抖音 UV 5',
    '06-16 天猫 订单量 2',
    '06-16 抖音 订单量 1',
  ];
  check([
    [
      'headings that span both rows',
      `日期|天猫||抖音|\n|访客数|订单数|访客数|订单数\n${DAY}|10|2|5|1`,
      figures,
    ],
    [
      'headings in the lower row, other metrics in each',
      `|天猫||抖音|\n日期|访客数|订单数|访客数|曝光\n${DAY}|10|2|5|90`,
      ['06-16 天猫 UV 10', '06-16 抖音 UV 5', '06-16 天猫 订单量 2', '06-16 抖音 曝光量 90'],
    ],
    [
      'with their total',
      `日期|合计||天猫||抖音|\n|访客数|订单数|访客数|订单数|访客数|订单数\n${DAY}|15|3|10|2|5|1`,
      [...figures, '3 total'],
    ],
    [
      'a cell that cannot be read is named where it stands',
      `日期|天猫||抖音|\n|访客数|订单数|访客数|订单数\n${DAY}|10|2|约5|1`,
      [...figures.filter((figure) => figure !== '06-16 抖音 UV 5'), 'band 3:4'],
    ],
  ]);
});

describe('rows that are no figures of the day', () => {
  const of = (first: string, second: string) =>
    `日期|类型|平台|GMV(万元)\n${DAY}|${first}|天猫|38\n${DAY}|${second}|天猫|40`;
  check([
    ...[
      '目标',
      '日目标',
      '计划',
      '预算',
      '完成率',
      '去年同期',
      '同比',
      '环比',
      '差额',
      'Target',
      'Plan',
      'Last year',
      'YoY',
      'Variance',
    ].map((word): Case => [word, of('实际', word), ['06-16 天猫 GMV 38', '3 compared']]),
    [
      'names that begin so are names',
      `日期|广告计划|平台|曝光\n${DAY}|计划甲|天猫|10\n${DAY}|目标人群|天猫|20`,
      ['06-16 天猫 曝光量 30'],
    ],
    [
      'a day’s total behind its date',
      `日期|平台|订单数\n${DAY}|天猫|10\n${DAY}|抖音|5\n2024-06-16小计||15\n6月15日|天猫|4\n6月15日|抖音|3\n6月15日 合计||8\n总计||22`,
      [
        '06-16 天猫 订单量 10',
        '06-16 抖音 订单量 5',
        '06-15 天猫 订单量 4',
        '06-15 抖音 订单量 3',
        '4 total',
        '7 total',
        '8 total',
        'totalOff 7',
      ],
    ],
  ]);
});

describe('names of platforms', () => {
  const table = `日期|平台|订单数\n${DAY}|天猫旗舰店|10\n${DAY}|抖音|5`;
  const shops = `日期|店铺|订单数\n${DAY}|天猫旗舰店|10\n${DAY}|天猫专营店|4\n${DAY}|抖音小店|5`;
  check([
    [
      'one with a platform’s name in it is asked',
      table,
      ['06-16 天猫旗舰店 订单量 10', '06-16 抖音 订单量 5', '? name 天猫旗舰店'],
    ],
    [
      'it is that platform',
      table,
      ['06-16 天猫 订单量 10', '06-16 抖音 订单量 5'],
      { answers: { 'name 天猫旗舰店': '天猫' } },
    ],
    [
      'it is one of its own',
      table,
      ['06-16 天猫旗舰店 订单量 10', '06-16 抖音 订单量 5'],
      { answers: { 'name 天猫旗舰店': '天猫旗舰店' } },
    ],
    [
      'shops of several platforms',
      shops,
      ['06-16 天猫 订单量 14', '06-16 抖音 订单量 5'],
      {
        answers: {
          'name 天猫旗舰店': '天猫',
          'name 天猫专营店': '天猫',
          'name 抖音小店': '抖音',
        },
      },
    ],
    [
      'one of the campaign is known',
      table,
      ['06-16 天猫旗舰店 订单量 10', '06-16 抖音 订单量 5'],
      { platforms: ['天猫旗舰店', '抖音'] },
    ],
  ]);
});

describe('figures that cannot be', () => {
  const of = (heading: string, cell: string) => `日期|平台|${heading}\n${DAY}|天猫|${cell}`;
  check([
    ['a negative count', of('访客数', '-5'), ['negative 2:3']],
    ['negative orders in brackets', of('订单数', '(5)'), ['negative 2:3']],
    ['negative sales', of('支付金额(元)', '-500'), ['negative 2:3']],
    ['what is left after refunds', of('净支付金额(元)', '-500'), ['06-16 天猫 净GMV -0.05']],
    ['a rate above the whole', of('支付转化率', '230%'), ['aboveWhole 2:3']],
    ['a share above the whole', of('新客占比', '135%'), ['aboveWhole 2:3']],
    ['thousands with a point', lines('日期,平台,访客数', `${DAY},天猫,1.000`), ['fraction 2:3']],
    [
      'an item that was taken back is not refused by itself',
      `日期|平台|商品名称|支付金额(元)\n${DAY}|天猫|甲|5000\n${DAY}|天猫|乙|-500`,
      ['06-16 天猫 GMV 0.45'],
    ],
  ]);
});

test('what people write before the figure of a day; what has come so far is another', () => {
  const table = `日期|平台|当日GMV(万元)|今日访客数|累计GMV(万元)\n${DAY}|天猫|12|100|30`;
  expect(outcome(cells(table), {})).toEqual(['06-16 天猫 GMV 12', '06-16 天猫 UV 100']);
});
