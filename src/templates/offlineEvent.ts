import { risksOf } from './commonRisks';
import { FROM_MEDIUM, LARGE, tasksOf } from './commonTasks';
import { EVEN } from './curves';
import { PAID_CHANNELS } from './platforms';
import type { ScenarioTemplate } from './scenarioTemplate';

const ON_SITE = { channels: ['offline'] } as const;

/**
 * Offline event: a pop-up, a launch, a street promotion. Permit and safety come before all else. UV is who comes.
 * What happens on the site counts from the first day of the burst, so that it stays there when the warm-up is longer.
 */
export const offlineEvent: ScenarioTemplate = {
  typical: {
    phases: [
      { kind: 'warmup', from: 'burstStart', first: -10, last: -1 },
      { kind: 'burst', from: 'burst', first: 0, last: 0 },
      { kind: 'longtail', from: 'burstEnd', first: 1, last: 7 },
    ],
    // 6000人 × 20% = 1200单; 1200单 × 250元 = 30万元.
    goals: [
      { metric: 'uv', target: '6000人' },
      { metric: 'newUsers', target: '2400人' },
      { metric: 'orders', target: '1200单' },
      { metric: 'aov', target: '250元' },
      { metric: 'gmv', target: '30万元' },
    ],
    channels: [
      { platform: 'offline', share: 0.8 },
      { platform: 'douyin', share: 0.1 },
      { platform: 'xiaohongshu' },
      { platform: 'private', share: 0.1 },
    ],
    budget: [
      { category: 'venue', amount: '5万' },
      { category: 'material', amount: '3万' },
      { category: 'people', amount: '2万' },
      { category: 'promotion', amount: '2万' },
      { category: 'gifts', amount: '1万' },
    ],
    contingency: 0.15,
    team: [
      'projectLead',
      'siteManager',
      'safetyLead',
      'contentLead',
      'privateLead',
      'operations',
      'logistics',
    ],
  },
  labels: { warmup: 'eventWarmup', burst: 'eventBurst', longtail: 'eventTail' },
  tasks: tasksOf([
    ['theme', -30, -29],
    ['approval', -28, -26],
    ['kickoff', -26, -26, LARGE],
    ['venue', -28, -22],
    ['safetyPlan', -21, -17],
    ['permit', -17, -7],
    ['creators', -22, -16, FROM_MEDIUM],
    ['keyVisual', -25, -18],
    ['siteDesign', -17, -11, FROM_MEDIUM],
    ['runDown', -16, -11, FROM_MEDIUM],
    ['coupons', -15, -12, { after: ['approval'], channels: ['offline', 'private'] }],
    ['signUp', -12, -7],
    ['shortVideos', -14, -6, LARGE],
    ['prWatch', -12, -9, LARGE],
    ['notes', -12, -4, FROM_MEDIUM],
    ['groupNotice', -5, -2, { after: ['coupons', 'signUp'] }],
    ['paidTraffic', -5, -3, { after: ['keyVisual', 'shortVideos'], ...FROM_MEDIUM }],
    ['complianceTest', -4, -3, FROM_MEDIUM],
    ['siteEquipment', -14, -8, { anchor: 'burst' }],
    ['rota', -9, -5, { anchor: 'burst' }],
    ['siteMaterials', -10, -5, { anchor: 'burst' }],
    ['siteBuild', -3, -2, { anchor: 'burst' }],
    ['siteDrill', -1, -1, { anchor: 'burst' }],
    ['launchRehearsal', -1, -1, { anchor: 'burst', after: ['runDown', 'siteBuild'], ...LARGE }],
    ['assetsReviewed', -3, -3],
    ['warmupLive', -1, -1],
    ['goAhead', -4, -4, { anchor: 'burst' }],
    ['siteReady', -1, -1, { anchor: 'burst' }],
    ['retro', 1, 3, { anchor: 'end' }],
    ['secondClosing', 15, 15, { anchor: 'end' }],
  ]),
  // Of the place, not of all: before the first day it reports nothing, and pages that sell vouchers are no visit.
  board: [
    { metric: 'uv', text: 'attendance', ...ON_SITE, target: 2000, owner: 'siteManager' },
    {
      metric: 'conversionRate',
      text: 'siteConversion',
      ...ON_SITE,
      target: 0.2,
      owner: 'siteManager',
    },
    { metric: 'aov', ...ON_SITE, target: 250, owner: 'siteManager' },
    { metric: 'newUsers', text: 'signUps', ...ON_SITE, target: 800, owner: 'operations' },
    { metric: 'couponClaims', channels: ['private'], target: 500, owner: 'communityOperator' },
    { metric: 'interactions', channels: ['notes'], target: 2000, owner: 'contentLead' },
    { metric: 'liveViews', channels: ['video'], target: 10_000, owner: 'contentLead' },
  ],
  curve: EVEN,
  risks: risksOf(['crowd', 'siteEquipment', 'weather', 'injury', 'siteLost', 'lowTraffic']),
  content: [
    {
      key: 'eventTeaser',
      channels: ['notes', 'video'],
      phase: 'warmup',
      day: 0,
      owner: 'contentEditor',
    },
    {
      key: 'privateFirst',
      channels: ['private'],
      phase: 'warmup',
      day: 1,
      owner: 'communityOperator',
    },
    {
      key: 'eventVisit',
      channels: ['notes'],
      phase: 'warmup',
      day: 7,
      owner: 'contentEditor',
      count: 10,
    },
    {
      key: 'eventReminder',
      channels: ['private'],
      phase: 'warmup',
      day: 9,
      owner: 'communityOperator',
    },
    { key: 'eventStage', channels: ['offline'], phase: 'burst', day: 0, owner: 'operations' },
    { key: 'eventLive', channels: ['video'], phase: 'burst', day: 0, owner: 'contentLead' },
    {
      key: 'voiceRecap',
      channels: ['notes', 'video'],
      phase: 'longtail',
      day: 1,
      owner: 'publicRelations',
    },
    {
      key: 'careMessage',
      channels: ['private'],
      phase: 'longtail',
      day: 2,
      owner: 'communityOperator',
    },
  ],
  unknownPlatform: 'offline',
  promotionChannels: PAID_CHANNELS,
};
