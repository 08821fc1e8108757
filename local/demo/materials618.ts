import type { SupplyRow } from './supplyRow';

/** `brand` and `compliance` by key of the verdict. */
export const GOODS_618: readonly SupplyRow[] = [
  {
    cells: {
      material: '主会场轮播图',
      spec: '3套\uff1a满减券、赠品信息',
      need: '3',
      have: '1',
      needed: '2024-05-17',
      lead: '',
      brand: '',
      compliance: '',
      owner: '*设计师',
      place: '天猫主会场',
    },
    live: { have: '3', brand: 'approved', compliance: 'approved' },
  },
  {
    cells: {
      material: '种草短视频',
      spec: '5条\uff1a突出使用场景',
      need: '5',
      have: '1',
      needed: '2024-05-22',
      lead: '7天',
      brand: '',
      compliance: '',
      owner: '内容运营主管',
      place: '抖音',
    },
    live: { have: '5', brand: 'approved', compliance: 'approved' },
  },
  {
    cells: {
      material: '返场赠品',
      spec: '随单寄出',
      need: '500',
      have: '200',
      needed: '2024-06-21',
      lead: '3天',
      brand: 'approved',
      compliance: 'approved',
      owner: '*运营',
      place: '随单',
    },
    retro: { have: '500' },
  },
];

export const COUPONS_618: readonly SupplyRow[] = [
  {
    cells: {
      coupon: '满300减50券',
      purpose: '提客单\uff0c不与其他券叠加',
      mechanic: 'coupon',
      quota: '25000张',
      claimed: '0',
      threshold: '300元',
      amount: '50元',
      used: '',
      dayQuota: '1000',
      today: '',
      owner: '*运营',
    },
    live: { claimed: '15200', used: '9120', today: '1000' },
    retro: { claimed: '23000', used: '16100', today: '' },
  },
  {
    cells: {
      coupon: '社群专属券',
      purpose: '促复购',
      mechanic: 'coupon',
      quota: '5000张',
      claimed: '0',
      threshold: '',
      amount: '',
      used: '',
      dayQuota: '',
      today: '',
      owner: '社群运营专员',
    },
    live: { claimed: '3000' },
    retro: { claimed: '3600' },
  },
  {
    cells: {
      coupon: '新人首单券',
      purpose: '拉新',
      mechanic: 'coupon',
      quota: '10000',
      claimed: '0',
      threshold: '',
      amount: '',
      used: '',
      dayQuota: '',
      today: '',
      owner: '*运营',
    },
    live: { claimed: '9400' },
    retro: { claimed: '10000' },
  },
];

export const TRAINING_618: readonly SupplyRow[] = [
  {
    cells: {
      topic: '活动规则与客诉话术',
      hard: '',
      audience: '客服组',
      trainer: '*客服主管',
      owner: '*客服主管',
      date: '2024-05-16',
      passLine: '80分',
      score: '',
      asked: '12人',
      came: '',
    },
    live: { hard: '券能不能叠加', score: '86', came: '12' },
  },
  {
    cells: {
      topic: '客诉与系统故障演练',
      hard: '',
      audience: '客服组',
      trainer: '*工程师',
      owner: '*客服主管',
      date: '2024-05-28',
      passLine: '100分',
      score: '',
      asked: '12人',
      came: '',
    },
    live: { hard: '切换备用直播间', score: '100', came: '12' },
  },
];
