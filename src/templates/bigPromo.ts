import { bigPromoTasks } from './bigPromoTasks';
import { risksOf } from './commonRisks';
import { PAID_CHANNELS } from './platforms';
import type { ScenarioTemplate } from './scenarioTemplate';

/** Big promotions: 618, Double-11, Double-12 … */
export const bigPromo: ScenarioTemplate = {
  typical: {
    phases: [
      { kind: 'warmup', from: 'burstStart', first: -10, last: -1 },
      { kind: 'burst', from: 'burst', first: 0, last: 0 },
      { kind: 'encore', from: 'burstEnd', first: 1, last: 5 },
    ],
    // 1.2万单 × 250元 = 300万元.
    goals: [
      { metric: 'gmv', target: '300万元' },
      { metric: 'orders', target: '1.2万单' },
      { metric: 'aov', target: '250元' },
      { metric: 'newUsers', target: '5000人' },
    ],
    channels: [
      { platform: 'tmall', share: 0.6 },
      { platform: 'douyin', share: 0.3 },
      { platform: 'xiaohongshu' },
      { platform: 'private', share: 0.1 },
    ],
    budget: [
      { category: 'promotion', amount: '20万' },
      { category: 'material', amount: '3万' },
      { category: 'technology', amount: '2万' },
      { category: 'people', amount: '5万' },
    ],
    contingency: 0.1,
    team: ['projectLead', 'shopManager', 'contentLead', 'privateLead', 'serviceLead', 'engineer'],
  },
  tasks: bigPromoTasks,
  board: [
    { metric: 'uv', target: 100_000, owner: 'promotion' },
    { metric: 'conversionRate', target: 0.03, owner: 'operations' },
    { metric: 'stock', channels: ['shop'], target: 500, owner: 'operations' },
    { metric: 'serviceResponse', target: 30, owner: 'serviceLead' },
    { metric: 'ctr', channels: ['video'], target: 0.03, owner: 'contentLead' },
    { metric: 'liveReservations', channels: ['shop'], target: 10_000, owner: 'shopManager' },
    { metric: 'couponClaims', channels: ['private'], target: 5000, owner: 'communityOperator' },
    { metric: 'interactionRate', channels: ['notes'], target: 0.05, owner: 'contentLead' },
    {
      metric: 'newCustomerConversionRate',
      channels: ['video'],
      target: 0.08,
      owner: 'contentLead',
    },
    { metric: 'aov', target: 250, owner: 'shopManager' },
    { metric: 'addToCartRate', channels: ['shop'], target: 0.08, owner: 'shopManager' },
    { metric: 'refundRate', target: 0.03, owner: 'serviceLead' },
    { metric: 'budgetUsed', channels: ['video'], owner: 'promotion' },
    { metric: 'newFollowers', channels: ['notes'], target: 5000, owner: 'contentLead' },
  ],
  curve: {
    presale: { weight: 15, shape: [2, 1, 1, 1, 1, 1, 2] },
    warmup: { weight: 15, shape: [5, 5, 5, 6, 6.5, 7.5, 8, 9, 10, 13] },
    burst: { weight: 75, shape: [20, 20, 22.5, 25, 27.5, 40, 60, 100, 40, 20] },
    encore: { weight: 10, shape: [12.5, 10, 10, 10, 7.5] },
    longtail: { weight: 5, shape: [1] },
  },
  risks: risksOf([
    'outage',
    'lowTraffic',
    'complaints',
    'stockOut',
    'logistics',
    'opinion',
    'liveDown',
  ]),
  content: [
    {
      key: 'privateFirst',
      channels: ['private'],
      phase: 'warmup',
      day: 0,
      owner: 'communityOperator',
    },
    {
      key: 'videoSeeding',
      channels: ['video'],
      phase: 'warmup',
      day: 0,
      owner: 'contentEditor',
      count: 5,
    },
    {
      key: 'notesSeeding',
      channels: ['notes'],
      phase: 'warmup',
      day: 0,
      owner: 'contentEditor',
      count: 30,
    },
    { key: 'shopWarmup', channels: ['shop'], phase: 'warmup', day: 0, owner: 'shopManager' },
    { key: 'notesChallenge', channels: ['notes'], phase: 'warmup', day: 4, owner: 'contentLead' },
    {
      key: 'privateSecond',
      channels: ['private'],
      phase: 'warmup',
      day: 4,
      owner: 'communityOperator',
    },
    { key: 'videoPreview', channels: ['video'], phase: 'warmup', day: 8, owner: 'contentEditor' },
    {
      key: 'privateThird',
      channels: ['private'],
      phase: 'warmup',
      day: 7,
      owner: 'communityOperator',
    },
    { key: 'shopBurst', channels: ['shop'], phase: 'burst', day: 0, owner: 'shopManager' },
    { key: 'videoLive', channels: ['video'], phase: 'burst', day: 0, owner: 'contentLead' },
    { key: 'notesGuide', channels: ['notes'], phase: 'burst', day: 0, owner: 'contentEditor' },
    { key: 'shopEncore', channels: ['shop'], phase: 'encore', day: 0, owner: 'shopManager' },
    { key: 'videoEncore', channels: ['video'], phase: 'encore', day: 0, owner: 'contentLead' },
    {
      key: 'privateEncore',
      channels: ['private'],
      phase: 'encore',
      day: 0,
      owner: 'communityOperator',
    },
  ],
  promotionChannels: PAID_CHANNELS,
};
