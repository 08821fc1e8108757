import type { PlannedTask, PreflightInput } from '../../../src/core/preflight/finding';
import { preflight } from '../../../src/core/preflight/preflight';
import { en } from '../../../src/locales/en';
import { findingSentence } from '../../../src/locales/findingSentence';
import { zhCN } from '../../../src/locales/zh-CN';

/** What a sentence shows where a value is missing. */
const HOLE = /[{}]|undefined|NaN/;
const START = 45_444; // 2024-06-01
const task = (
  id: string,
  start: number,
  due: number,
  more: Partial<PlannedTask> = {},
): PlannedTask => ({
  row: Number(id.slice(1)),
  id,
  name: `任务${id}`,
  status: 'notStarted',
  milestone: false,
  start: START + start,
  due: START + due,
  finished: null,
  progress: null,
  predecessors: '',
  delayReason: '',
  newPlan: '',
  platform: '全部',
  owner: '甲',
  executor: '',
  isTest: false,
  ...more,
});
const CLEAN: PreflightInput = {
  start: START,
  end: START + 9,
  today: START - 20,
  phases: [
    { row: 50, name: '预热', kind: 'warmup', days: 7 },
    { row: 51, name: '爆发', kind: 'burst', days: 3 },
  ],
  phaseGuide: [
    { kind: 'warmup', low: 3, high: 7 },
    { kind: 'burst', low: 1, high: 3 },
  ],
  goalLead: 5,
  isApproved: false,
  goals: [
    {
      row: 1,
      name: 'GMV',
      metric: 'gmv',
      text: '100',
      unit: '万元',
      target: 100,
      baseline: 80,
      growth: 0.5,
      peak: 110,
    },
    { row: 2, name: '订单量', metric: 'orders', text: '4000', unit: '单', target: 4000 },
    { row: 3, name: '客单价', metric: 'aov', text: '250', unit: '元', target: 250 },
  ],
  board: { uv: 16_000, conversionRate: 0.025 },
  split: [
    { row: 5, dimension: '渠道', item: '天猫', share: 0.6, budget: 15 },
    { row: 6, dimension: '渠道', item: '抖音', share: 0.4, budget: 10 },
    { row: 7, dimension: '品类', item: '利润款', share: 1 },
  ],
  budget: [
    { row: 10, name: '推广费', amount: 25, kind: 'promotion' },
    { row: 11, name: '应急储备', amount: 3.5, kind: 'reserve' },
  ],
  band: [0.1, 0.15],
  roi: [3, 5],
  margin: 0.4,
  products: [{ row: 20, name: '甲款', role: '利润款', price: 250, stock: 5000, cover: 12 }],
  risks: [{ row: 30, name: '宕机', limit: '30分钟', trigger: '打不开', action: '扩容' }],
  tasks: [
    task('T01', -18, -12),
    task('T02', -10, -8, { predecessors: 'T01', isTest: true }),
    task('M1', -1, -1, { predecessors: 'T02', milestone: true }),
  ],
  calendar: { off: new Map([[START - 5, '端午节']]), work: new Set(), years: new Set([2024]) },
};
const found = (change: Partial<PreflightInput>) =>
  preflight({ ...CLEAN, ...change }).map(({ rule, severity }) => `${severity} ${rule}`);
const goal = (change: object) => ({ goals: [{ ...CLEAN.goals[0], ...change } as never] });

const OTHER = { row: 12, name: '物料费', amount: 0.1, kind: 'other' } as const;
const CHANNELS: PreflightInput['split'] = [
  { row: 5, dimension: '渠道', item: '天猫', share: 0.6, budget: 25, isChannel: true },
  { row: 6, dimension: '渠道', item: '抖音', share: 0.4, isChannel: true },
];
const naming = (name: string): Partial<PreflightInput> => ({
  naming: { row: 1, name, theme: '618年中狂欢', rules: '全场商品满300减50', platforms: ['天猫'] },
});

/** With a task that builds something, a few days long. */
const building = (name: string, start: number): Partial<PreflightInput> => ({
  tasks: [...CLEAN.tasks, task('T09', start, Math.max(start + 2, -3), { name })],
});

test('a clean plan gives an empty list', () => {
  expect(preflight(CLEAN)).toEqual([]);
});

test.each<[string, Partial<PreflightInput>, string[]]>([
  ['a target that is no number', goal({ target: undefined, text: '翻番' }), ['must goalNoNumber']],
  ['no unit', goal({ unit: '' }), ['should goalNoUnit']],
  ['GMV in yuan', goal({ unit: '元' }), ['should goalOtherUnit']],
  [
    'relative without a baseline',
    goal({ isRelative: true, baseline: undefined }),
    ['should goalNoBaseline'],
  ],
  ['below the baseline', goal({ baseline: 101 }), ['should goalBelowFloor']],
  ['above baseline and growth', goal({ growth: 0.2 }), ['should goalAboveStretch']],
  ['beyond the peak', goal({ peak: 99 }), ['should goalBeyondPeak']],
  [
    'UV for half of the goal',
    { board: { uv: 8000, conversionRate: 0.025 } },
    ['should visitorsTooFew'],
  ],
  [
    'UV for twice the goal',
    { board: { uv: 32_000, conversionRate: 0.025 } },
    ['should visitorsTooMany'],
  ],
  [
    'orders that do not make the GMV',
    { goals: CLEAN.goals.map((g) => (g.metric === 'orders' ? { ...g, target: 3000 } : g)) },
    ['should ordersDisagree'],
  ],
  [
    'visitors that do not make the orders',
    {
      goals: [
        ...CLEAN.goals,
        { row: 60, name: 'UV', metric: 'uv', text: '', unit: '人', target: 100_000 },
        { row: 61, name: 'CVR', metric: 'conversionRate', text: '', unit: '%', target: 0.03 },
      ],
    },
    ['should trafficDisagrees'],
  ],
  [
    'a burst of four days',
    { phases: [{ row: 51, name: '爆发', kind: 'burst', days: 4 }] },
    ['info phaseLong'],
  ],
  [
    'a warm-up of two days',
    { phases: [{ row: 50, name: '预热', kind: 'warmup', days: 2 }] },
    ['info phaseShort'],
  ],
  ['goals that are not approved in time', { today: START - 4, tasks: [] }, ['should goalsLate']],
  ['goals that are approved', { today: START - 4, tasks: [], isApproved: true }, []],
  [
    'promotion by channel that is not all of it',
    { split: CLEAN.split.map((part) => (part.budget === 15 ? { ...part, budget: 14 } : part)) },
    ['should attributionDiffers'],
  ],
  [
    'more spent than planned',
    { budget: CLEAN.budget.map((line) => ({ ...line, spent: line.kind === 'reserve' ? 4 : 0 })) },
    ['should overspent'],
  ],
  [
    'a split of 90 %',
    { split: [{ row: 5, dimension: '渠道', item: '天猫', share: 0.9 }] },
    ['must splitNotWhole'],
  ],
  [
    'an amount of 0',
    { budget: [...CLEAN.budget, { row: 12, name: '物料费', amount: 0, kind: 'other' }] },
    ['must amountNotPositive'],
  ],
  [
    'no amount',
    { budget: [...CLEAN.budget, { row: 12, name: '物料费', kind: 'other' }] },
    ['should amountMissing'],
  ],
  [
    'a reserve of 5 %',
    {
      budget: [
        { row: 10, name: '推广费', amount: 25, kind: 'promotion' },
        { row: 11, name: '应急储备', amount: 1.3, kind: 'reserve' },
      ],
    },
    ['should reserveOutside'],
  ],
  [
    'a reserve of 10.0 %',
    {
      budget: [
        { row: 10, name: '推广费', amount: 25, kind: 'promotion' },
        { row: 11, name: '应急储备', amount: 2.78, kind: 'reserve' },
      ],
    },
    ['info reserveAtEdge'],
  ],
  ['a margin of 30 %', { margin: 0.3 }, ['should belowBreakEven']],
  [
    'stock for five days',
    { products: [{ row: 20, name: '甲款', role: '利润款', cover: 5 }] },
    ['should coverShort'],
  ],
  [
    'stock worth less than its share',
    { products: [{ row: 20, name: '甲款', role: '利润款', price: 100, stock: 100 }] },
    ['should stockWorthLess'],
  ],
  ['nobody', { tasks: [...CLEAN.tasks, task('T09', -9, -8, { owner: '' })] }, ['must noOwner']],
  [
    'the same task twice',
    { tasks: [...CLEAN.tasks, task('T09', -9, -8, { name: '任务T01' })] },
    ['should taskTwice'],
  ],
  ['no test', { tasks: [task('T01', -18, -12)] }, ['should noTest']],
  ['pages built too late', building('活动页面开发', -6), ['should buildLate']],
  ['pages built seven days before', building('活动页面开发', -7), []],
  ['a system in traditional characters', building('系統開發', -3), ['should buildLate']],
  ['pages in English', building('Build the campaign pages', -6), ['should buildLate']],
  ['the development of customers', building('大客户开发', -2), []],
  [
    'a plug-in after the pages',
    {
      tasks: [
        ...(building('活动页面开发', -12).tasks as PlannedTask[]),
        task('T10', -5, -4, { name: '抽奖插件开发' }),
      ],
    },
    ['info holiday'],
  ],
  [
    'what is built and tested for two days',
    {
      tasks: [
        task('T08', -12, -9, { name: '页面/系统开发' }),
        task('T09', -3, -2, { isTest: true }),
      ],
    },
    ['should testsShort'],
  ],
  [
    'two days of tests where nothing is built',
    { tasks: [task('T09', -3, -2, { isTest: true })] },
    [],
  ],
  ['a holiday', { tasks: [...CLEAN.tasks, task('T09', -5, -4)] }, ['info holiday']],
  [
    'a circle',
    {
      tasks: [
        ...CLEAN.tasks,
        task('T08', -9, -8, { predecessors: 'T09' }),
        task('T09', -8, -7, { predecessors: 'T08' }),
      ],
    },
    ['must mark.circle', 'must mark.circle', 'should mark.startsBeforePredecessor'],
  ],
  [
    'a chain that cannot end in time',
    {
      tasks: [
        ...CLEAN.tasks,
        task('T08', -9, 0, { predecessors: '' }),
        task('M2', -1, -1, { predecessors: 'T08' }),
      ],
    },
    ['should mark.startsBeforePredecessor', 'should tooLate', 'should tooLate'],
  ],
  [
    'a year without holidays',
    { calendar: { ...CLEAN.calendar, years: new Set<number>() } },
    ['info yearUnknown'],
  ],
  [
    'a risk without a limit',
    { risks: [{ row: 30, name: '宕机', limit: '', trigger: 'x', action: 'y' }] },
    ['should risk.limit'],
  ],
  ['no goals', { goals: [] }, ['should without.goals']],
  ['no risks', { risks: [] }, ['should without.risks']],
  [
    'two goals on one metric',
    { goals: [...CLEAN.goals, { ...CLEAN.goals[0], row: 9, name: '成交额' } as never] },
    ['should twice.goals'],
  ],
  [
    'a budget line that stands twice',
    {
      budget: [...CLEAN.budget, ...[12, 13].map((row) => ({ ...OTHER, row }))],
    },
    ['should twice.budget'],
  ],
  [
    'a budget line that is parted',
    { budget: [...CLEAN.budget, OTHER, { ...OTHER, row: 13, detail: '返场' }] },
    [],
  ],
  [
    'a platform that stands twice',
    { split: [...CHANNELS, { ...CHANNELS[1], share: 0, row: 8 } as never] },
    ['should twice.split', 'info channelNoBudget'],
  ],
  [
    'a platform without a task',
    { split: CHANNELS, tasks: CLEAN.tasks.map((one) => ({ ...one, platform: '天猫' })) },
    ['should channelNoTask', 'info channelNoBudget'],
  ],
  ['a platform that is to sell without money', { split: CHANNELS }, ['info channelNoBudget']],
  [
    'money for long, and no goal that tells',
    { budget: [...CLEAN.budget, { ...OTHER, isLongTerm: true }] },
    ['should longTermNoGoal', 'info longTerm'],
  ],
  [
    'a group that nobody speaks for',
    {
      contacts: [
        { row: 1, name: '设计组', contact: '设计组' },
        { row: 2, name: '客服组', contact: '小李' },
      ],
    },
    ['should noContact'],
  ],
  ['a name that says little', naming('年中狂欢'), ['info nameSaysLittle']],
  ['a name with its benefit', naming('618年中狂欢·全场满300减50'), []],
  ['a name with its platform', naming('天猫年中狂欢'), []],
])('%s', (_, change, expected) => {
  expect(found(change)).toEqual(expected);
  for (const locale of [zhCN, en])
    for (const finding of preflight({ ...CLEAN, ...change }))
      expect(findingSentence(finding, locale)).not.toMatch(HOLE);
});

test('every finding has a sentence without holes, in Chinese and English', () => {
  const bad: PreflightInput = {
    ...CLEAN,
    goals: [
      {
        row: 1,
        name: 'GMV',
        metric: 'gmv',
        text: '500',
        unit: '万元',
        target: 500,
        baseline: 300,
        growth: 0.5,
        peak: 300,
      },
      { row: 2, name: '复购率', text: '提升15%', unit: '%', isRelative: true },
      { row: 3, name: '声量', text: '很高', unit: '' },
    ],
    margin: 0.2,
    tasks: [task('T01', -5, 30, { predecessors: 'T99', owner: '', delayReason: '' })],
    risks: [{ row: 30, name: '宕机', limit: '', trigger: '', action: '' }],
  };
  const findings = preflight(bad);
  expect(findings.length).toBeGreaterThan(10);
  for (const locale of [zhCN, en])
    for (const finding of findings) expect(findingSentence(finding, locale)).not.toMatch(HOLE);
});

test('3,000 tasks', () => {
  const tasks = Array.from({ length: 3000 }, (_, i) =>
    task(`T${i + 10}`, -18, -12, { row: i + 10, isTest: true }),
  );
  expect(found({ tasks })).toEqual([]);
});
