import { readTable } from '../../local/demo/readTable';
import { type Place, typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { market618 } from '../support/market618';

const place = (tab: string, block: string, first: string): Place => ({
  sheet: `618·${tab}`,
  block,
  first,
});
const SEGMENTS = place('市场与资源', 'segments', 'segment');
const COMPETITORS = place('市场与资源', 'competitors', 'competitor');
const BENCHMARKS = place('市场与资源', 'benchmarks', 'metric');
const RESOURCES = place('市场与资源', 'resources', 'item');
const CONTACTS = place('市场与资源', 'contacts', 'group');
const GOODS = place('物料与权益', 'goods', 'material');
const COUPONS = place('物料与权益', 'coupons', 'coupon');
const TRAINING = place('物料与权益', 'training', 'topic');

interface Answer {
  readonly request: CampaignRequest;
  readonly differences: readonly string[];
}

let host: Host;
beforeEach(() => {
  host = market618();
});
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  host.close();
});

/** A copy whose burst is 143 days after that of 618. */
const copy = (language = 'zh-CN') =>
  host.call('proposeCampaign', {
    language,
    scenario: 'big-promo',
    name: '双11大促',
    start: '2024-11-01',
    end: '2024-11-10',
    copyFrom: '618',
  }) as Answer;
const change = (at: Place, name: string, cells: Record<string, string>) =>
  typeRow(host, at, ({ text }) => text[at.first] === name, cells);
const rowsOf = (sheet: string, { block, first }: Place) =>
  readTable(host, sheet, block, first).rows.map(({ text }) => text);

function fillMarket(): void {
  change(SEGMENTS, '高价值用户', {
    evidence: '近 90 天订单',
    pains: '等客服太久',
    where: '企业微信',
    benefit: '专属券',
  });
  const rival = { competitor: '乙品牌', mechanics: '满300减40', effect: 'GMV 800万元' };
  typeNewRow(host, COMPETITORS, { ...rival, answer: '错开首日', channel: '抖音', share: '60%' });
  const figures = { ours: '1:4.25', industry: '1:5', date: '2024-04-01' };
  change(BENCHMARKS, 'ROI', { source: '年报', ...figures });
  change(BENCHMARKS, '转化率', { industry: '2.375%' });
  change(BENCHMARKS, 'GMV 同比增长', { industry: '12.5%' });
  typeNewRow(host, BENCHMARKS, { metric: '门店客流', industry: '12345', direction: '↓' });
  const site = { item: '快闪场地', side: '外部', quantity: '2', have: '1', needed: '2024-06-09' };
  typeNewRow(host, RESOURCES, { ...site, confirmed: '2024-05-11' });
  change(RESOURCES, '抖音', { role: '成交', targeting: '25-35岁女性' });
  change(CONTACTS, '客服组', { substitute: '小赵', phone: '8001' });
}

function fillMaterials(): void {
  const stand = { material: '展架', spec: '80×180', need: '120', have: '40', lead: '7' };
  typeNewRow(host, GOODS, { ...stand, needed: '2024-06-27', brand: '同意', place: '门店' });
  const coupon = { coupon: '满300减50', threshold: '300', amount: '50', quota: '12345' };
  const purpose = '提客单价';
  typeNewRow(host, COUPONS, { ...coupon, purpose, claimed: '500', used: '20', phase: '返场' });
  change(COUPONS, '满300减50', { dayQuota: '约1000张' });
  const course = { topic: '售后话术', audience: '客服组', trainer: '李工', passLine: '85' };
  typeNewRow(host, TRAINING, { ...course, date: '2024-06-01', score: '91' });
}

test('a copy has what was planned in the tabs, moved by its anchors, and nothing of what came of it', () => {
  fillMarket();
  fillMaterials();
  const { request, differences } = copy();
  expect(request.tabs).toEqual(['market', 'materials']);
  expect(request.market?.resources?.find(({ item }) => item === '抖音')).toMatchObject({
    role: 'shop',
    traffic: 'paid',
    focus: '爆款T恤',
    targeting: '25-35岁女性',
  });
  expect(request.market?.resources?.slice(4)).toEqual([
    {
      item: '快闪场地',
      side: 'outside',
      quantity: '2',
      needed: { anchor: 'burst', day: -2 },
    },
  ]);
  expect(request.market?.benchmarks).toEqual([
    { metric: 'growth', industry: '12.5%', direction: '↑' },
    { metric: 'roi', source: '年报', ours: '4.25', industry: '5', direction: '↑' },
    { metric: 'newCustomerCost', direction: '↓' },
    { metric: 'conversionRate', industry: '2.375%', direction: '↑' },
    { metric: '门店客流', industry: '12345', direction: '↓' },
  ]);
  expect(request.market?.competitors).toEqual([
    {
      competitor: '乙品牌',
      mechanics: '满300减40',
      answer: '错开首日',
      channel: '抖音',
      share: '60%',
    },
  ]);
  expect(request.materials?.coupons).toEqual([
    {
      coupon: '满300减50',
      purpose: '提客单价',
      phase: 'encore',
      threshold: '300',
      amount: '50',
      quota: '12345',
      dayQuota: '约1000张',
    },
  ]);
  // 25 June is the last day of 618.
  expect(request.materials?.goods?.[0]?.needed).toEqual({ anchor: 'end', day: 2 });
  const kept = differences.filter((line) => line.includes('行\uff1b'));
  expect(kept.map((line) => line.slice(0, 16))).toEqual([
    expect.stringContaining('市场与资源'),
    expect.stringContaining('物料与权益'),
  ]);
  expect(kept[1]).toContain('3 行');

  expect(host.call('createCampaign', request)).toMatchObject({ ok: true });
  const market = '双11·市场与资源';
  const materials = '双11·物料与权益';
  expect(rowsOf(market, SEGMENTS)[0]).toMatchObject({
    segment: '高价值用户',
    evidence: '近 90 天订单',
    pains: '等客服太久',
    where: '企业微信',
    benefit: '专属券',
  });
  expect(rowsOf(market, COMPETITORS)[0]).toMatchObject({
    competitor: '乙品牌',
    answer: '错开首日',
    effect: '',
  });
  const [growth, roi, , rate, own] = rowsOf(market, BENCHMARKS);
  expect(growth).toMatchObject({ metric: 'GMV 同比增长', industry: '12.5%' });
  expect(roi).toMatchObject({ metric: 'ROI', industry: '1:5.0', source: '年报', date: '' });
  expect(rate).toMatchObject({ industry: '2.4%' });
  expect(own).toMatchObject({ metric: '门店客流', industry: '1.2万', direction: '↓' });
  expect(rowsOf(market, RESOURCES)[4]).toMatchObject({
    side: '外部',
    quantity: '2',
    have: '',
    confirmed: '',
    needed: '2024-10-30',
    state: '△ 待确认',
  });
  expect(rowsOf(market, CONTACTS)[4]).toMatchObject({ substitute: '小赵', phone: '8001' });
  expect(rowsOf(materials, GOODS)[0]).toMatchObject({
    spec: '80×180',
    place: '门店',
    need: '120',
    have: '',
    brand: '',
    needed: '2024-11-17',
    lead: '7',
    orderBy: '2024-11-10',
    state: '△ 待审核',
  });
  expect(rowsOf(materials, COUPONS)[0]).toMatchObject({
    phase: '返场',
    quota: '12345',
    dayQuota: '约1000张',
    claimed: '',
    used: '',
  });
  expect(rowsOf(materials, TRAINING)[0]).toMatchObject({
    trainer: '李工',
    passLine: '85',
    score: '',
    date: '',
  });
});

test('in another language, words of ours are in that language, and those of the team stay', () => {
  fillMarket();
  fillMaterials();
  change(COUPONS, '满300减50', { phase: '预热' });
  expect(host.call('createCampaign', copy('en').request)).toMatchObject({ ok: true });
  const [growth, roi, cost] = rowsOf('双11·Market', BENCHMARKS);
  expect([growth?.metric, roi?.metric, cost?.direction]).toEqual(['GMV growth', 'ROI', '↓']);
  expect(rowsOf('双11·Market', RESOURCES)[4]).toMatchObject({ side: 'Outside' });
  expect(rowsOf('双11·Market', RESOURCES)[1]).toMatchObject({ role: 'Selling', traffic: 'Paid' });
  expect(rowsOf('双11·Materials', COUPONS)[0]).toMatchObject({
    coupon: '满300减50',
    phase: 'Warm-up',
  });
});

test('of a tab in which nothing stands the copy begins as a new one; blocks without rows stay so', () => {
  const sheet = '618·市场与资源';
  const { all, at } = readTable(host, sheet, 'swot', 'kind');
  for (const { row } of all) host.user.clear(sheet, at(row, 'kind'));
  const { request, differences } = copy();
  expect(request).not.toHaveProperty('materials');
  expect(request.market).not.toHaveProperty('swot');
  expect(differences.join()).not.toContain('物料与权益');
  expect(host.call('createCampaign', request)).toMatchObject({ ok: true });
  expect(rowsOf('双11·市场与资源', { ...SEGMENTS, block: 'swot', first: 'kind' })).toEqual([]);
  // What is there is what adding the tab again would bring.
  expect(host.call('removeTab', '双11', 'materials')).toMatchObject({ ok: true });
});

test('bad rows are refused in words that say where', () => {
  const { request } = copy();
  const rows = { goods: [{ material: '展架', need: '很多' }] };
  const refused = host.call('createCampaign', { ...request, materials: rows }) as {
    issues: { message: string }[];
  };
  expect(refused.issues[0]?.message).toContain('物料与权益 · 物料 · 第 1 项 · 需要');
});
