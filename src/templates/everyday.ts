import { risksOf } from './commonRisks';
import { FROM_MEDIUM, LARGE, tasksOf } from './commonTasks';
import { EVEN } from './curves';
import { PAID_CHANNELS } from './platforms';
import type { ScenarioTemplate } from './scenarioTemplate';

/** Weekend and member-day offers: prepared in less than a week, by few people. */
export const everyday: ScenarioTemplate = {
  typical: {
    phases: [
      { kind: 'warmup', from: 'burstStart', first: -2, last: -1 },
      { kind: 'burst', from: 'burst', first: 0, last: 0 },
    ],
    // 2000单 × 150元 = 30万元.
    goals: [
      { metric: 'gmv', target: '30万元' },
      { metric: 'orders', target: '2000单' },
      { metric: 'aov', target: '150元' },
    ],
    channels: [
      { platform: 'tmall', share: 0.6 },
      { platform: 'douyin', share: 0.2 },
      { platform: 'private', share: 0.2 },
    ],
    budget: [
      { category: 'promotion', amount: '2万' },
      { category: 'material', amount: '3000元' },
      { category: 'gifts', amount: '2000元' },
    ],
    contingency: 0.1,
    team: ['projectLead', 'operator', 'shopManager', 'privateLead', 'serviceLead'],
  },
  labels: { warmup: 'dayWarmup', burst: 'dayBurst' },
  tasks: tasksOf([
    ['productPick', -4, -4],
    ['stockCheck', -4, -3, { after: ['productPick'] }],
    ['delivery', -3, -2],
    ['coupons', -3, -3, { after: ['productPick'] }],
    ['posters', -4, -2],
    ['groupNotice', -2, -1],
    ['shortVideos', -4, -2, { after: ['productPick'], ...LARGE }],
    ['paidTraffic', -2, -1, { after: ['posters'], ...FROM_MEDIUM }],
    ['tracking', -3, -2, FROM_MEDIUM],
    ['serviceTraining', -2, -1, { after: ['coupons'], ...LARGE }],
    ['priceTest', -2, -1],
    ['complianceTest', -2, -1, { after: ['posters'], ...FROM_MEDIUM }],
    ['warmupLive', -1, -1],
    // Within three to five days as well, and a day shorter.
    ['goalsFinal', -4, -3],
    ['retro', 1, 2, { anchor: 'end' }],
    ['secondClosing', 15, 15, { anchor: 'end' }],
  ]),
  board: [
    { metric: 'uv', target: 20_000, owner: 'promotion' },
    { metric: 'conversionRate', text: 'conversionShare', target: 0.03, owner: 'shopManager' },
    { metric: 'aov', target: 150, owner: 'operator' },
    { metric: 'couponClaims', channels: ['private'], target: 1000, owner: 'communityOperator' },
    { metric: 'stock', channels: ['shop'], target: 500, owner: 'supplyChain' },
    { metric: 'budgetUsed', channels: ['video'], owner: 'promotion' },
    { metric: 'serviceResponse', target: 30, owner: 'serviceLead' },
  ],
  curve: EVEN,
  risks: risksOf(['wrongPrice', 'bonusHunters', 'stockOut', 'lowTraffic']),
  content: [
    {
      key: 'dayNotice',
      channels: ['private'],
      phase: 'warmup',
      day: 0,
      owner: 'communityOperator',
    },
    { key: 'dayPage', channels: ['shop'], phase: 'warmup', day: 1, owner: 'shopManager' },
    {
      key: 'dayVideo',
      channels: ['video'],
      phase: 'warmup',
      day: 1,
      owner: 'contentEditor',
      count: 2,
    },
    { key: 'dayStart', channels: ['private'], phase: 'burst', day: 0, owner: 'communityOperator' },
    {
      key: 'dayLast',
      channels: ['private'],
      phase: 'burst',
      day: 1,
      owner: 'communityOperator',
    },
  ],
  promotionChannels: PAID_CHANNELS,
};
