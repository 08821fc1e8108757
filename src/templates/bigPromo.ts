import type { ScenarioTemplate } from './scenarioTemplate';

/**
 * Big promotions (618, Double-11, Double-12 …): tasks in the order teams list them. Promotion counts
 * from the first day of the burst, building and testing from going live, the retro from the last day.
 */
export const bigPromo: ScenarioTemplate = {
  texts: 'bigPromo',
  tasks: [
    { key: 'theme', kind: 'task', stage: 'planning', owner: 'projectLead', anchor: 'start', days: [-31, -29] },
    { key: 'prototype', kind: 'task', stage: 'planning', channels: ['shop'], owner: 'pageDesigner', anchor: 'start', days: [-28, -25], after: ['theme'] },
    { key: 'pageBuild', kind: 'task', stage: 'preparation', channels: ['shop'], owner: 'engineer', anchor: 'start', days: [-24, -20], after: ['prototype'] },
    { key: 'coupons', kind: 'task', stage: 'preparation', channels: ['shop'], owner: 'operator', anchor: 'start', days: [-19, -18], after: ['pageBuild'] },
    { key: 'serviceTraining', kind: 'training', stage: 'preparation', owner: 'serviceLead', anchor: 'start', days: [-17, -16], after: ['rulesPage'] },
    { key: 'approval', kind: 'task', stage: 'planning', owner: 'projectLead', anchor: 'start', days: [-26, -24], after: ['theme'] },
    { key: 'banners', kind: 'material', stage: 'preparation', channels: ['shop'], owner: 'shopManager', executor: 'shopDesigner', anchor: 'start', days: [-21, -15], after: ['keyVisual'] },
    { key: 'livePreview', kind: 'task', stage: 'preparation', channels: ['shop'], owner: 'shopManager', anchor: 'start', days: [-12, -8], after: ['banners'] },
    { key: 'shortVideos', kind: 'material', stage: 'preparation', channels: ['video'], owner: 'contentLead', executor: 'contentEditor', anchor: 'start', days: [-21, -10], after: ['keyVisual'] },
    { key: 'paidTraffic', kind: 'task', stage: 'preparation', channels: ['video'], owner: 'contentLead', anchor: 'burst', days: [-22, -16], after: ['shortVideos', 'funding'] },
    { key: 'notes', kind: 'task', stage: 'preparation', channels: ['notes'], owner: 'contentLead', anchor: 'burst', days: [-27, -14], after: ['creators'] },
    { key: 'groupPreviews', kind: 'task', stage: 'preparation', channels: ['private'], owner: 'privateLead', executor: 'communityOperator', anchor: 'burst', days: [-24, -15], after: ['coupons'] },
    { key: 'shareGift', kind: 'task', stage: 'preparation', channels: ['private'], owner: 'privateLead', anchor: 'burst', days: [-22, -17], after: ['coupons'] },
    { key: 'keyVisual', kind: 'material', stage: 'preparation', owner: 'design', anchor: 'start', days: [-26, -22], after: ['theme'] },
    { key: 'detailPages', kind: 'material', stage: 'preparation', channels: ['shop'], owner: 'design', anchor: 'start', days: [-19, -15], after: ['keyVisual'] },
    { key: 'rulesPage', kind: 'material', stage: 'preparation', owner: 'operations', anchor: 'start', days: [-22, -18], after: ['approval'] },
    { key: 'plugins', kind: 'task', stage: 'preparation', channels: ['shop'], owner: 'development', anchor: 'start', days: [-19, -14], after: ['pageBuild'] },
    { key: 'tracking', kind: 'task', stage: 'preparation', owner: 'data', anchor: 'start', days: [-16, -12], after: ['pageBuild'] },
    { key: 'stockCheck', kind: 'task', stage: 'preparation', channels: ['shop'], owner: 'supplyChain', anchor: 'start', days: [-26, -22] },
    { key: 'funding', kind: 'task', stage: 'preparation', owner: 'finance', anchor: 'start', days: [-23, -17], after: ['approval'] },
    { key: 'delivery', kind: 'task', stage: 'preparation', owner: 'logistics', anchor: 'start', days: [-17, -14] },
    { key: 'creators', kind: 'task', stage: 'preparation', channels: ['video', 'notes'], owner: 'promotion', anchor: 'burst', days: [-33, -28], after: ['approval'] },
    { key: 'kickoff', kind: 'task', stage: 'planning', owner: 'projectLead', anchor: 'start', days: [-23, -23], after: ['approval'] },
    { key: 'functionTest', kind: 'test', stage: 'testing', owner: 'development', anchor: 'start', days: [-3, -2], after: ['coupons', 'plugins'] },
    { key: 'dataTest', kind: 'test', stage: 'testing', owner: 'data', anchor: 'start', days: [-3, -2], after: ['tracking'] },
    { key: 'loadTest', kind: 'test', stage: 'testing', channels: ['shop'], owner: 'development', anchor: 'start', days: [-4, -2], after: ['plugins'] },
    { key: 'pathTest', kind: 'test', stage: 'testing', owner: 'operations', anchor: 'start', days: [-2, -1], after: ['functionTest'] },
    { key: 'riskReview', kind: 'task', stage: 'planning', owner: 'projectLead', anchor: 'start', days: [-12, -9], after: ['approval'] },
    { key: 'drill', kind: 'training', stage: 'preparation', owner: 'service', anchor: 'start', days: [-8, -4], after: ['serviceTraining', 'riskReview'] },
    { key: 'assetsReviewed', kind: 'milestone', stage: 'launch', owner: 'design', anchor: 'start', days: [-3, -3], after: ['banners', 'shortVideos', 'detailPages'] },
    { key: 'warmupLive', kind: 'milestone', stage: 'launch', owner: 'operations', anchor: 'start', days: [-1, -1], after: ['assetsReviewed', 'functionTest', 'dataTest', 'loadTest', 'pathTest'] },
    { key: 'retro', kind: 'milestone', stage: 'review', owner: 'analyst', anchor: 'end', days: [1, 3] },
  ],
};
