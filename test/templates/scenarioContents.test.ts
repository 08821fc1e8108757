import type { ScenarioKey } from '../../src/core/request/campaignRequest';
import { keyOfWord } from '../../src/locales/keyOfWord';
import { TEMPLATES } from '../../src/templates/templates';

/** What makes each kind of campaign what it is: tasks, content and risks that no other one would do without. */
test.each<[string, ScenarioKey, readonly string[], readonly string[]]>([
  [
    'a new product: launch event, trial users, first price, reviews',
    'new-product',
    ['productBrief', 'trialUsers', 'launchEvent', 'listing'],
    ['launchTeaser', 'trialReports', 'launchLive', 'badReviews'],
  ],
  [
    'an everyday offer: goods and price, a notice, the start, the last day',
    'everyday',
    ['productPick', 'posters', 'groupNotice'],
    ['dayNotice', 'dayPage', 'dayStart', 'dayLast'],
  ],
  [
    'a festival: topics, gifts, the last day to order',
    'festival',
    ['topicPlan', 'giftBox', 'deliveryCutoff'],
    ['festivalTopic', 'giftGuide', 'lastOrder', 'topicTurns'],
  ],
  [
    'brand voice: message, media, creators, what users make',
    'brand',
    ['brandMessage', 'brandBaseline', 'mediaPlan', 'creators', 'ugcRules'],
    ['voiceTeaser', 'creatorVideos', 'ugcCall', 'lowVoice'],
  ],
  [
    'retention: segments, benefits, recall, friends who are invited',
    'retention',
    ['segments', 'benefits', 'controlGroup', 'messages', 'journeys'],
    ['recall', 'inviteFriends', 'memberPage', 'optOuts'],
  ],
  [
    'co-branding: partner, contract, design, both at once',
    'co-brand',
    ['partnerPick', 'partnerContract', 'coDesign', 'jointRelease'],
    ['jointTeaser', 'jointReveal', 'jointLive', 'partnerTrouble'],
  ],
  [
    'an event on a site: safety, permit, drill; crowds, injuries, weather',
    'offline-event',
    ['venue', 'safetyPlan', 'permit', 'rota', 'siteDrill', 'siteReady'],
    ['eventTeaser', 'crowd', 'injury', 'weather', 'siteEquipment'],
  ],
])('%s', (_, scenario, tasks, others) => {
  const template = TEMPLATES[scenario];
  expect(template.tasks.map(({ key }) => key)).toEqual(expect.arrayContaining([...tasks]));
  expect([...template.content, ...template.risks].map(({ key }) => key)).toEqual(
    expect.arrayContaining([...others]),
  );
});

test('goals of brand voice: seen, talked about, searched for', () => {
  expect(TEMPLATES.brand.typical.goals.map(({ metric }) => metric)).toEqual(
    expect.arrayContaining(['impressions', 'interactions', 'interactionRate', 'brandSearch']),
  );
});

test('platforms are known by their names, in any language', () => {
  const named = [
    '天猫',
    '京东',
    '抖音',
    '小红书',
    'B站',
    '拼多多',
    '私域',
    'Tmall',
    '淘宝',
    '企业微信',
  ];
  expect(named.map((name) => keyOfWord('platform', name))).toEqual([
    'tmall',
    'jd',
    'douyin',
    'xiaohongshu',
    'bilibili',
    'pinduoduo',
    'private',
    'tmall',
    'taobao',
    'wecom',
  ]);
});
