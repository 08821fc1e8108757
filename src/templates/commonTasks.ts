import type { TaskKind, TaskStage, TaskTemplate } from '../core/tasks/taskTemplate';

/** What a task is in every scenario: all but its days. */
type CommonTask = Omit<TaskTemplate, 'key' | 'anchor' | 'days'> & {
  readonly after: readonly string[];
};

const of =
  (kind: TaskKind, stage: TaskStage) =>
  (
    owner: string,
    after: readonly string[] = [],
    more: Pick<TaskTemplate, 'channels' | 'executor'> = {},
  ): CommonTask => ({ kind, stage, owner, after, ...more });

const planning = of('task', 'planning');
const preparation = of('task', 'preparation');
const material = of('material', 'preparation');
const training = of('training', 'preparation');
const test = of('test', 'testing');
const launch = of('milestone', 'launch');

const SHOP = { channels: ['shop'] } as const;
const VIDEO = { channels: ['video'] } as const;
const NOTES = { channels: ['notes'] } as const;
const PRIVATE = { channels: ['private'] } as const;
const OFFLINE = { channels: ['offline'] } as const;
const CONTENT = { channels: ['video', 'notes'] } as const;

/** Every task that scenarios are made of, by the key of its texts. */
const COMMON_TASKS = {
  theme: planning('projectLead'),
  prototype: planning('pageDesigner', ['theme'], SHOP),
  approval: planning('projectLead', ['theme']),
  goalsFinal: { ...of('milestone', 'planning')('projectLead'), isNumberedLast: true },
  kickoff: planning('projectLead', ['approval']),
  riskReview: planning('projectLead', ['approval']),
  pageBuild: preparation('engineer', ['prototype'], SHOP),
  coupons: preparation('operator', ['pageBuild'], SHOP),
  livePreview: preparation('shopManager', ['banners'], SHOP),
  plugins: preparation('development', ['pageBuild'], SHOP),
  capacity: preparation('development', ['plugins'], SHOP),
  prWatch: preparation('publicRelations', ['riskReview']),
  stockCheck: preparation('supplyChain', [], SHOP),
  paidTraffic: preparation('contentLead', ['shortVideos', 'funding'], VIDEO),
  notes: preparation('contentLead', ['creators'], NOTES),
  creators: preparation('promotion', ['approval'], CONTENT),
  groupPreviews: preparation('privateLead', ['coupons'], {
    ...PRIVATE,
    executor: 'communityOperator',
  }),
  shareGift: preparation('privateLead', ['coupons'], PRIVATE),
  tracking: preparation('data', ['pageBuild']),
  funding: preparation('finance', ['approval']),
  delivery: preparation('logistics'),
  productBrief: planning('productManager'),
  trialUsers: preparation('privateLead', ['productBrief'], {
    ...PRIVATE,
    executor: 'communityOperator',
  }),
  samples: preparation('logistics', ['creators', 'trialUsers']),
  listing: preparation('shopManager', ['detailPages', 'stockCheck'], SHOP),
  launchEvent: preparation('contentLead', ['productBrief'], VIDEO),
  productPick: planning('operator'),
  groupNotice: preparation('privateLead', ['coupons'], {
    ...PRIVATE,
    executor: 'communityOperator',
  }),
  topicPlan: planning('contentLead', ['theme']),
  giftBox: preparation('supplyChain', ['theme'], SHOP),
  deliveryCutoff: preparation('logistics', ['delivery'], SHOP),
  brandMessage: planning('projectLead'),
  brandBaseline: planning('data'),
  mediaPlan: planning('promotion', ['brandMessage']),
  ugcRules: preparation('operations', ['brandMessage'], CONTENT),
  ugcPage: preparation('contentLead', ['ugcRules', 'keyVisual'], CONTENT),
  segments: planning('data', ['theme']),
  benefits: planning('memberOperator', ['theme']),
  controlGroup: planning('analyst', ['segments']),
  messages: preparation('privateLead', ['benefits', 'segments'], {
    executor: 'communityOperator',
  }),
  journeys: preparation('memberOperator', ['messages', 'coupons']),
  partnerPick: planning('partnerManager'),
  partnerContract: planning('partnerManager', ['partnerPick']),
  jointPlan: planning('projectLead', ['partnerPick']),
  revenueSplit: preparation('finance', ['partnerContract']),
  coDesign: preparation('productManager', ['partnerContract']),
  jointRelease: preparation('publicRelations', ['jointPlan', 'keyVisual']),
  venue: planning('siteManager', ['theme']),
  safetyPlan: planning('safetyLead', ['venue']),
  permit: preparation('siteManager', ['safetyPlan']),
  siteEquipment: preparation('siteManager', ['venue'], OFFLINE),
  signUp: preparation('operations', ['approval']),
  runDown: preparation('contentLead', ['theme']),
  rota: preparation('siteManager', ['safetyPlan']),
  siteBuild: preparation('siteManager', ['goAhead', 'siteEquipment'], OFFLINE),
  siteDesign: material('design', ['venue', 'keyVisual'], OFFLINE),
  siteMaterials: material('logistics', ['siteDesign']),
  keyVisual: material('design', ['theme']),
  posters: material('design', ['productPick']),
  banners: material('shopManager', ['keyVisual'], { ...SHOP, executor: 'shopDesigner' }),
  detailPages: material('design', ['keyVisual'], SHOP),
  shortVideos: material('contentLead', ['keyVisual'], { ...VIDEO, executor: 'contentEditor' }),
  rulesPage: material('operations', ['approval']),
  serviceTraining: training('serviceLead', ['rulesPage']),
  backupLive: training('contentLead', ['riskReview'], VIDEO),
  launchRehearsal: training('contentLead', ['launchEvent'], VIDEO),
  drill: training('service', ['serviceTraining', 'riskReview']),
  siteDrill: training('safetyLead', ['rota', 'siteEquipment']),
  functionTest: test('development', ['coupons', 'plugins']),
  dataTest: test('data', ['tracking']),
  loadTest: test('development', ['plugins', 'capacity'], SHOP),
  pathTest: test('operations', ['functionTest']),
  priceTest: test('operations', ['coupons', 'listing'], SHOP),
  complianceTest: test('operations', ['shortVideos', 'notes', 'rulesPage', 'messages']),
  sendTest: test('memberOperator', ['journeys']),
  partnerSignOff: launch('partnerManager', ['coDesign', 'keyVisual']),
  assetsReviewed: launch('design', ['banners', 'shortVideos', 'detailPages']),
  warmupLive: launch('operations', [
    'assetsReviewed',
    'functionTest',
    'dataTest',
    'loadTest',
    'pathTest',
    'priceTest',
    'complianceTest',
    'sendTest',
    'partnerSignOff',
  ]),
  goAhead: launch('projectLead', ['permit', 'siteMaterials', 'rota']),
  siteReady: launch('safetyLead', ['siteBuild', 'siteDrill']),
  launchDay: launch('projectLead', ['warmupLive']),
  retro: of('milestone', 'review')('analyst'),
  retroMeeting: { ...of('milestone', 'review')('projectLead', ['retro']), isNumberedLast: true },
  secondClosing: of('milestone', 'review')('analyst', ['retro']),
} as const satisfies Readonly<Record<string, CommonTask>>;

export type TaskKey = keyof typeof COMMON_TASKS;

/** A task in a scenario: first and last day from the anchor (`start` when it names none), and what differs. */
export type TaskRow = readonly [
  key: TaskKey,
  first: number,
  last: number,
  more?: Partial<Omit<TaskTemplate, 'key' | 'days' | 'after'>> & {
    readonly after?: readonly TaskKey[];
  },
];

/** In `more`: the task belongs to bigger campaigns only. */
export const FROM_MEDIUM = { scales: ['medium', 'large'] } as const;
export const LARGE = { scales: ['large'] } as const;

/** Source 003: goals are set three to five days before the first day; every campaign has that, also one that says its own days. */
const GOALS_FINAL: TaskRow = ['goalsFinal', -5, -3];
/** Source 001: the groups meet when the retro is written; the day follows the retro's, which 设置 says. */
const RETRO_MEETING: TaskRow = ['retroMeeting', 4, 4, { anchor: 'end' }];

/** The tasks of a scenario, in the order teams list them; they wait only for tasks of the scenario. */
export function tasksOf(rows: readonly TaskRow[]): TaskTemplate[] {
  const isReview = ([key]: TaskRow) => key === 'retro' || key === 'secondClosing';
  const goals = rows.some(([key]) => key === 'goalsFinal') ? [] : [GOALS_FINAL];
  const review = rows
    .filter(isReview)
    .flatMap((row) => (row[0] === 'retro' ? [row, RETRO_MEETING] : [row]));
  const all = [...rows.filter((row) => !isReview(row)), ...goals, ...review];
  const keys = new Set<string>(all.map(([key]) => key));
  return all.map(([key, first, last, more]) => {
    const task: CommonTask = COMMON_TASKS[key];
    const after = (more?.after ?? task.after).filter((one) => keys.has(one));
    return { anchor: 'start', ...task, ...more, key, days: [first, last], after };
  });
}
