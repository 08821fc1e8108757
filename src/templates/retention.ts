import { risksOf } from './commonRisks';
import { FROM_MEDIUM, LARGE, tasksOf } from './commonTasks';
import { EVEN } from './curves';
import { PAID_CHANNELS } from './platforms';
import type { ScenarioTemplate } from './scenarioTemplate';

/** Retention: wake dormant customers and let regulars buy again, by segment and against a control group. */
export const retention: ScenarioTemplate = {
  typical: {
    phases: [
      { kind: 'warmup', from: 'burstStart', first: -3, last: -1 },
      { kind: 'burst', from: 'burst', first: 0, last: 0 },
      { kind: 'longtail', from: 'burstEnd', first: 1, last: 14 },
    ],
    // 3000单 × 180元 = 54万元.
    goals: [
      { metric: 'repurchaseRate', target: '25%' },
      { metric: 'memberConversionRate', target: '15%' },
      { metric: 'orders', target: '3000单' },
      { metric: 'aov', target: '180元' },
      { metric: 'gmv', target: '54万元' },
    ],
    channels: [
      { platform: 'private', share: 0.4 },
      { platform: 'wecom', share: 0.2 },
      { platform: 'tmall', share: 0.4 },
    ],
    budget: [
      { category: 'gifts', amount: '4万' },
      { category: 'technology', amount: '1万' },
      { category: 'promotion', amount: '1万' },
      { category: 'people', amount: '2万' },
    ],
    contingency: 0.1,
    team: [
      'projectLead',
      'memberOperator',
      'privateLead',
      'communityOperator',
      'serviceLead',
      'analyst',
    ],
  },
  labels: { warmup: 'careWarmup', burst: 'careBurst', longtail: 'careTail' },
  tasks: tasksOf([
    ['theme', -18, -17],
    ['segments', -17, -14],
    ['benefits', -17, -14],
    ['approval', -14, -12, { after: ['theme', 'benefits'] }],
    ['controlGroup', -14, -13, FROM_MEDIUM],
    ['riskReview', -11, -9, LARGE],
    ['messages', -13, -8],
    ['posters', -12, -8, { after: ['theme'] }],
    ['coupons', -11, -9, { after: ['approval'] }],
    ['shareGift', -9, -6, FROM_MEDIUM],
    ['tracking', -9, -6, FROM_MEDIUM],
    ['journeys', -8, -5],
    ['serviceTraining', -7, -5, { after: ['messages'] }],
    ['complianceTest', -7, -6],
    ['sendTest', -4, -3],
    ['functionTest', -4, -3, LARGE],
    ['dataTest', -4, -3, LARGE],
    ['warmupLive', -1, -1],
    ['retro', 1, 3, { anchor: 'end' }],
    ['secondClosing', 15, 15, { anchor: 'end' }],
  ]),
  board: [
    { metric: 'buyers', target: 200, owner: 'memberOperator' },
    { metric: 'repurchaseRate', target: 0.25, owner: 'memberOperator' },
    { metric: 'memberConversionRate', target: 0.15, owner: 'memberOperator' },
    { metric: 'couponClaims', channels: ['private'], target: 500, owner: 'communityOperator' },
    {
      metric: 'ctr',
      text: 'messageShare',
      channels: ['private'],
      target: 0.08,
      owner: 'privateLead',
    },
    { metric: 'aov', target: 180, owner: 'memberOperator' },
    { metric: 'serviceResponse', target: 30, owner: 'serviceLead' },
  ],
  curve: EVEN,
  risks: risksOf(['optOuts', 'overContact', 'bonusHunters', 'complaints']),
  content: [
    {
      key: 'memberPreview',
      channels: ['private'],
      phase: 'warmup',
      day: 0,
      owner: 'communityOperator',
    },
    { key: 'memberPage', channels: ['shop'], phase: 'warmup', day: 0, owner: 'shopManager' },
    {
      key: 'recall',
      channels: ['private'],
      phase: 'burst',
      day: 0,
      owner: 'memberOperator',
      count: 3,
    },
    {
      key: 'inviteFriends',
      channels: ['private'],
      phase: 'burst',
      day: 1,
      owner: 'communityOperator',
    },
    {
      key: 'lastReminder',
      channels: ['private'],
      phase: 'burst',
      day: 2,
      owner: 'communityOperator',
    },
    {
      key: 'careMessage',
      channels: ['private'],
      phase: 'longtail',
      day: 3,
      owner: 'memberOperator',
      count: 2,
    },
    {
      key: 'reorder',
      channels: ['private'],
      phase: 'longtail',
      day: 10,
      owner: 'memberOperator',
    },
  ],
  promotionChannels: PAID_CHANNELS,
};
