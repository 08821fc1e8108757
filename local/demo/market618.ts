import { BACKGROUND_618 } from './plan618';
import type { SupplyRow } from './supplyRow';

type Cells = Readonly<Record<string, string>>;

/** Whom the campaign is for beside the audiences that are proposed. */
export const SEGMENT_618 = {
  segment: '25-35岁女性',
  play: '满减凑单\uff0c晒单有礼',
  evidence: '去年同期订单',
  pains: '性价比与社交属性',
  where: '抖音、小红书种草\uff0c天猫成交',
  benefit: '满300减50',
  owner: '*运营',
} as const;

/** By what promotions, where and with which scheme of members others sell, and how we differ. */
export const COMPETITORS_618: readonly Cells[] = [
  {
    competitor: 'A品牌',
    mechanics: '满200减30+赠品',
    channels: '旗舰店为主',
    loyalty: '积分抵现',
    answer: '不比减额\uff0c比赠品组合与包邮',
    channel: '天猫',
    share: '70%',
  },
  {
    competitor: 'B品牌',
    mechanics: '直播间限时7折',
    channels: '直播为主\uff0c另有快闪店',
    loyalty: '会员价',
    answer: '达人分三层\uff0c错开开播时段',
    channel: '抖音',
    share: '25%',
  },
];

/** The points of the plan, and what we make of each. */
export const SWOT_618 = {
  point: BACKGROUND_618.slice(2, 6),
  answer: [
    '社群先领券\uff0c返场再触达',
    '爆发前压测\uff0c先发静态页',
    '挑战赛用国潮主视觉',
    '守住满减门槛\uff0c不跟价',
  ],
} as const;

/** Figures of the field by metric: what is proposed by its place, the last one is added. */
export const BENCHMARKS_618: readonly { readonly metric: string; readonly cells: Cells }[] = [
  { metric: 'growth', cells: { source: '平台行业报告', industry: '20%', competitor: '25%' } },
  {
    metric: 'roi',
    cells: { source: '平台行业报告', ours: '1:3.8', industry: '1:4', competitor: '1:5' },
  },
  {
    metric: 'aov',
    cells: { source: '同类店铺均值', ours: '208元', industry: '280元', competitor: '260元' },
  },
];

/** Money, traffic and a room; `side` and `traffic` by key. */
export const RESOURCES_618: readonly SupplyRow[] = [
  {
    cells: {
      item: '应急储备',
      use: '占预算10%-15%\uff0c给突发和效果突出的项目',
      side: 'inside',
      quantity: '53400',
      have: '53400',
      needed: '2024-06-01',
      confirmed: '2024-05-08',
      traffic: '',
      targeting: '',
      confirmer: '*财务',
    },
  },
  {
    cells: {
      item: 'DOU+',
      use: '种草短视频加热',
      side: 'outside',
      quantity: '100000',
      have: '50000',
      needed: '2024-06-11',
      confirmed: '2024-05-10',
      traffic: 'paid',
      targeting: '25-35岁女性兴趣用户',
      confirmer: '内容运营主管',
    },
    retro: { have: '100000' },
  },
  {
    cells: {
      item: '备用直播间',
      use: '直播中断时切换',
      side: 'inside',
      quantity: '1',
      have: '',
      needed: '2024-06-11',
      confirmed: '',
      traffic: '',
      targeting: '',
      confirmer: '*运营',
    },
    live: { have: '1', confirmed: '2024-06-05' },
  },
];

/** Who speaks for each group, in the order in which they are proposed. */
export const CONTACTS_618 = [
  '*经理',
  '*运营',
  '*设计师',
  '*工程师',
  '*客服主管',
  '内容运营主管',
] as const;
