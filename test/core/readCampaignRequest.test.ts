import { campaign618 } from '../../local/demo/campaign618';
import { readCampaignRequest } from '../../src/core/request/readCampaignRequest';

/** The issues of the example request with some fields replaced, as `code path`. */
function issuesOf(change: Record<string, unknown>): string[] {
  const read = readCampaignRequest({ ...campaign618, ...change });
  return 'issues' in read ? read.issues.map((i) => `${i.code} ${i.path}`) : [];
}

const phase = (kind: string, start: string, end: string) => ({ kind, start, end });

test('the example request is accepted as it is', () => {
  expect(readCampaignRequest(campaign618)).toEqual({ request: campaign618 });
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['a missing field', { name: undefined }, ['missing name']],
  ['an empty field', { code: '' }, ['missing code']],
  ['a number for text', { owner: 7 }, ['wrongType owner']],
  ['text for a list', { goals: 'GMV' }, ['wrongType goals']],
  ['a misspelt field', { ownr: 'x' }, ['unknownField ownr']],
  ['copied rows that are no list', { market: { swot: 'x' } }, ['wrongType market.swot']],
  ['text for rows', { materials: 'x' }, ['wrongType materials']],
  ['a block that the tab has not', { market: { goods: [] } }, ['unknownField market.goods']],
  [
    'a column that no copy has',
    { materials: { coupons: [{ coupon: 'A', claimed: '5' }] } },
    ['unknownField materials.coupons[0].claimed'],
  ],
  [
    'figures that cannot be read, or not in their unit',
    {
      materials: {
        goods: [
          { need: '很多', lead: '7天' },
          { need: '约20', lead: '3元' },
        ],
      },
    },
    ['badFigure materials.goods[0].need', 'badFigure materials.goods[1].lead'],
  ],
  [
    'a day without its anchor, and half a day',
    {
      market: {
        resources: [{ needed: '2024-06-01' }, { needed: { anchor: 'burst', day: 0.5 } }],
      },
    },
    ['wrongType market.resources[0].needed', 'wrongType market.resources[1].needed.day'],
  ],
  [
    'an anchor that is none',
    { market: { resources: [{ needed: { anchor: 'payday', day: 1 } }] } },
    ['unknownChoice market.resources[0].needed.anchor'],
  ],
  ['an unknown scenario', { scenario: 'flash-mob' }, ['unknownChoice scenario']],
  ['an unknown language', { language: 'fr' }, ['unknownChoice language']],
  ['a long code', { code: '1234567890123' }, ['tooLong code']],
  ['a name of 10,000 characters', { name: '长'.repeat(10_000) }, ['tooLong name']],
  ['a code that no tab name can have', { code: '6/18' }, ['codeCharacters code']],
  ['a code with a quote', { code: "6'18" }, ['codeCharacters code']],
  ...['618!', '!618', '6!18', '!', '6\uFFFF18', '6\uD83D18'].map(
    (code): [string, Record<string, unknown>, string[]] => [
      `the code ${code}, which breaks formulas`,
      { code },
      ['codeCharacters code'],
    ],
  ),
  ['a code with blanks around it', { code: ' 618' }, ['codeCharacters code']],
  ['no phase', { phases: [] }, ['missing phases']],
  ['no burst', { phases: [phase('warmup', '2024-06-01', '2024-06-02')] }, ['noBurst phases']],
  [
    'a day that is none',
    { phases: [phase('burst', '2024-06-31', '2024-07-02')] },
    ['badDate phases[0].start'],
  ],
  [
    'a date in another form',
    { phases: [phase('burst', '6.1', '2024-07-02')] },
    ['badDate phases[0].start'],
  ],
  [
    'an end before its start',
    { phases: [phase('burst', '2024-06-05', '2024-06-02')] },
    ['phaseReversed phases[0]'],
  ],
  [
    'phases out of order',
    {
      phases: [
        phase('burst', '2024-06-05', '2024-06-09'),
        phase('encore', '2024-06-09', '2024-06-12'),
      ],
    },
    ['phaseOverlap phases[1]'],
  ],
  [
    'a campaign of years',
    { phases: [phase('burst', '2024-06-05', '2042-06-09')] },
    ['campaignTooLong phases'],
  ],
  [
    'shares that do not add up',
    {
      channels: [
        { platform: 'A', share: 0.6 },
        { platform: 'B', share: 0.3 },
      ],
    },
    ['sharesNotOne channels'],
  ],
  [
    'a share in percent',
    { channels: [{ platform: 'A', share: 60 }] },
    ['badShare channels[0].share'],
  ],
  [
    'a share that is not a number',
    { channels: [{ platform: 'A', share: Number.NaN }] },
    ['wrongType channels[0].share'],
  ],
  [
    'a platform twice',
    { channels: [{ platform: 'A' }, { platform: 'A' }] },
    ['duplicate channels[1].platform'],
  ],
  [
    'a split that does not add up',
    { splits: { tier: [{ name: '新客', share: 0.9 }] } },
    ['sharesNotOne splits.tier'],
  ],
  [
    'an amount in words',
    { budget: [{ category: '推广费', amount: '很多' }] },
    ['badAmount budget[0].amount'],
  ],
  [
    'an amount in people',
    { budget: [{ category: '推广费', amount: '30人' }] },
    ['badAmount budget[0].amount'],
  ],
  [
    'a goal in words',
    { goals: [{ metric: 'gmv', target: '越多越好' }] },
    ['badGoal goals[0].target'],
  ],
  ['a contingency in percent', { contingency: 10 }, ['badContingency contingency']],
])('%s', (_, change, issues) => {
  expect(issuesOf(change)).toEqual(issues);
});

test('all issues come at once', () => {
  expect(
    issuesOf({ name: '', owner: null, goals: {}, budget: [{ category: 1, amount: '1' }] }),
  ).toEqual(['missing name', 'missing owner', 'wrongType goals', 'wrongType budget[0].category']);
});

test('fields that have their form are checked although others have not', () => {
  const phases = [phase('burst', '2024-06-09', '2024-06-01')];
  expect(issuesOf({ name: ' ', phases, contingency: 10, channels: 'all' })).toEqual([
    'missing name',
    'wrongType channels',
    'phaseReversed phases[0]',
    'badContingency contingency',
  ]);
});

test.each([null, undefined, 7, 'text', [], new Date(0)])(
  '%p is no request, and that is said',
  (input) => {
    const read = readCampaignRequest(input);
    expect('issues' in read && read.issues.length).toBeGreaterThan(0);
  },
);

test('three thirds typed with three digits are the whole', () => {
  const share = 0.333;
  const channels = ['A', 'B', 'C'].map((platform) => ({ platform, share }));
  expect(issuesOf({ channels })).toEqual([]);
});

test.each(['=SUM(1)', '+1', '-1', '@x', '\tx', "'x", '2024-05-01', '50%'])(
  '%p is a welcome name',
  (name) => {
    expect(issuesOf({ name })).toEqual([]);
  },
);

test('copied rows that have their form are taken as they are', () => {
  const rows = {
    market: { resources: [{ item: '场地', needed: { anchor: 'end' as const, day: -3 } }] },
    materials: { coupons: [{ coupon: '满300减50', quota: '1万张', threshold: '300' }], goods: [] },
  };
  expect(readCampaignRequest({ ...campaign618, ...rows })).toEqual({
    request: { ...campaign618, ...rows },
  });
});
