import fc from 'fast-check';
import type { CampaignState } from '../../../src/core/due/campaignState';
import { dueItems } from '../../../src/core/due/dueItems';
import { isUnderWay } from '../../../src/core/due/isUnderWay';
import { nextTouches, untouchedOwners } from '../../../src/core/due/touches';

const DAY = 45460;
const at = (hours: number) => DAY + hours / 24;
const quiet: CampaignState = {
  now: at(18.1),
  slot: '18:00',
  updateBy: 17 / 24,
  platforms: [],
  tasks: [],
  content: [],
  issues: [],
  alerts: [],
  feedback: [],
  untouched: new Set(),
  supplies: [],
};
const platform = (change = {}) => ({
  platform: '小红书',
  owner: '内容运营',
  isAwaited: false,
  isDayAwaited: false,
  isReporting: false,
  hasReported: false,
  ...change,
});
const task = (change = {}) => ({
  id: 'T01',
  name: '主题确认',
  owner: '内容运营',
  platform: '小红书',
  status: 'inProgress' as const,
  start: DAY - 5,
  due: DAY + 5,
  print: 'a',
  ...change,
});
const issue = (change = {}) => ({
  id: 'Q1',
  problem: '卡顿',
  owner: '开发组',
  escalateTo: '经理',
  ...change,
});
const alert = (change = {}) => ({
  metric: '库存余量',
  platform: '天猫',
  live: '200件',
  threshold: '<300',
  level: '严重',
  isCritical: true,
  action: '下架替换',
  owner: '运营组',
  began: at(15),
  ...change,
});
const kinds = (change: Partial<CampaignState>) =>
  dueItems({ ...quiet, ...change }).map(({ kind, who }) => `${kind} ${who}`);

test.each<[string, Partial<CampaignState>, string[]]>([
  ['nothing', {}, []],
  [
    'a platform that is awaited',
    { platforms: [platform({ isAwaited: true })] },
    ['slotMissing 内容运营'],
  ],
  ['awaited before the first slot', { slot: '', platforms: [platform({ isAwaited: true })] }, []],
  [
    'yesterday, in the morning',
    { now: at(9.1), slot: '9:00', platforms: [platform({ isDayAwaited: true })] },
    ['wholeDayMissing 内容运营'],
  ],
  ['yesterday, in the afternoon', { platforms: [platform({ isDayAwaited: true })] }, []],
  [
    'no figure today, no open task, past 17:00',
    { platforms: [platform({ isReporting: true })] },
    ['updateMissing 内容运营'],
  ],
  ['the same before 17:00', { now: at(16.9), platforms: [platform({ isReporting: true })] }, []],
  [
    'open tasks that have not changed today',
    { platforms: [platform()], tasks: [task()], untouched: new Set(['内容运营']) },
    ['updateMissing 内容运营'],
  ],
  [
    'open tasks of which nothing is known',
    { platforms: [platform({ isReporting: true })], tasks: [task()] },
    [],
  ],
  [
    'the same, but a figure was reported',
    {
      platforms: [platform({ isReporting: true, hasReported: true })],
      tasks: [task()],
      untouched: new Set(['内容运营']),
    },
    [],
  ],
  [
    'tasks that begin tomorrow',
    {
      platforms: [platform()],
      tasks: [task({ start: DAY + 1 })],
      untouched: new Set(['内容运营']),
    },
    [],
  ],
  ['a platform that nobody owns', { platforms: [platform({ owner: '', isReporting: true })] }, []],
  ['a late task', { tasks: [task({ due: DAY - 2 })] }, ['taskLate 内容运营']],
  ['a task of today', { tasks: [task({ due: DAY })] }, ['taskToday 内容运营']],
  ['late but done', { tasks: [task({ due: DAY - 2, status: 'done' })] }, []],
  ['a clock that ran out', { issues: [issue({ due: at(18) })] }, ['clockOut 开发组']],
  [
    'one with ten minutes left',
    { issues: [issue({ due: at(18.1) + 10 / 1440 })] },
    ['clockSoon 开发组'],
  ],
  ['one with eleven', { issues: [issue({ due: at(18.1) + 11 / 1440 })] }, []],
  [
    'late to respond, in time to solve: once',
    { issues: [issue({ due: at(20), respondBy: at(17) })] },
    ['clockOut 开发组'],
  ],
  ['an open alert', { alerts: [alert()] }, ['alert 运营组']],
  [
    'a retro to be written',
    { retro: { due: DAY, owner: '经理', isWritten: false } },
    ['retroDue 经理'],
  ],
  [
    'a retro that is due tomorrow',
    { retro: { due: DAY + 1, owner: '经理', isWritten: false } },
    [],
  ],
  ['a retro that is written', { retro: { due: DAY - 3, owner: '经理', isWritten: true } }, []],
])('%s', (_, change, expected) => {
  expect(kinds(change)).toEqual(expected);
});

test('the most urgent first: critical alerts, the longest late clock, the task late for longest', () => {
  const items = dueItems({
    ...quiet,
    tasks: [
      task({ due: DAY }),
      task({ id: 'T02', due: DAY - 1 }),
      task({ id: 'T03', due: DAY - 9 }),
    ],
    issues: [issue({ due: at(18) }), issue({ id: 'Q2', due: at(12) })],
    alerts: [alert({ metric: 'UV', isCritical: false }), alert()],
    platforms: [platform({ isAwaited: true })],
  });
  expect(
    items.map(({ kind, values }) => `${kind} ${values.id ?? values.metric ?? values.platform}`),
  ).toEqual([
    'alert 库存余量',
    'alert UV',
    'clockOut Q2',
    'clockOut Q1',
    'slotMissing 小红书',
    'taskLate T03',
    'taskLate T02',
    'taskToday T01',
  ]);
});

test('the order of rows does not matter, and each thing has a key of its own', () => {
  const tasks = Array.from({ length: 6 }, (_, i) => task({ id: `T${i}`, due: DAY - (i % 3) }));
  const alerts = ['UV', 'CTR', 'CVR'].map((metric) => alert({ metric }));
  const platforms = ['天猫', '抖音'].map((name) => platform({ platform: name, isAwaited: true }));
  const expected = dueItems({ ...quiet, tasks, alerts, platforms });
  expect(new Set(expected.map(({ key }) => key)).size).toBe(11);
  const shuffled = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  fc.assert(
    fc.property(shuffled(tasks), shuffled(alerts), shuffled(platforms), (t, a, p) => {
      expect(dueItems({ ...quiet, tasks: t, alerts: a, platforms: p })).toEqual(expected);
    }),
  );
});

test('who changed a task today is known from the second look on', () => {
  const before = nextTouches({}, ['A', 'B'], [task({ owner: 'A' })], DAY - 1);
  expect(untouchedOwners(before, DAY - 1)).toEqual(new Set());
  const same = nextTouches(before, ['A', 'B'], [task({ owner: 'A' })], DAY);
  expect(untouchedOwners(same, DAY)).toEqual(new Set(['A', 'B']));
  const changed = nextTouches(same, ['A', 'B'], [task({ owner: 'A', print: 'b' })], DAY);
  expect(untouchedOwners(changed, DAY)).toEqual(new Set(['B']));
});

test.each([
  ['in preparation', DAY + 30, false, true],
  ['ended yesterday', DAY - 1, false, true],
  ['ended 15 days ago', DAY - 15, false, true],
  ['ended 16 days ago', DAY - 16, false, false],
  ['archived', DAY + 1, true, false],
  ['without a last day', undefined, false, true],
])('%s', (_, end, isArchived, expected) => {
  expect(isUnderWay({ end, isArchived }, DAY)).toBe(expected);
});

test('what cannot wait of material and resources is due once a day, and anew in another state', () => {
  const short = { list: 'goods', name: '展架', owner: '设计组', state: '⛔ 差 80' };
  const keysOf = (...supplies: CampaignState['supplies']) =>
    dueItems({ ...quiet, supplies }).map(({ kind, who, key }) => [kind, who, key]);
  expect(keysOf(short)).toEqual([['supplyLate', '设计组', `supply/goods/展架/⛔ 差 80/${DAY}`]]);
  expect(keysOf({ ...short, state: '⛔ 审核退回' })[0]?.[2]).not.toBe(keysOf(short)[0]?.[2]);
});

test('content whose day has passed is due as a late task is, once a day each', () => {
  const status = 'notStarted' as const;
  const piece = { id: '社群', name: '每日提醒', owner: '小周', status, due: DAY - 2 };
  const items = dueItems({
    ...quiet,
    content: [piece, { ...piece, due: DAY }, { ...piece, due: DAY + 1 }],
  });
  expect(items.map(({ kind, who, values }) => [kind, who, values.days])).toEqual([
    ['contentLate', '小周', 2],
    ['contentToday', '小周', 0],
  ]);
  expect(new Set(items.map(({ saidAs }) => saidAs))).toEqual(new Set([`contents/${DAY}`]));
});

test('late replies are said, those of the best customers first, and at once', () => {
  const row = { content: '打不开', owner: '张三', isHighValue: false, late: 300, due: at(13) };
  const best = { ...row, content: '少发', isHighValue: true, late: 5 };
  const items = dueItems({ ...quiet, feedback: [row, best] });
  expect(items.map(({ kind, values }) => [kind, values.content])).toEqual([
    ['feedbackLate', '少发'],
    ['feedbackLate', '打不开'],
  ]);
});

test('what a group is to do is said to its contact', () => {
  const contacts = [{ names: ['运营组', '运营部'], person: '小王' }];
  const who = (owner: string) =>
    dueItems({ ...quiet, alerts: [alert({ owner })], contacts })[0]?.who;
  expect(['运营组', '运营部', '运营组/小王', '李四', '', '甲,乙'].map(who)).toEqual([
    '小王',
    '小王',
    '小王',
    '李四',
    '',
    '甲,乙',
  ]);
});
