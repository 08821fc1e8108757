import { applyLessons } from '../../../src/core/lessons/applyLessons';
import { contradictions } from '../../../src/core/lessons/contradictions';
import { type FitLesson, unfitBecause } from '../../../src/core/lessons/fits';
import type { Lesson } from '../../../src/core/lessons/lesson';
import type { LessonOutcome, LessonPlan } from '../../../src/core/lessons/lessonPlan';
import { parseRule } from '../../../src/core/lessons/parseRule';
import { isAbout } from '../../../src/core/lessons/topics';

/** Going live on day 100, burst on 110, end on 120. */
const PLAN: LessonPlan = {
  scenario: 'big-promo',
  anchors: { start: 100, burst: 110, end: 120 },
  phases: [{ kind: 'warmup' }, { kind: 'burst' }, { kind: 'encore' }],
  channels: [
    { platform: '天猫', role: 'shop' },
    { platform: '私域', role: 'private' },
  ],
  tasks: [
    { id: 'T01', name: '压力测试', platform: '天猫', start: 98, due: 99, isMilestone: false },
    { id: 'T02', name: '付费投放计划', platform: '抖音', start: 104, due: 107, isMilestone: false },
    { id: 'T09', name: '客服培训', platform: '全部', start: 90, due: 101, isMilestone: false },
    { id: 'M1', name: '◆ 推广上线', platform: '全部', start: 109, due: 109, isMilestone: true },
  ],
  pieces: [{ date: 101, text: '预热 私域 第一轮活动预告' }],
  budget: [
    { name: '推广费', kind: 'promotion', detail: '', amount: 20 },
    { name: '物料费', kind: 'other', detail: '', amount: 5 },
    { name: '应急储备', kind: 'reserve', detail: '', amount: 2 },
  ],
  split: [{ item: '天猫', share: 0.9 }],
  board: [{ metric: '客服响应时长', threshold: '>45秒' }],
  risks: [{ name: '直播中断', text: '推流故障', action: '启用备用直播间' }],
};

let count = 0;
function lesson(ruleText: string, more: Partial<Lesson> = {}): Lesson {
  count += 1;
  const rule = parseRule(ruleText);
  const base = { id: `L${count}`, lesson: 'x', ruleText, loss: '', source: '618' };
  return { ...base, scenarios: [], platforms: [], ...(rule ? { rule } : {}), ...more };
}
const outcomes = (...texts: string[]) =>
  applyLessons(
    texts.map((text) => lesson(text)),
    PLAN,
  );
const of = (text: string) => outcomes(text)[0] as LessonOutcome;

test.each<[string, Partial<LessonOutcome>]>([
  [
    '必须有任务「压力测试」',
    { changes: [], notes: [{ say: 'fulfilled', what: '压力测试', taskId: 'T01' }] },
  ],
  [
    '必须有任务「压测」,至少3天',
    { changes: [{ do: 'move', id: 'T01', name: '压力测试', start: 97, due: 99 }] },
  ],
  [
    '必须有任务「客服培训」,在上线前完成',
    { changes: [{ do: 'move', id: 'T09', name: '客服培训', start: 88, due: 99 }] },
  ],
  [
    '必须有任务「天猫终审」,至少2天,在上线前完成',
    {
      changes: [
        {
          do: 'task',
          id: 'T10',
          name: '天猫终审',
          platform: '天猫',
          start: 98,
          due: 99,
          isTest: false,
        },
      ],
    },
  ],
  [
    '推广任务开始 ≤ T-10',
    { changes: [{ do: 'move', id: 'T02', name: '付费投放计划', start: 100, due: 103 }] },
  ],
  [
    '推广任务开始 ≤ T-6',
    { changes: [], notes: [{ say: 'fulfilled', what: '付费投放计划', taskId: 'T02' }] },
  ],
  [
    '直播彩排提前5天开始',
    {
      changes: [
        {
          do: 'task',
          id: 'T10',
          name: '直播彩排',
          platform: '',
          start: 105,
          due: 109,
          isTest: false,
        },
      ],
    },
  ],
  [
    '私域预热 ≤ T-9 且 3轮',
    {
      changes: [
        { do: 'piece', subject: '私域预热', channel: '私域', date: 105, round: 2 },
        { do: 'piece', subject: '私域预热', channel: '私域', date: 109, round: 3 },
      ],
    },
  ],
  [
    '返场期推广预算占比 ≥ 10%',
    { changes: [{ do: 'budget', from: 0, name: '推广费', detail: '返场', amount: 2 }] },
  ],
  ['应急储备占比 ≥ 10%', { notes: [{ say: 'shareShort', have: 2 / 27, sign: '≥', share: 0.1 }] }],
  ['物料费占比 ≥ 20%', { changes: [], notes: [{ say: 'fulfilled', what: '物料费' }] }],
  ['天猫占比 ≤ 80%', { notes: [{ say: 'shareShort', have: 0.9, sign: '≤', share: 0.8 }] }],
  [
    '返场期达人预算占比 ≥ 10%',
    { changes: [{ do: 'budget', from: 0, name: '推广费', detail: '返场', amount: 2 }] },
  ],
  ['礼品费占比 ≥ 10%', { notes: [{ say: 'noLine', name: '礼品费' }] }],
  ['预售期推广预算占比 ≥ 10%', { changes: [], notes: [{ say: 'unfit', why: 'phase' }] }],
  [
    '领券步骤 ≤ 2',
    { changes: [{ do: 'threshold', metric: '领券步骤', threshold: '>2', limit: '≤2' }] },
  ],
  ['客服响应时长 ≤ 60秒', { changes: [], notes: [{ say: 'fulfilled', what: '客服响应时长' }] }],
  [
    '客服响应时长 ≤ 30秒',
    { changes: [{ do: 'threshold', metric: '客服响应时长', threshold: '>30秒', limit: '≤30秒' }] },
  ],
  ['直播必须有备用方案 + 扩容确认', { notes: [{ say: 'backup', what: '直播中断' }] }],
  ['页面必须有备用方案', { changes: [{ do: 'risk', name: '页面' }], notes: [] }],
  [
    '检查:赠品已到仓',
    {
      changes: [
        {
          do: 'task',
          id: 'T10',
          name: '赠品已到仓',
          platform: '',
          start: 99,
          due: 99,
          isTest: false,
        },
      ],
    },
  ],
  ['优化赠品组合', { changes: [], notes: [{ say: 'text' }] }],
])('%s', (text, outcome) => {
  expect(of(text)).toMatchObject(outcome);
});

test('without a calendar rounds of content are a task', () => {
  const { pieces: _, ...plan } = PLAN;
  const [outcome] = applyLessons([lesson('私域预热 ≤ T-9 且 3轮')], plan);
  expect(outcome?.changes).toMatchObject([{ do: 'task', name: '私域预热', start: 101, due: 109 }]);
});

test('each rule sees what those before it changed: the stricter decides, whichever comes first', () => {
  for (const texts of [
    ['推广任务开始 ≤ T-10', '推广任务开始 ≤ T-3'],
    ['推广任务开始 ≤ T-3', '推广任务开始 ≤ T-10'],
  ]) {
    const changes = outcomes(...texts).flatMap((outcome) => outcome.changes);
    expect(changes).toEqual([
      { do: 'move', id: 'T02', name: '付费投放计划', start: 100, due: 103 },
    ]);
  }
  const twice = outcomes('检查:赠品已到仓', '检查:赠品已到仓', '检查:海报已审');
  expect(twice.map(({ changes }) => changes.length)).toEqual([1, 0, 1]);
});

test('a declined lesson changes nothing and contradicts nobody', () => {
  const [a, b] = [lesson('返场期推广预算占比 ≥ 10%'), lesson('返场期推广预算占比 ≤ 5%')];
  expect(applyLessons([a, b], PLAN).map(({ notes }) => notes)).toEqual([
    [{ say: 'contradicts', ids: [b.id] }],
    [{ say: 'contradicts', ids: [a.id] }],
  ]);
  const [first, second] = applyLessons([a, { ...b, declined: '库存多' }], PLAN);
  expect(first?.changes).toHaveLength(1);
  expect(second).toEqual({ id: b.id, changes: [], notes: [] });
});

test.each([
  ['返场期推广预算占比 ≥ 10%', '返场推广预算占比 ≤ 5%', true],
  ['返场期推广预算占比 ≥ 10%', '返场期推广预算占比 ≤ 10%', false],
  ['返场期推广预算占比 ≥ 10%', '返场期推广预算占比 ≥ 20%', false],
  ['返场期推广预算占比 ≥ 10%', '预热期推广预算占比 ≤ 5%', false],
  ['领券步骤 ≤ 2', '领券步骤 ≥ 3', true],
  ['领券步骤 ≤ 2', '领券步骤 ≥ 2', false],
  ['领券步骤 < 2', '领券步骤 ≥ 2', true],
  ['客服响应时长 ≤ 1分钟', '客服响应时长 > 50秒', false],
  ['客服响应时长 ≤ 1分钟', '客服响应时长 > 90秒', true],
  ['推广任务开始 ≤ T-10', '推广任务开始 ≤ T-3', false],
])('%s and %s contradict each other: %s', (a, b, expected) => {
  const found = contradictions([lesson(a), lesson(b)]);
  expect(found.size).toBe(expected ? 2 : 0);
});

test.each<[string, Partial<FitLesson>, string | undefined]>([
  ['领券步骤 ≤ 2', {}, undefined],
  ['领券步骤 ≤ 2', { sourceScenario: 'festival' }, 'scenario'],
  ['领券步骤 ≤ 2', { sourceScenario: 'festival', scenarios: ['big-promo'] }, undefined],
  ['领券步骤 ≤ 2', { named: ['抖音'] }, 'channel'],
  ['领券步骤 ≤ 2', { named: ['抖音'], platforms: ['天猫'] }, undefined],
  ['领券步骤 ≤ 2', { platforms: ['京东'] }, 'channel'],
  ['预售期推广预算占比 ≥ 10%', {}, 'phase'],
  ['返场期推广预算占比 ≥ 10%', {}, undefined],
  ['直播必须有备用方案', {}, undefined],
])('%s with %j is left out because of %s', (text, more, why) => {
  expect(unfitBecause({ ...lesson(text), named: [], ...more }, PLAN)).toBe(why);
});

test('rules of live streams fit only where a channel streams', () => {
  const notes = { ...PLAN, channels: [{ platform: '小红书', role: 'notes' as const }] };
  expect(unfitBecause({ ...lesson('直播必须有备用方案'), named: [] }, notes)).toBe('live');
});

test.each([
  ['私域 3轮活动预告', '私域预热', true],
  ['天猫 主会场预告', '私域预热', false],
  ['功能测试', '压力测试', false],
  ['Load test (1000 people)', '压力测试', true],
  ['壓力測試', '压力测试', true],
  ['KOL档期确认', '推广', true],
  ['补货', '', false],
  ['Uploads of the shop', 'paid ads', false],
  ['The page goes live', 'live stream rehearsal', false],
  ['Live-stream drill', 'live stream rehearsal', true],
])('%s is about %s: %s', (text, subject, expected) => {
  expect(isAbout(text, subject)).toBe(expected);
});
