import { risksOf } from './commonRisks';
import { FROM_MEDIUM, LARGE, tasksOf } from './commonTasks';
import { FIRST_DAY_PEAK } from './curves';
import { PAID_CHANNELS } from './platforms';
import type { ScenarioTemplate } from './scenarioTemplate';

/** Brand voice: many people see and share one message; nothing is sold directly. */
export const brand: ScenarioTemplate = {
  typical: {
    phases: [
      { kind: 'warmup', from: 'burstStart', first: -7, last: -1 },
      { kind: 'burst', from: 'burst', first: 0, last: 0 },
      { kind: 'longtail', from: 'burstEnd', first: 1, last: 7 },
    ],
    // 2000万次 × 3 % = 60万次.
    goals: [
      { metric: 'impressions', target: '2000万次' },
      { metric: 'interactions', target: '60万次' },
      { metric: 'interactionRate', target: '3%' },
      { metric: 'newFollowers', target: '2万人' },
      { metric: 'brandSearch', target: '30%' },
    ],
    channels: [
      { platform: 'douyin' },
      { platform: 'bilibili' },
      { platform: 'xiaohongshu' },
      { platform: 'weibo' },
    ],
    budget: [
      { category: 'promotion', amount: '15万' },
      { category: 'creators', amount: '20万' },
      { category: 'material', amount: '8万' },
      { category: 'gifts', amount: '2万' },
    ],
    contingency: 0.1,
    team: ['projectLead', 'publicRelations', 'contentLead', 'contentEditor', 'promotion', 'design'],
  },
  labels: { warmup: 'voiceWarmup', burst: 'voiceBurst', longtail: 'voiceTail' },
  tasks: tasksOf([
    ['brandBaseline', -24, -20],
    ['brandMessage', -24, -21],
    ['approval', -21, -19, { after: ['brandMessage'] }],
    ['kickoff', -18, -18, LARGE],
    ['mediaPlan', -20, -15],
    ['keyVisual', -20, -14, { after: ['brandMessage'] }],
    ['creators', -19, -13],
    ['ugcRules', -18, -14, FROM_MEDIUM],
    ['riskReview', -15, -12],
    ['shortVideos', -14, -6],
    ['notes', -13, -4],
    ['ugcPage', -13, -7, FROM_MEDIUM],
    ['launchEvent', -16, -6, { after: ['brandMessage'], ...LARGE }],
    ['prWatch', -10, -7, FROM_MEDIUM],
    ['paidTraffic', -6, -3, { after: ['shortVideos', 'mediaPlan'] }],
    ['complianceTest', -4, -3],
    ['launchRehearsal', -3, -2, { anchor: 'burst', ...LARGE }],
    ['assetsReviewed', -3, -3],
    ['warmupLive', -1, -1],
    ['launchDay', 0, 0, { anchor: 'burst' }],
    ['retro', 1, 3, { anchor: 'end' }],
  ]),
  board: [
    { metric: 'impressions', channels: ['video', 'notes'], target: 300_000, owner: 'promotion' },
    { metric: 'interactions', channels: ['video', 'notes'], target: 9000, owner: 'contentLead' },
    { metric: 'interactionRate', text: 'interactionShare', target: 0.03, owner: 'contentLead' },
    { metric: 'ctr', text: 'ctrShare', channels: ['video'], target: 0.02, owner: 'promotion' },
    { metric: 'newFollowers', channels: ['notes'], target: 300, owner: 'contentEditor' },
    { metric: 'brandSearch', target: 0.3, owner: 'data' },
    { metric: 'budgetUsed', channels: ['video'], owner: 'promotion' },
  ],
  curve: FIRST_DAY_PEAK,
  risks: risksOf(['topicTurns', 'opinion', 'rights', 'lowVoice']),
  content: [
    {
      key: 'voiceTeaser',
      channels: ['notes'],
      phase: 'warmup',
      day: 0,
      owner: 'contentEditor',
      count: 3,
    },
    {
      key: 'creatorVideos',
      channels: ['video'],
      phase: 'warmup',
      day: 3,
      owner: 'contentLead',
      count: 5,
    },
    {
      key: 'creatorNotes',
      channels: ['notes'],
      phase: 'warmup',
      day: 4,
      owner: 'contentLead',
      count: 15,
    },
    {
      key: 'brandFilm',
      channels: ['video', 'notes'],
      phase: 'burst',
      day: 0,
      owner: 'contentLead',
    },
    {
      key: 'ugcCall',
      channels: ['video', 'notes'],
      phase: 'burst',
      day: 1,
      owner: 'contentEditor',
    },
    {
      key: 'ugcBest',
      channels: ['notes'],
      phase: 'longtail',
      day: 1,
      owner: 'contentEditor',
      count: 5,
    },
    {
      key: 'voiceRecap',
      channels: ['video', 'notes'],
      phase: 'longtail',
      day: 6,
      owner: 'contentLead',
    },
  ],
  promotionChannels: PAID_CHANNELS,
};
