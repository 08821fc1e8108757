import fc from 'fast-check';
import { fittingRisk } from '../../src/core/clock/fittingRisk';
import { readLimits } from '../../src/core/clock/limits';
import { readDate } from '../../src/core/dates/readDate';
import { parseRule } from '../../src/core/lessons/parseRule';
import { namesOf } from '../../src/core/namesOf';
import { sharedCodes } from '../../src/core/partners/sharedCodes';
import { readCode } from '../../src/core/partners/trackingCode';
import { parseQuantity } from '../../src/core/quantity/parseQuantity';
import { readProgress } from '../../src/core/quantity/readProgress';
import { proposeCode } from '../../src/core/request/proposeCode';
import { readPredecessors, taskIds } from '../../src/core/schedule/predecessors';
import { foldSigns, LOOK_ALIKES, withoutInvisible } from '../../src/core/signs/foldSigns';
import { parseThreshold } from '../../src/core/threshold/parseThreshold';
import { exportedRole } from '../../src/locales/exportHeader';
import { DICTIONARIES } from '../../src/locales/exports/readHeading';
import { keyOfMetric, keyOfWord, levelOf, phaseOf } from '../../src/locales/keyOfWord';
import { localeOf } from '../../src/locales/localeOf';
import { tierOf } from '../../src/locales/partnerTier';
import { readCurveChoice } from '../../src/tabs/campaign/curveChoice';
import { standardSettings, teamSettings } from '../../src/tabs/settings/teamSettings';

const zh = localeOf('zh-CN');
const ids = (typed: string) => readPredecessors(typed).map(({ id, lag }) => [id, lag].join('+'));
const quantity = (typed: string) => {
  const read = parseQuantity(typed);
  return typeof read === 'object' ? [read.kind, read.value, read.dimension] : read;
};
const guide = (typed: string) =>
  teamSettings(
    {
      settingOf: (key) => (key === 'phaseGuide' ? typed : ''),
      holidays: [],
      weights: [],
      metrics: [],
    },
    zh,
  ).phaseGuide;
const DAY = 45_424;

/** Each reader, what it reads in plain signs, and what people type for it. */
const READERS: readonly (readonly [
  name: string,
  read: (typed: string) => unknown,
  plain: string,
  ...typed: string[],
])[] = [
  [
    'header of an export',
    (typed) => {
      const { metric, unit, role } = DICTIONARIES.readHeading(typed);
      return [metric, unit, role];
    },
    '支付金额(元)',
    '支付金额\uff08元\uff09',
    '支付金额 \uff08 元 \uff09',
    '支付\u200b金额(元)',
    '\ufeff支付金额(元)',
    '支付金额\u3010元\u3011',
    '支付金额[元]',
    '支付金额\u3014元\u3015',
    '\u3000支付金额\ufe59元\ufe5a\u00a0',
  ],
  [
    'role of a column',
    (typed) => exportedRole(typed),
    '统计日期',
    '\ufeff统计日期',
    '统计日期\u3000',
    '\u200e统计日期',
    '统计\u00ad日期',
    '\u00a0统计日期',
  ],
  [
    'predecessors',
    ids,
    'T03,T05',
    'T03\uff0cT05',
    'T03\uff1bT05',
    'T03\u3001T05',
    't03,t05',
    '\uff34\uff10\uff13\uff0c\uff34\uff10\uff15',
    'T03\u3000T05',
    'T03\u200b,T05',
    'T03\ufe50 T05',
    'T03;\nt05',
  ],
  [
    'range of predecessors with days between',
    ids,
    'T24-T26+2',
    'T24\uff0dT26\uff0b2',
    'T24\u2013T26+2',
    'T24\u2014T26+2天',
    'T24\uff5eT26+2',
    't24 ~ t26 + 2',
    'T24至T26+2日',
    'T24\u2014\u2014T26+2',
    'T24\u301cT26\ufe622',
  ],
  [
    'names',
    namesOf,
    '张三/李四',
    '张三\u3001李四',
    '张三\uff0c李四',
    '张三\uff1b李四',
    '张三\uff0f李四',
    '张三\u200b/李四\ufeff',
    '张三\u2215李四',
    '张三\uff64\u3000李四',
    '张三\uff0c\u3001李四',
  ],
  [
    'metric with what it is of',
    keyOfMetric,
    '库存余量(爆款)',
    '库存余量\uff08爆款\uff09',
    '库存余量\u3010爆款\u3011',
    '库存\u200b余量(爆款)',
    '\u3000库存余量 (爆款)',
    '库存余量\uff08爆款T恤\uff09\u00a0',
    '库存余量[爆款]',
  ],
  [
    'metric in Latin letters',
    keyOfMetric,
    'GMV',
    '\uff27\uff2d\uff36',
    '\uff47\uff4d\uff56',
    'G\u200bMV',
    '\u202aGMV\u202c',
    'gmv\u3000',
  ],
  [
    'count',
    quantity,
    '8万',
    '8\u200b万',
    '\ufeff8万',
    '\uff18万',
    '8\u3000万',
    '\u202d8万\u202c',
    '8\u00a0万',
    '8\u2060万',
    '8\u00ad万',
  ],
  [
    'percentage',
    quantity,
    '2.5%',
    '\uff12\uff0e\uff15\uff05',
    '2.5\ufe6a',
    '2.5\u00a0%',
    '2.5\u200b%',
    '\uff12.\uff15%',
  ],
  [
    'range',
    quantity,
    '10%-15%',
    '10%\uff0d15%',
    '10%\u201315%',
    '10%\uff5e15%',
    '10%\u2014\u201415%',
    '10%\u221215%',
    '10\uff05\u223c15\uff05',
  ],
  [
    'ratio',
    quantity,
    '1:4',
    '1\uff1a4',
    '1\u22364',
    '1\ufe554',
    '\uff11\uff1a\uff14',
    '1 \uff1a\u200b4',
  ],
  [
    'no data',
    quantity,
    '-',
    '\uff0d',
    '\u2014',
    '\u2014\u2014',
    '\u2013',
    '\u2212',
    '\u200b',
    '\uff0f',
    '\u2015',
  ],
  [
    'money',
    quantity,
    '¥1,200元',
    '\uffe51,200元',
    '¥1\uff0c200元',
    '\uffe5\u200b1,200\u00a0元',
    '\uffe5\uff11\uff0c\uff12\uff10\uff10元',
    '¥ 1\ufe50200元',
  ],
  [
    'threshold of two levels',
    parseThreshold,
    '<500停推广;<300下架',
    '\uff1c500停推广\uff1b\uff1c300下架',
    '<500停推广\uff0c<300下架',
    '<500停推广\u3001\u2039300下架',
    '\u3008500停推广;\u3008300下架',
    '<500停推广\ufe54<300下架',
    '<500\u200b停推广;<\u200b300下架',
  ],
  [
    'threshold with its action',
    parseThreshold,
    '≤30秒:增派',
    '\u226630秒\uff1a增派',
    '\u2a7d30秒\uff1a增派',
    '\uff1c=30秒\uff0c增派',
    '≤\u3000\uff13\uff10秒 增派',
    '≤30秒\u200b:增派',
  ],
  [
    'limits of an issue',
    readLimits,
    '1h/3h',
    '1h\uff0f3h',
    '1h\u30013h',
    '1h\uff0c3h',
    '\uff11\uff48\uff0f\uff13\uff48',
    '1h\u200b;3h',
    '1小时声明\uff0c3小时方案',
  ],
  [
    'risk of a metric',
    (trigger) =>
      fittingRisk({ names: ['客服响应时长'], themes: [] }, [{ kind: '-', trigger }])?.trigger ===
      trigger,
    '退款率>4%,客服响应>45秒',
    '退款率\uff1e4%\uff0c客服响应\uff1e45秒',
    '退款率>4%\uff1b客服响应\uff1e45秒',
    '退款率>4%\u3001客服\u200b响应>45秒',
    '退款率>4% 或\u3000客服响应\uff1e45秒',
    '退款率\u203a4%\n客服响应\u300945秒',
  ],
  [
    'tracking code',
    readCode,
    '618-DY-KOL-M01…03',
    '618-DY-KOL-M01\u2026\u202603',
    '618-DY-KOL-M01...03',
    '618-DY-KOL-M01~03',
    '618-DY-KOL-M01\uff5e03',
    '618-DY-KOL-M01\u201303',
    '618\uff0dDY\uff0dKOL\uff0dM01\uff0d03',
    '\uff16\uff11\uff18-\uff24\uff39-\uff2b\uff2f\uff2c-\uff2d\uff10\uff11-\uff10\uff13',
    '618-DY-KOL-M01 \u2014\u2014 03\u200b',
  ],
  [
    'codes that are the same',
    (code) =>
      sharedCodes([
        { row: 5, code: '618-DY-KOL-H02' },
        { row: 6, code },
      ]).size,
    '618-DY-KOL-H02',
    '618\uff0dDY\uff0dKOL\uff0dH02',
    '618-dy-kol-h02',
    '618-DY-KOL-H\uff10\uff12',
    '618\u2011DY\u2011KOL\u2011H02',
    '\u200b618-DY-KOL-H02',
    '618-DY-KOL-H01\uff5e03',
  ],
  [
    'partner tier',
    tierOf,
    '素人(KOC)',
    '素人\uff08KOC\uff09',
    '素人\uff0fKOC',
    '素人\u3000\uff2b\uff2f\uff23',
    '素\u200b人(KOC)',
    '素人\uff08koc\uff09',
    '\uff2b\uff2f\uff23',
  ],
  [
    'rule',
    parseRule,
    '必须有任务“压力测试”,时长≥3天,前置于上线',
    '必须有任务\u201c压力测试\u201d\uff0c时长≥3天\uff0c前置于上线\u3002',
    '必须有任务\u300c压力测试\u300d\uff1b时长\u22673天\uff1b前置于上线\uff1b',
    '必须有任务\uff02压力测试\uff02\uff0c时长\uff1e\uff1d3天\uff0c前置于上线\uff01',
    '必须有任务\u300e压力\u200b测试\u300f\u3001时长≥\uff13天\u3001前置于上线',
    '必须有任务\u2018压力测试\u2019,时长≥3天,前置于上线.',
  ],
  [
    'rule of a day',
    parseRule,
    '推广任务开始 ≤ T-10',
    '推广任务开始 \u2266 \uff34\uff0d\uff11\uff10',
    '推广任务开始\u3000≤\u3000T\u201310',
    '推广任务开始 \uff1c\uff1d T\u221210\u3002',
    '推广任务开始 ≤ t-10\uff1b',
    '推广任务开始\u200b ≤ T-10',
  ],
  [
    'rule with a plan B',
    parseRule,
    '直播类任务必须有备用方案+扩容确认',
    '直播类任务必须有备用方案\uff0b扩容确认',
    '直播类任务必须有备用方案\uff0c扩容确认',
    '直播类任务必须有备用方案\uff1b扩容确认',
    '直播类任务必须有备用方案\u3001扩容确认',
    '直播类任务必须有备用方案\uff06扩容确认',
  ],
  [
    'curve of 设置',
    readCurveChoice,
    '预热10/爆发75/返场15',
    '预热10\uff0f爆发75\uff0f返场15',
    '预热10\uff0c爆发75\uff0c返场15',
    '预热10%\u3001爆发75%\u3001返场15%',
    '预热\uff11\uff10\uff05\uff1b爆发75\uff05\uff1b返场15\uff05',
    '预热10\u200b/爆发75/返场15\u3000',
    '预热 10 \uff0f 爆发 75 \uff0f 返场 15',
  ],
  [
    'lengths of phases of 设置',
    guide,
    '预热3-7/爆发1-3',
    '预热3\uff0d7\uff0f爆发1\uff0d3',
    '预热3\uff5e7\uff0c爆发1\uff5e3',
    '预热3\u20137天\u3001爆发1\u20133天',
    '预热3至7\uff1b爆发1到3',
    '预热\uff13-\uff17/爆发\u200b1-3',
    '预热3\u2014\u20147/爆发1\u2014\u20143',
  ],
  [
    'word of ours',
    (typed) => [keyOfWord('taskStatus', typed)],
    '已完成',
    '已完成\u200b',
    '\ufeff已完成',
    '\u3000已完成',
    '已\u00ad完成',
    '已完成\u00a0',
  ],
  [
    'phase',
    (typed) => [phaseOf(typed)],
    '爆发',
    '\u200b爆发',
    '爆发\u3000',
    '爆\u2060发',
    '\u202a爆发\u202c',
    '爆发\ufeff',
  ],
  ['level', levelOf, '高', '高\u200b', '\u3000高', '\ufeff高', '高\u00a0', '\u200f高'],
  [
    'date',
    (typed) => readDate(typed, DAY),
    '2024-05-16',
    '2024\uff0d05\uff0d16',
    '2024\uff0f5\uff0f16',
    '2024\uff0e05\uff0e16',
    '\uff12\uff10\uff12\uff14年\uff15月\uff11\uff16日',
    '2024\u201305\u201316',
    '2024-05-16\u200b',
    '5月16號',
    '\u20285/16'.replace('\u2028', '\u200e'),
  ],
  [
    'date with its time',
    (typed) => readDate(typed, DAY),
    '5/16 20:30',
    '5/16\u300020\uff1a30',
    '5\uff0f16 20\uff1a30',
    '5月16日 20\u223630',
    '5/16\u00a020:30',
    '\uff15/\uff11\uff16 \uff12\uff10\uff1a\uff13\uff10',
  ],
  [
    'progress',
    readProgress,
    '1/4',
    '1\uff0f4',
    '\uff11/\uff14',
    '1\u20444',
    '25\uff05',
    '1\u200b/4',
    '1\u22154',
  ],
  [
    'code of a campaign',
    (name) => proposeCode(name, '2024-06-11', []),
    '618年中狂欢',
    '\uff16\uff11\uff18年中狂欢',
    '6\u200b18年中狂欢',
    '年中狂欢\uff16\uff11\uff18',
    '\uff08618\uff09年中狂欢',
    '\u300c618\u300d年中狂欢',
  ],
];

test.each(
  READERS.flatMap(([name, read, plain, ...typed]) =>
    typed.map((text) => [name, escaped(text), text, plain, read] as const),
  ),
)('%s: %s', (_, __, typed, plain, read) => {
  const wanted = read(plain);
  expect(wanted).not.toBeUndefined();
  expect(read(typed)).toEqual(wanted);
});

/** So that names of tests tell signs apart that look alike. */
function escaped(text: string): string {
  return text.replace(/[^ -~\u3400-\u9fff]/gu, (sign) => `U+${sign.codePointAt(0)?.toString(16)}`);
}

test('the plain forms are read as what they are', () => {
  expect(ids('T03,T05')).toEqual(['T03+0', 'T05+0']);
  expect(ids('T24-T26+2')).toEqual(['T24+2', 'T25+2', 'T26+2']);
  expect(namesOf('张三/李四')).toEqual(['张三', '李四']);
  expect(keyOfMetric('库存余量(爆款)')).toBe('stock');
  expect(quantity('8万')).toEqual(['exact', 80_000, 'none']);
  expect(tierOf('素人(KOC)')).toBe('grassroots');
  expect(readCode('618-DY-KOL-M01…03')).toEqual({ prefix: '618-DY-KOL-M', first: 1, last: 3 });
  expect(guide('预热3-7/爆发1-3')).toHaveLength(2);
  expect(standardSettings(zh).phaseGuide).toEqual([]);
  expect(readCurveChoice('预热10/爆发75/返场15')).toMatchObject({ from: 'weights' });
  expect(keyOfWord('taskStatus', '已完成')).toBe('done');
  expect(phaseOf('爆发')).toBe('burst');
  expect(levelOf('高')).toBe('high');
  expect(exportedRole('统计日期')).toBe('date');
  expect(readDate('2024-05-16', DAY)).toBe(45_428);
  expect(DICTIONARIES.readHeading('支付金额(元)')).toEqual({
    header: '支付金额(元)',
    metric: 'gmv',
    unit: '元',
  });
  expect(
    fittingRisk({ names: ['客服响应时长'], themes: [] }, [
      { kind: '-', trigger: '退款率>4%,客服响应>45秒' },
    ]),
  ).toBeDefined();
});

test('predecessors are the ids that stand in the rows', () => {
  const rows = taskIds(['t03', '\uff34\uff10\uff15', 'T07', 'a1']);
  expect(readPredecessors('T03\uff0ct05\uff0cT07\u3001A1', rows).map(({ id }) => id)).toEqual([
    't03',
    '\uff34\uff10\uff15',
    'T07',
    'a1',
  ]);
});

const FAMILY = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
test.each([
  ['an emoji of several', FAMILY],
  ['one with a skin', '\u{1f469}\u{1f3fd}\u200d\u{1f4bb}'],
  ['a heart on fire', '\u2764\ufe0f\u200d\u{1f525}'],
  ['a sign shown as emoji', '\u26a0\ufe0f'],
  ['a flag', '\u{1f3f3}\ufe0f\u200d\u{1f308}'],
])('%s survives where text is kept', (_, emoji) => {
  expect(withoutInvisible(`${emoji}\u200b小组`)).toBe(`${emoji}小组`);
  expect(namesOf(`${emoji}小组\uff0c张三`)).toEqual([`${emoji}小组`, '张三']);
  expect(parseThreshold(`<8万${emoji}停推广`)?.warning.action).toBe(`${emoji}停推广`);
});

test('what is kept has the signs that it was typed with', () => {
  expect(namesOf('运营\uff08天猫\uff09\u3001张\uff21')).toEqual([
    '运营\uff08天猫\uff09',
    '张\uff21',
  ]);
  expect(parseThreshold('<8万\uff1a停推广\uff0c通知\uff08店长\uff09')?.warning.action).toBe(
    '停推广\uff0c通知\uff08店长\uff09',
  );
  expect(parseRule('检查\uff1a赠品已到仓\uff08两套\uff09')).toEqual({
    kind: 'checklist',
    text: '赠品已到仓\uff08两套\uff09',
  });
});

test('a folded text has a place for each place of the text without invisible signs', () => {
  const signs = fc.constantFrom(
    ...Object.values(LOOK_ALIKES).flatMap((text) => [...text]),
    ...'\u200b\ufeff\uff0c\uff08\uff21\ufe30\ufe32\uffe3\u00b2\ufb01'.split(''),
    FAMILY,
    'a',
    '万',
  );
  fc.assert(
    fc.property(fc.array(signs), fc.string({ unit: 'binary' }), (some, any) => {
      const plain = withoutInvisible(some.join('') + any);
      expect(foldSigns(plain)).toHaveLength(plain.length);
      expect(foldSigns(foldSigns(plain))).toBe(foldSigns(plain));
    }),
  );
});
