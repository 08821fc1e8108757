import type { LogEntry } from './days618';

/** What the team wrote in the retro of the 618 campaign: finding, cause, action. */
export const WINS_618: readonly (readonly [string, string, string])[] = [
  ['达人带货精准触达目标用户', '达人粉丝与目标人群重合', '保留头部与腰部名单\uff0c提前签档期'],
  ['私域社群提前3天预热提升转化', '转化率25%(均值20%)', '私域预热固定为3轮'],
  ['优惠券设置“满减门槛”提高客单价', '凑单需求', '保留满300减50'],
];

export const MISSES_618: readonly (readonly [string, string, string])[] = [
  ['活动首日页面卡顿30分钟', '技术测试遗漏', '下次增加压力测试\uff0c预留3天'],
  ['剩余库存清理率仅60%', '返场期推广力度不足', '返场期推广预算占比不低于10%'],
  ['推广渠道投放过晚', '投放计划排期靠后', '提前10天启动推广'],
  ['抖音直播中断3小时', '流量预估不足', '提前扩容并准备备用直播方案'],
];

/** Further lines of the attainment: name, target, actual, platform key, unit key, group of the score. */
export const EXTRA_GOALS_618: readonly (readonly [
  metric: string,
  target: string,
  actual: string,
  platform: string,
  unit: string,
  group?: string,
])[] = [
  ['抖音短视频互动率', '5%', '5.8%', 'douyin', '%', 'brand'],
  ['库存清理率', '100%', '60%', 'all', '%'],
];

/** 复购率 was to rise by 15 %, and rose by 13.5 %. */
export const REPURCHASE_618 = { target: '15%', actual: '13.5%', note: '提升幅度' };

/** What the team compares with beyond its plan: metric, this time, the other, source, unit key. */
export const COMPARED_618 = ['私域社群转化率', '25%', '20%', '社群均值', '%'] as const;

/** What was refunded, as known by the retro and fifteen days after the end: 5 % of GMV in all. */
export const REFUNDS_618: readonly (readonly [date: string, enteredAt: string, value: number])[] = [
  ['2024-06-25', '2024-06-28 9:00', 14.4],
  ['2024-07-09', '2024-07-10 9:00', 9.6],
];

/** Lessons as rules: lesson, rule, kind key, and the loss that the rule prevents. */
export const LESSONS_618: readonly (readonly [string, string, string, string])[] = [
  [
    '压力测试遗漏→卡顿30分钟',
    '必须存在任务“压力测试”\uff0c时长≥3天\uff0c前置于上线',
    'preparation',
    '首日卡顿30分钟',
  ],
  ['投放过晚', '推广任务开始 ≤ T-10', 'planning', '推广渠道投放过晚'],
  ['私域预热有效', '私域预热 ≤ T-3 且 3轮', 'content', '私域转化率25%\uff0c高于均值20%'],
  ['直播中断3小时', '直播类任务必须有备用方案 + 扩容确认', 'execution', '抖音直播中断3小时'],
  ['返场力度不足', '返场期推广预算占比 ≥ 10%', 'planning', '剩余库存清理率仅60%'],
  ['赠品吸引力不足', '天猫会场需赠品A/B方案', 'planning', '天猫客单价较目标低10%'],
  ['领券流程复杂', '领券步骤 ≤ 2', 'preparation', '领券量不到目标的80%'],
];

export const DOUBLE_ELEVEN = '双11';
/** The first answers of the wizard for the next Double-11. */
export const BASICS_1111 = {
  scenario: 'big-promo',
  name: '双11全球狂欢季',
  start: '2024-11-11',
  end: '2024-11-11',
};

/** The launch campaign that was archived before: request and what was measured. */
export const campaignLaunch = {
  language: 'zh-CN',
  scenario: 'big-promo',
  code: '新品',
  name: '新品首发·早鸟价5折抢',
  owner: '*经理',
  phases: [
    { kind: 'warmup', start: '2024-03-01', end: '2024-03-07' },
    { kind: 'burst', start: '2024-03-08', end: '2024-03-17' },
    { kind: 'longtail', start: '2024-03-18', end: '2024-03-30' },
  ],
  theme: '30天内通过线上渠道实现新品销量5000件\uff0c新用户注册量增长20%',
  goals: [
    { metric: 'gmv', target: '500万元', priority: 1 },
    { metric: 'newUsers', target: '2万人', priority: 2 },
    { metric: 'interactionRate', target: '≥5%', priority: 3 },
    { metric: 'aov', target: '200元', priority: 4 },
    { metric: 'newCustomerConversionRate', target: '8%', eachPlatform: true },
  ],
  channels: [
    { platform: '天猫', share: 0.7 },
    { platform: '抖音', share: 0.3 },
  ],
  budget: [{ category: '推广费', amount: '40万' }],
  contingency: 0.1,
  team: [{ role: 'projectLead', person: '*经理' }],
};

/** GMV of each day from 1 March on in 万元; 520 in all, of which Tmall sold 362. */
const LAUNCH_DAYS = [
  6, 6, 7, 7, 8, 9, 10, 40, 42, 38, 36, 34, 32, 30, 34, 38, 36, 10, 10, 9, 9, 9, 8, 8, 8, 8, 7, 7,
  7, 7,
];
const LAUNCH_TMALL = 362 / 520;

/** The days of the launch, parted so that the platforms add up to their totals. */
export function launchDays(): LogEntry[] {
  const tenths = (value: number) => Math.round(value * 10) / 10;
  let sold = 0;
  return LAUNCH_DAYS.flatMap((gmv, i) => {
    const tmall = tenths(tenths((sold + gmv) * LAUNCH_TMALL) - tenths(sold * LAUNCH_TMALL));
    sold += gmv;
    const day = { date: `2024-03-${String(i + 1).padStart(2, '0')}`, slot: 'day', metric: 'gmv' };
    return [
      { ...day, platform: 'tmall', value: tmall },
      { ...day, platform: 'douyin', value: tenths(gmv - tmall) },
    ];
  });
}

/** What came once for all days. */
export const LAUNCH_LOG: readonly (readonly [platform: string, metric: string, value: number])[] = [
  ['tmall', 'newUsers', 13_200],
  ['douyin', 'newUsers', 8_800],
  ['tmall', 'uv', 143_000],
  ['douyin', 'uv', 102_300],
  ['all', 'interactionRate', 0.058],
  ['all', 'aov', 180],
  ['search', 'spend', 24],
  ['search', 'attributedGmv', 98],
  ['feed', 'spend', 14],
  ['feed', 'attributedGmv', 45],
];
