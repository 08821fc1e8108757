import type { Rows } from '../../../src/core/importTable/readHeaders';
import type { ImportOptions } from '../../../src/core/importTable/tableReading';
import { cells, dateCell, pasted, serial } from './pasted';

type Options = Partial<ImportOptions> & { readonly answers?: Readonly<Record<string, string>> };

/** What is read, asked and left of a table; the rest is empty. */
interface Outcome {
  readonly figures?: readonly string[];
  readonly asked?: readonly string[];
  readonly left?: readonly string[];
  readonly faults?: readonly string[];
}
type Case = readonly [name: string, table: string | Rows, outcome: Outcome, options?: Options];

function check(cases: readonly Case[]): void {
  test.each(cases.map(([name, ...rest]) => [name, rest] as const))('%s', (_, rest) => {
    const [table, outcome, options = {}] = rest;
    const rows = typeof table === 'string' ? cells(table) : table;
    const { figures, asked, left, faults } = pasted(rows, options);
    const none = { figures: [], asked: [], left: [], faults: [] };
    expect({ figures, asked, left, faults }).toEqual({ ...none, ...outcome });
  });
}

const DAY = '2024-06-16';

describe('the unit of money', () => {
  check([
    [
      'the sign',
      `日期|平台|支付金额\n${DAY}|天猫|¥128,000.50`,
      { figures: ['06-16 天猫 GMV 12.80005'] },
    ],
    [
      'the source',
      `日期|支付金额\n${DAY}|128,000.50`,
      { figures: ['06-16 天猫 GMV 12.80005'] },
      { title: '生意参谋' },
    ],
    [
      'the heading',
      `日期|平台|支付金额\uFF08万元\uFF09\n${DAY}|天猫|12.8`,
      { figures: ['06-16 天猫 GMV 12.8'] },
    ],
    [
      'a heading in yuan',
      `日期|平台|支付金额\uFF08元\uFF09\n${DAY}|天猫|500`,
      { figures: ['06-16 天猫 GMV 0.05'] },
    ],
    [
      'behind a stroke',
      `日期|平台|支付金额/元\n${DAY}|天猫|500`,
      { figures: ['06-16 天猫 GMV 0.05'] },
    ],
    [
      'a line above',
      `单位:万元\n日期|平台|支付金额\n${DAY}|天猫|5`,
      { figures: ['06-16 天猫 GMV 5'] },
    ],
    [
      'the size of the goal',
      `日期|平台|支付金额\n${DAY}|天猫|128,000.50`,
      { figures: ['06-16 天猫 GMV 12.80005'] },
    ],
    ['nothing tells', `日期|平台|支付金额\n${DAY}|天猫|500`, { asked: ['money'] }],
    [
      'yuan is the answer',
      `日期|平台|支付金额\n${DAY}|天猫|500`,
      { figures: ['06-16 天猫 GMV 0.05'] },
      { answers: { money: '元' } },
    ],
    [
      '万元 is the answer',
      `日期|平台|支付金额\n${DAY}|天猫|12`,
      { figures: ['06-16 天猫 GMV 12'] },
      { answers: { money: '万元' } },
    ],
    ['it is left out', `日期|平台|支付金额\n${DAY}|天猫|12`, {}, { answers: { money: '-' } }],
    [
      'other columns: 98,765 ÷ 380 = 259.91',
      `日期|平台|支付金额|支付买家数|人均客单价\n${DAY}|天猫|98765|380|259.91`,
      {
        figures: [
          '06-16 天猫 GMV 9.8765',
          '06-16 天猫 支付买家数 380',
          '06-16 天猫 人均客单价 259.91',
        ],
      },
    ],
    [
      'other columns: 9.8765 is 万元',
      `日期|平台|支付金额|支付买家数|人均客单价\n${DAY}|天猫|9.8765|380|259.91`,
      {
        figures: [
          '06-16 天猫 GMV 9.8765',
          '06-16 天猫 支付买家数 380',
          '06-16 天猫 人均客单价 259.91',
        ],
      },
    ],
    [
      'what was logged last',
      `日期|平台|支付金额\n${DAY}|天猫|31`,
      { figures: ['06-16 天猫 GMV 31'] },
      { lastOf: () => 29.5 },
    ],
    [
      'a cell with its unit',
      `日期|平台|支付金额(元)\n${DAY}|天猫|14.5万元`,
      { figures: ['06-16 天猫 GMV 14.5'] },
    ],
  ]);
});

describe('foreign money is asked for its rate', () => {
  const table = `Day|Currency code|Cost\n2024-06-11|USD|1,234.56`;
  check([
    ['a column', table, { asked: ['platform', 'rate USD'] }],
    [
      'with its rate',
      table,
      { figures: ['06-11 全部 花费 0.8888832'] },
      { answers: { platform: '全部', 'rate USD': '7.2' } },
    ],
    ['left out', table, {}, { answers: { platform: '全部', 'rate USD': '0' } }],
    ['a sign', `日期|平台|消耗\n${DAY}|天猫|$100`, { asked: ['rate USD'] }],
    ['the heading', `日期|平台|消耗(EUR)\n${DAY}|天猫|100`, { asked: ['rate EUR'] }],
    ['thousands of it', `日期|平台|消耗(k USD)\n${DAY}|天猫|1.5`, { asked: ['rate USD'] }],
    ...(
      [
        ['(万美元)', '0.15'],
        ['(千美元)', '1.5'],
        ['(美元)', '1500'],
        ['(k USD)', '1.5'],
        ['(US$)', '1500'],
      ] as const
    ).map(
      ([unit, cell]): Case => [
        `${cell} of ${unit}`,
        `日期|平台|消耗${unit}\n${DAY}|天猫|${cell}`,
        { figures: ['06-16 天猫 花费 1.08'] },
        { answers: { 'rate USD': '7.2' } },
      ],
    ),
    ['a code in the cell', `日期|平台|消耗\n${DAY}|天猫|HKD 100`, { asked: ['rate HKD'] }],
    [
      'yuan is none',
      `Day|Currency code|Cost|Platform\n2024-06-11|CNY|2000|天猫`,
      { figures: ['06-11 天猫 花费 0.2'] },
    ],
    [
      'a heading in yuan and a sign of it beside a column of currencies',
      `日期|平台|币种|消耗|支付金额(CNY)|退款金额\n${DAY}|天猫|USD|100|5000|\u00a5200`,
      {
        figures: ['06-16 天猫 花费 0.072', '06-16 天猫 GMV 0.5', '06-16 天猫 退款金额 0.02'],
      },
      { answers: { 'rate USD': '7.2' } },
    ],
    [
      'two currencies',
      `日期|平台|币种|消耗\n${DAY}|天猫|USD|100\n${DAY}|京东|JPY|10000`,
      { figures: ['06-16 天猫 花费 0.072', '06-16 京东 花费 0.05'] },
      { answers: { 'rate USD': '7.2', 'rate JPY': '0.05' } },
    ],
  ]);
});

describe('the grain of rows', () => {
  const items = `统计日期|商品ID|支付金额(元)|支付买家数\n${DAY}|7001|30000|100\n${DAY}|7002|20000|80`;
  check([
    [
      'what adds up is added up, people are asked',
      items,
      { figures: ['06-16 天猫 GMV 5'], asked: ['people'] },
      { title: '生意参谋' },
    ],
    [
      'people are left out',
      items,
      { figures: ['06-16 天猫 GMV 5'] },
      { title: '生意参谋', answers: { people: '-' } },
    ],
    [
      'people are added up',
      items,
      { figures: ['06-16 天猫 GMV 5', '06-16 天猫 支付买家数 180'] },
      { title: '生意参谋', answers: { people: 'sum' } },
    ],
    [
      'a ratio is that of the sums',
      `日期|平台|计划名称|曝光|点击|点击率\n${DAY}|天猫|a|1000|100|10%\n${DAY}|天猫|b|3000|100|3.33%`,
      {
        figures: ['06-16 天猫 曝光量 4000', '06-16 天猫 点击量 200', '06-16 天猫 点击率 0.05'],
      },
    ],
    [
      'a ratio alone is left out',
      `日期|平台|计划名称|曝光|点击率\n${DAY}|天猫|a|1000|10%\n${DAY}|天猫|b|3000|3.33%`,
      { figures: ['06-16 天猫 曝光量 4000'] },
    ],
    [
      'shops of a platform',
      `日期|平台|店铺名称|曝光\n${DAY}|天猫|旗舰店|1000\n${DAY}|天猫|专营店|500`,
      { figures: ['06-16 天猫 曝光量 1500'] },
    ],
    [
      'rows that nothing tells apart',
      `日期|平台|曝光\n${DAY}|天猫|1000\n${DAY}|天猫|1500`,
      { asked: ['rows'] },
    ],
    [
      'the last of them',
      `日期|平台|曝光\n${DAY}|天猫|1000\n${DAY}|天猫|1500`,
      { figures: ['06-16 天猫 曝光量 1500'] },
      { answers: { rows: 'last' } },
    ],
    [
      'a row that is there twice',
      `日期|平台|曝光\n${DAY}|天猫|1000\n${DAY}|天猫|1000`,
      { figures: ['06-16 天猫 曝光量 1000'], left: ['3 sameRow'] },
    ],
    [
      'hours that fall are hours',
      `日期|时段|平台|曝光\n${DAY}|0时|天猫|100\n${DAY}|1时|天猫|50\n${DAY}|2时|天猫|80`,
      { figures: ['06-16 天猫 曝光量 230'] },
    ],
    [
      'hours that grow may be the day so far',
      `日期|时段|平台|曝光\n${DAY}|00:00-00:59|天猫|100\n${DAY}|01:00-01:59|天猫|150\n${DAY}|02:00-02:59|天猫|180`,
      { asked: ['hours'] },
    ],
    [
      'the day so far',
      `日期|时段|平台|曝光\n${DAY}|0|天猫|100\n${DAY}|1|天猫|150\n${DAY}|2|天猫|180`,
      { figures: ['06-16 天猫 曝光量 180'] },
      { answers: { hours: 'last' } },
    ],
    [
      'slots of the workbook are as they are',
      `日期|时点|平台|曝光\n${DAY}|9:00|天猫|100\n${DAY}|12:00|天猫|150`,
      { figures: ['06-16 天猫 曝光量 100 9:00', '06-16 天猫 曝光量 150 12:00'] },
    ],
    [
      'running totals',
      `数据更新日期|笔记ID|订单id|总曝光量|总阅读量\n2024/06/16|61|9|1000|200`,
      { asked: ['stamp', 'columns'], left: ['2 period'] },
    ],
  ]);
});

describe('rows that add up others are left out', () => {
  const platforms = (word: string, total: string) =>
    `日期|平台|支付金额(万元)\n${DAY}|天猫|30\n${DAY}|抖音|10\n${DAY}|${word}|${total}`;
  const figures = ['06-16 天猫 GMV 30', '06-16 抖音 GMV 10'];
  check([
    ...['合计', '总计', '汇总', '全部', 'Total', '小计', '合計', 'Grand total'].map(
      (word): Case => [word, platforms(word, '40'), { figures, left: ['4 total'] }],
    ),
    [
      'one that does not add up is said',
      platforms('合计', '80'),
      { figures, left: ['4 total'], faults: ['totalOff 4'] },
    ],
    [
      'a blank date below dated rows',
      `日期|平台|访客数\n2024-06-15|天猫|30\n${DAY}|天猫|10\n|天猫|40`,
      { figures: ['06-15 天猫 UV 30', '06-16 天猫 UV 10'], left: ['4 total'] },
    ],
    [
      'the first row',
      `日期|平台|曝光\n合计|-|90\n2024-06-15|天猫|50\n${DAY}|天猫|40`,
      { figures: ['06-15 天猫 曝光量 50', '06-16 天猫 曝光量 40'], left: ['2 total'] },
    ],
    [
      'subtotals of sources',
      `日期|平台|一级来源|二级来源|访客数|支付金额(元)\n${DAY}|天猫|淘内|汇总|900|500\n${DAY}|天猫|淘内|搜索|600|300\n${DAY}|天猫|淘内|推荐|500|200\n${DAY}|天猫|站外|汇总|100|50\n${DAY}|天猫|站外|直访|100|50`,
      {
        figures: ['06-16 天猫 GMV 0.055'],
        asked: ['people'],
        left: ['2 total', '5 total'],
      },
    ],
    [
      'all of a platform that stands alone',
      `日期|平台|曝光\n${DAY}|全部|90`,
      { figures: ['06-16 全部 曝光量 90'] },
    ],
    [
      'a total has the people that parts share',
      `日期|平台|载体|访客数|支付金额(元)\n${DAY}|抖音|全部|900|500\n${DAY}|抖音|直播|600|300\n${DAY}|抖音|商品卡|500|200`,
      {
        figures: ['06-16 抖音 UV 900', '06-16 抖音 GMV 0.05'],
        left: ['2 total'],
      },
    ],
  ]);
});

describe('dates and periods', () => {
  const of = (cell: string | number | { serial: number }, more = 5): Rows => [
    ['日期', '平台', '访客数'],
    [cell, '天猫', more],
  ];
  const read: Outcome = { figures: ['06-16 天猫 UV 5'] };
  check([
    ...[
      20240616,
      '20240616',
      '6/16/2024',
      '16/6/2024',
      '2024-06-16 周日',
      '2024年6月16日',
      '2024/06/16 20:00:00',
      '20240616-20240616',
      '20240616000000~20240616005959',
      '2024-06-16~2024-06-16',
      '2024-06-16 00:00:00',
      '2024-06-16T00:00:00+08:00',
      '06/16',
      '6月16日',
      'June 16, 2024',
      '16 Jun 2024',
      'Sunday, June 16, 2024',
      '2024.06.16',
    ].map((cell): Case => [`a day: ${cell}`, of(cell), read]),
    ['a date of the spreadsheet', of(dateCell(DAY)), read],
    ...[
      '2024-06-10~2024-06-16',
      '20240610-20240616',
      '2024-06-10_2024-06-16',
      '2024/06/10 - 2024/06/16',
      '2024年6月10日至2024年6月16日',
      '6/10-6/16',
      'June 10, 2024 - June 16, 2024',
    ].map((cell): Case => [`a period: ${cell}`, of(cell), { left: ['2 period'] }]),
    ...['某天', '昨天', '2024-02-30', '第3天', '#REF!'].map(
      (cell): Case => [`none: ${cell}`, of(cell), { faults: ['unreadableDate 2:1'] }],
    ),
    [
      'a period in two columns',
      'Reporting starts|Reporting ends|Impressions|Link clicks|Platform\n2024-06-01|2024-06-07|100|5|天猫',
      { left: ['2 period'] },
    ],
    [
      'one day in two columns',
      `Reporting starts|Reporting ends|Impressions|Link clicks|Platform\n${DAY}|${DAY}|100|5|天猫`,
      { figures: ['06-16 天猫 曝光量 100', '06-16 天猫 点击量 5'] },
    ],
    ['no date is asked', '平台|访客数\n天猫|5', { asked: ['day'] }],
    ['no date, answered', '平台|访客数\n天猫|5', read, { answers: { day: '6月16日' } }],
    ['a line above', `统计日期:2024-06-16\n平台|访客数\n天猫|5`, read],
    ['the name of the sheet', '平台|访客数\n天猫|5', read, { title: '商品_20240616' }],
    [
      'a period above',
      '统计时间 2024-06-10~2024-06-16\n平台|访客数\n天猫|5',
      { left: ['3 period'] },
    ],
    [
      'when it was exported is no date of the figures',
      '导出时间 2024-06-17 09:00\n平台|访客数\n天猫|5',
      { asked: ['day'] },
    ],
  ]);
  const swapped: Rows = [
    ['日期', '平台', '访客数'],
    [dateCell('2024-05-06'), '天猫', 5],
    [dateCell('2024-12-06'), '天猫', 6],
    ['13/06/2024', '天猫', 7],
  ];
  check([
    [
      'half dates, half text: asked',
      swapped,
      { asked: ['order'], figures: ['05-06 天猫 UV 5', '12-06 天猫 UV 6', '06-13 天猫 UV 7'] },
    ],
    [
      'they were read the other way round',
      swapped,
      { figures: ['06-05 天猫 UV 5', '06-12 天猫 UV 6', '06-13 天猫 UV 7'] },
      { answers: { order: 'swapped' } },
    ],
    [
      'they were read well',
      swapped,
      { figures: ['05-06 天猫 UV 5', '12-06 天猫 UV 6', '06-13 天猫 UV 7'] },
      { answers: { order: 'asRead' } },
    ],
    [
      'all dates, in the campaign only the other way round',
      [
        ['日期', '平台', '访客数'],
        [dateCell('2024-05-06'), '天猫', 5],
        [dateCell('2024-12-06'), '天猫', 6],
      ],
      {
        asked: ['order'],
        figures: ['05-06 天猫 UV 5', '12-06 天猫 UV 6'],
      },
    ],
    ['text that the campaign tells', of('05/06/2024'), { figures: ['06-05 天猫 UV 5'] }],
    [
      'text that nothing tells',
      of('05/06/2024'),
      { asked: ['order'], figures: ['05-06 天猫 UV 5'] },
      { campaign: [serial('2024-05-01'), serial('2024-06-20')] },
    ],
  ]);
});

describe('headings', () => {
  const titles: Rows = Array.from({ length: 14 }, (_, i) => [`说明 ${i}`]);
  check([
    [
      'below fourteen lines',
      [...titles, ['日期', '平台', '访客数'], [dateCell(DAY), '天猫', 12]],
      { figures: ['06-16 天猫 UV 12'] },
    ],
    [
      'a bracket that says a basis, and one with the unit',
      `日期|平台|退款金额(支付时间)(元)\n${DAY}|抖音|1000`,
      { figures: ['06-16 抖音 退款金额 0.1'] },
    ],
    [
      'two bases: asked',
      `日期|退款金额(支付时间)|退款金额(退款时间)|投放消耗(店铺被投)\n${DAY}|1000|2000|300`,
      { figures: ['06-16 抖音 花费 0.03'], asked: ['columns'] },
    ],
    [
      'two bases: one is chosen',
      `日期|退款金额(支付时间)|退款金额(退款时间)|投放消耗(店铺被投)\n${DAY}|1000|2000|300`,
      {
        figures: ['06-16 抖音 退款金额 0.2', '06-16 抖音 花费 0.03'],
      },
      { answers: { columns: '退款金额(退款时间) → 退款金额' } },
    ],
    [
      '客单价 of JD is per buyer',
      `日期|平台|成交金额|成交单量|成交客户数|客单价\n${DAY}|京东|98,765|401|380|259.91`,
      {
        figures: [
          '06-16 京东 GMV 9.8765',
          '06-16 京东 订单量 401',
          '06-16 京东 支付买家数 380',
          '06-16 京东 人均客单价 259.91',
        ],
      },
    ],
    [
      '客单价 of orders by its columns',
      `日期|平台|GMV|订单量|客单价\n${DAY}|私域|9.8765|380|259.91`,
      {
        figures: ['06-16 私域 GMV 9.8765', '06-16 私域 订单量 380', '06-16 私域 客单价 259.91'],
      },
    ],
    ['客单价 alone is asked', `日期|平台|客单价\n${DAY}|私域|259.91`, { asked: ['columns'] }],
    [
      '加购人数, 新客占比, 支付子订单数',
      `日期|平台|加购人数|新客占比|支付子订单数\n${DAY}|私域|12|35%|40`,
      {
        figures: [
          '06-16 私域 加购人数 12',
          '06-16 私域 新客占比 0.35',
          '06-16 私域 支付子订单数 40',
        ],
      },
    ],
    [
      'a comparison is no figure',
      `日期|平台|访客数|访客数同比|访客数(上期)\n${DAY}|天猫|12|3|10`,
      { figures: ['06-16 天猫 UV 12'] },
    ],
    [
      'a second table',
      `日期|平台|访客数\n${DAY}|天猫|12\n浏览量|支付金额\n5|6`,
      { figures: ['06-16 天猫 UV 12'], left: ['3 secondTable'] },
    ],
  ]);
});

describe('cells', () => {
  const of = (heading: string, ...list: (string | number)[]): Rows => [
    ['日期', '平台', heading],
    ...list.map((cell, i) => [dateCell(`2024-06-${String(10 + i)}`), '天猫', cell]),
  ];
  check([
    ...[
      '-',
      '--',
      '\u2014',
      '/',
      'null',
      '',
      '\uFF0D',
      '\uFF0F',
      '\u2014\u2014',
      'N/A',
      'NULL',
    ].map((cell): Case => [`no value: ${cell}`, of('访客数', cell), {}]),
    ...['5~10', '\u00a51万~\u00a52万', '10万+', '约100', '5-10', '100以上'].map(
      (cell): Case => [`a band: ${cell}`, of('访客数', cell), { faults: ['band 2:3'] }],
    ),
    ...['\u00a5100 / \u00a5500', '12/300'].map(
      (cell): Case => [`combined: ${cell}`, of('消耗(元)', cell), { faults: ['combined 2:3'] }],
    ),
    ...['\ue1231\ue456', '12\uf001'].map(
      (cell): Case => ['scrambled', of('访客数', cell), { faults: ['privateUse 2:3'] }],
    ),
    ['a real zero', of('访客数', 0, '0'), { figures: ['06-10 天猫 UV 0', '06-11 天猫 UV 0'] }],
    [
      'commas and blanks',
      of('访客数', '1,234', ' 56 '),
      { figures: ['06-10 天猫 UV 1234', '06-11 天猫 UV 56'] },
    ],
    ['invisible characters', of('访客数', '8\u200b万'), { figures: ['06-10 天猫 UV 80000'] }],
    [
      'text with %',
      of('点击率', '2.50%', '0.00%'),
      { figures: ['06-10 天猫 点击率 0.025', '06-11 天猫 点击率 0'] },
    ],
    [
      '(%) in the heading',
      of('点击率(%)', 3.33, 0.5),
      { figures: ['06-10 天猫 点击率 0.0333', '06-11 天猫 点击率 0.005'] },
    ],
    [
      'bare numbers above 1',
      of('点击率', 3.33, 0.5),
      { figures: ['06-10 天猫 点击率 0.0333', '06-11 天猫 点击率 0.005'] },
    ],
    ['bare numbers below 1 are asked', of('点击率', 0.5), { asked: ['percent'] }],
    [
      'bare numbers below 1: fractions',
      of('点击率', 0.5),
      { figures: ['06-10 天猫 点击率 0.5'] },
      { answers: { percent: '1' } },
    ],
    [
      'numerator and denominator tell',
      `日期|平台|曝光|点击|点击率\n${DAY}|天猫|1000|5|0.5`,
      {
        figures: ['06-16 天猫 曝光量 1000', '06-16 天猫 点击量 5', '06-16 天猫 点击率 0.005'],
      },
    ],
    ['another kind', of('访客数', '3元'), { faults: ['unreadableNumber 2:3'] }],
    ...(
      [
        ['平均停留时长', '1m 20s'],
        ['平均停留时长', '0:01:20'],
        ['平均停留时长', '1分20秒'],
        ['平均停留时长(毫秒)', 80_000],
        ['Average engagement time per session', '1m 20s'],
      ] as const
    ).map(
      ([heading, cell]): Case => [
        `how long: ${cell}`,
        of(heading, cell),
        { figures: ['06-10 天猫 停留时长 80'] },
        { title: heading.startsWith('A') ? 'GA4' : '' },
      ],
    ),
    [
      'a time that the spreadsheet read',
      [
        ['日期', '平台', '平均停留时长'],
        [dateCell(DAY), '天猫', { serial: 80 / 86_400 }],
      ],
      { figures: ['06-16 天猫 停留时长 80'] },
    ],
    ['minutes or hours', of('平均停留时长', '1:20:00'), { faults: ['unreadableNumber 2:3'] }],
    ...['点击率(‰)', '点击率‰'].map(
      (heading): Case => [heading, of(heading, 23), { figures: ['06-10 天猫 点击率 0.023'] }],
    ),
    ...['GMV 万元', 'GMV-万元', 'GMV\uff1a万元', 'GMV万元', 'GMV_万元', 'GMV/万'].map(
      (heading): Case => [heading, of(heading, 12), { figures: ['06-10 天猫 GMV 12'] }],
    ),
    [
      '点击率%',
      of('点击率%', 3.3, 0.5),
      {
        figures: ['06-10 天猫 点击率 0.033', '06-11 天猫 点击率 0.005'],
      },
    ],
    ['minutes', of('平均停留时长(分钟)', 1.5), { figures: ['06-10 天猫 停留时长 90'] }],
    ['ten thousands', of('访客数(万人)', 1.2), { figures: ['06-10 天猫 UV 12000'] }],
  ]);
});

describe('what is known is doubted where it cannot be', () => {
  check([
    [
      'yuan of the source that would be next to nothing',
      `日期|支付金额\n${DAY}|28.5`,
      { asked: ['money'] },
      { title: '生意参谋' },
    ],
    ['a column of dates without a date', '日期|平台|访客数\n|天猫|5\n|京东|6', { asked: ['day'] }],
    [
      'running totals that nobody wants for a day',
      '数据更新日期|笔记ID|订单id|总曝光量|总互动量\n2024/06/16|61|9|1000|200',
      { left: ['2 period'] },
      { answers: { stamp: '-' } },
    ],
    [
      'a unit that says that it is one',
      `日期|平台|支付金额(单位:元)\n${DAY}|天猫|500`,
      { figures: ['06-16 天猫 GMV 0.05'] },
    ],
  ]);
});

describe('a source that is not sure', () => {
  const table = `日期|店铺访客数|店铺浏览量|成交金额\n${DAY}|100|300|500`;
  check([
    [
      'is asked where the unit hangs on it',
      table,
      { figures: ['06-16 UV 100', '06-16 PV 300'], asked: ['source', 'platform'] },
    ],
    [
      'is what people say',
      table,
      { figures: ['06-16 京东 UV 100', '06-16 京东 PV 300', '06-16 京东 GMV 0.05'] },
      { answers: { source: 'jd' } },
    ],
    [
      'is none of them',
      table,
      { figures: ['06-16 京东 UV 100', '06-16 京东 PV 300', '06-16 京东 GMV 500'] },
      { answers: { source: 'own', platform: '京东', money: '万元' } },
    ],
  ]);
});
