import { cameBack, type Incident, isSameProblem } from '../../../src/core/lessons/cameBack';
import { carriersText, countCarriers, readCarriers } from '../../../src/core/lessons/carriers';
import { type EndedCampaign, followed } from '../../../src/core/lessons/followed';
import { parseRule } from '../../../src/core/lessons/parseRule';
import type { Rule } from '../../../src/core/lessons/rule';

const task = (name: string, start: number, due: number, isDone = true) => ({
  id: name,
  name,
  platform: '全部',
  start,
  due,
  isMilestone: false,
  isDone,
});
const ENDED: EndedCampaign = {
  anchors: { start: 100, burst: 110, end: 120 },
  tasks: [
    task('压力测试', 97, 99),
    task('客服培训', 98, 99),
    task('功能测试', 99, 100),
    task('赠品已到仓', 99, 99, false),
    task('付费投放', 105, 108),
  ],
  pieces: [
    { date: 101, text: '预热 私域 第一轮预告' },
    { date: 105, text: '预热 私域 第二轮预告' },
    { date: 111, text: '返场 私域 预告' },
  ],
  budget: [
    { name: '推广费', kind: 'promotion', detail: '', amount: 18 },
    { name: '推广费', kind: 'promotion', detail: '返场', amount: 2 },
  ],
  split: [],
  board: [
    { metric: '领券步骤', unit: '', live: 3 },
    { metric: '客服响应时长', unit: '秒', live: '28秒' },
    { metric: '退款率', unit: '%', live: '' },
  ],
  risks: [{ name: '直播中断', text: '', action: '备用直播间' }],
};

test.each([
  ['必须有任务「压力测试」,至少3天,在上线前完成', 'yes', 'done'],
  ['必须有任务「客服培训」,至少3天', 'no', 'tooShort'],
  ['必须有任务「功能测试」,在上线前完成', 'no', 'endsLate'],
  ['必须有任务「终审」', 'no', 'noTask'],
  ['检查:赠品已到仓', 'no', 'notDone'],
  ['推广任务开始 ≤ T-5', 'yes', 'onTime'],
  ['推广任务开始 ≤ T-10', 'no', 'startsLate'],
  ['私域预热 ≤ T-3 且 2轮', 'yes', 'rounds'],
  ['私域预热 ≤ T-3 且 3轮', 'no', 'rounds'],
  ['返场期推广预算占比 ≥ 10%', 'yes', 'share'],
  ['返场期推广预算占比 ≥ 15%', 'no', 'share'],
  ['礼品费占比 ≥ 15%', 'unknown', 'noShare'],
  ['领券步骤 ≤ 2', 'no', 'figure'],
  ['客服响应时长 ≤ 30秒', 'yes', 'figure'],
  ['退款率 ≤ 3%', 'unknown', 'noFigure'],
  ['没有的指标 ≤ 3', 'unknown', 'noFigure'],
  ['直播必须有备用方案', 'yes', 'plan'],
  ['直播必须有备用方案 + 压力测试', 'yes', 'plan'],
  ['直播必须有备用方案 + 扩容确认', 'no', 'noTask'],
  ['物流必须有备用方案', 'no', 'noPlan'],
])('%s is kept: %s, because of %s', (text, kept, key) => {
  expect(followed(parseRule(text) as Rule, ENDED)).toMatchObject({ kept, because: { key } });
});

test.each([
  ['推广任务开始 ≤ T-5 且 2轮', 'yes', 'onTime'],
  ['私域预热 ≤ T-3 且 2轮', 'no', 'noTask'],
])('without a calendar the task tells: %s is kept: %s, because of %s', (text, kept, key) => {
  const { pieces: _, ...ended } = ENDED;
  expect(followed(parseRule(text) as Rule, ended)).toMatchObject({ kept, because: { key } });
});

test.each([
  ['首日卡顿30分钟', '活动首日页面卡顿10分钟', true],
  ['首日卡顿30分钟', '首日赠品漏发', false],
  ['抖音直播中断3小时', '直播中断5分钟', true],
  ['抖音直播中断3小时', '抖音退款多', false],
  ['剩余库存清理率仅60%', '库存清理率不到目标', true],
  ['30 minutes of slow checkout', 'Checkout slow again', true],
  ['30 minutes of slow checkout', 'Gifts were missing', false],
  ['', '页面卡顿', false],
  ['30分钟', '停了30分钟', false],
])('%s is the same problem as %s: %s', (problem, text, expected) => {
  expect(isSameProblem(problem, text)).toBe(expected);
});

test('a limit comes back as an alert of its metric', () => {
  const rule = parseRule('领券步骤 ≤ 2') as Rule;
  const alert: Incident = { kind: 'alert', id: '', text: '领券步骤 全部', metric: '领券步骤' };
  expect(cameBack({ lesson: '太复杂', loss: '', rule }, [alert])).toBe(alert);
  expect(cameBack({ lesson: '太复杂', loss: '', rule }, [])).toBeUndefined();
});

test('carriers are remembered by code and counted', () => {
  const carriers = new Map([
    ['双11', 'yes'],
    ['618-2', 'no'],
    ['新品', 'open'],
  ] as const);
  expect(readCarriers(carriersText(carriers))).toEqual(carriers);
  expect(countCarriers(carriers)).toEqual({ used: 3, recurrences: 1, recurred: 'no' });
  expect(readCarriers('???/a:b')).toEqual(new Map());
});
