/** What the team typed on the board by 17 June, 21:05: by metric and platform key. */
export const BOARD_618: readonly {
  readonly metric: string;
  readonly platform: string;
  readonly live?: string;
  readonly threshold?: string;
  readonly target?: string;
}[] = [
  { metric: 'uv', platform: 'all', threshold: '<8万', live: '8万' },
  { metric: 'conversionRate', platform: 'all', live: '\uff12\uff0e\uff15\uff05' },
  { metric: 'stock:hit', platform: 'tmall', live: '200件' },
  { metric: 'serviceResponse', platform: 'all', live: '60秒' },
  { metric: 'ctr', platform: 'douyin', live: '1.5%' },
  { metric: 'liveReservations', platform: 'tmall', live: '8000人' },
  { metric: 'couponClaims', platform: 'private', live: '3000' },
  { metric: 'interactionRate', platform: 'xiaohongshu', live: '5.6%' },
  { metric: 'newCustomerConversionRate', platform: 'douyin', live: '8.6%' },
  { metric: 'aov', platform: 'all', threshold: '<200元', live: '250' },
  { metric: 'addToCartRate', platform: 'tmall', threshold: '<6.4%', live: '7.6%' },
  { metric: 'refundRate', platform: 'all', live: '2.4%' },
  { metric: 'budgetUsed', platform: 'douyin', target: '10万元', live: '55000元' },
  { metric: 'newFollowers', platform: 'xiaohongshu', threshold: '<4000人' },
];

/** A rule of the team's own, below the lines of the board. */
export const OWN_RULE_618 = {
  metric: '转化率(80%规则)',
  unit: '%',
  target: '3%',
  threshold: '<目标80%',
  live: '2.5%',
  owner: '运营组',
  action: '检查页面加载速度\uff0c优化商品详情页文案',
};

/** Problems in the order they were logged; kind, level, platform and status by key. */
export const ISSUES_618: readonly {
  readonly id: string;
  readonly time: string;
  readonly platform: string;
  readonly kind: string;
  readonly level: string;
  readonly problem: string;
  readonly owner: string;
  readonly action: string;
  readonly limit: string;
  readonly status: string;
  readonly solved?: string;
}[] = [
  {
    id: 'Q1',
    time: '2024-06-11 00:20',
    platform: 'tmall',
    kind: 'technical',
    level: 'high',
    problem: '系统故障\uff0c满减券无法使用',
    owner: '*技术',
    action: '修复并公告',
    limit: '30分钟',
    status: 'solved',
    solved: '2024-06-11 00:48',
  },
  {
    id: 'Q2',
    time: '2024-06-12 18:05',
    platform: 'douyin',
    kind: 'general',
    level: 'medium',
    problem: '短视频点击率低\uff08目标3%\uff0c实际1.5%\uff09',
    owner: '内容运营主管',
    action: '调整素材文案\uff0c增加“限时限量”',
    limit: '2小时',
    status: 'open',
  },
  {
    id: 'Q3',
    time: '2024-06-12 18:07',
    platform: 'private',
    kind: 'general',
    level: 'low',
    problem: '领券流程复杂',
    owner: '社群运营专员',
    action: '简化步骤\uff0c更新公告',
    limit: '1小时',
    status: 'solved',
    solved: '2024-06-12 18:59',
  },
  {
    id: 'Q4',
    time: '2024-06-11 20:10',
    platform: 'douyin',
    kind: 'technical',
    level: 'high',
    problem: '服务器崩溃\uff0c直播中断3小时',
    owner: '*技术',
    action: '启用备用直播',
    limit: '30分钟',
    status: 'solved',
    solved: '2024-06-11 23:10',
  },
  {
    id: 'Q5',
    time: '2024-06-11 00:00',
    platform: 'tmall',
    kind: 'technical',
    level: 'high',
    problem: '页面卡顿30分钟',
    owner: '开发组',
    action: '扩容\uff0c补偿10元券',
    limit: '30分钟',
    status: 'solved',
    solved: '2024-06-11 00:30',
  },
  {
    id: 'Q6',
    time: '2024-06-17 20:40',
    platform: 'tmall',
    kind: 'general',
    level: 'high',
    problem: '爆款库存200件',
    owner: '运营组',
    action: '下架替换\uff0c停推广',
    limit: '30分钟',
    status: 'open',
  },
  {
    id: 'Q7',
    time: '2024-06-17 19:15',
    platform: 'xiaohongshu',
    kind: 'publicOpinion',
    level: 'low',
    problem: '“券不能叠加”负面帖\uff08轻度\uff09',
    owner: '公关',
    action: '内部通报\uff1b1小时声明\uff0c3小时方案',
    limit: '1h / 3h',
    status: 'open',
  },
];

/** When the problems that were open on 17 June were solved. */
export const SOLVED_LATER_618: Readonly<Record<string, string>> = {
  Q2: '2024-06-13 10:05',
  Q6: '2024-06-17 21:30',
  Q7: '2024-06-17 22:00',
};

/** What customers said, and the label that each must get. */
export const FEEDBACK_618: readonly (readonly [time: string, text: string, label: string])[] = [
  ['2024-06-15 10:12', '满300才减\uff0c凑单麻烦', 'suggestion'],
  ['2024-06-15 11:40', '领券找不到入口', 'complaint'],
  ['2024-06-16 09:05', '赠品很好看', 'praise'],
  ['2024-06-17 16:30', '发货快\uff0c客服半天不回', 'complaint'],
];

/** The partners of the plan: name, tier and role by key, platform, quantity, cost and target as typed. */
export const PARTNERS_618: readonly {
  readonly partner: string;
  readonly tier: string;
  readonly platform: string;
  readonly role: string;
  readonly quantity: string;
  readonly cost: string;
  readonly target: string;
}[] = [
  {
    partner: '头部KOL',
    tier: 'head',
    platform: 'douyin',
    role: 'traffic',
    quantity: '1',
    cost: '4万',
    target: '16',
  },
  {
    partner: '腰部KOL',
    tier: 'middle',
    platform: 'douyin',
    role: 'traffic',
    quantity: '3',
    cost: '36000元',
    target: '20',
  },
  {
    partner: '素人/KOC',
    tier: 'grassroots',
    platform: 'xiaohongshu',
    role: 'profit',
    quantity: '30人',
    cost: '0.4',
    target: '4',
  },
];

/** What all of them have signed. */
export const PARTNER_TERMS_618 = { standard: '内容合规、按期发布', breach: '逾期每天扣10%' };

/** What each of them brought: clicks, orders and GMV in 万元, at 250 yuan an order and 2.5 % ordering. */
export const PARTNER_RESULTS_618: readonly (readonly [string, string, string])[] = [
  ['25600', '640', '16'],
  ['32000', '800', '20万'],
  ['6400', '160', '40000元'],
];
