import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import { playLaunch } from '../../local/demo/playRetro';
import { readTable } from '../../local/demo/readTable';
import { typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { testHost } from '../support/workbook';

interface Proposal {
  from?: string;
  request: CampaignRequest;
  promotion: { platform: string; share: number; roi: number | null; soldShare: number | null }[];
  past: {
    code: string;
    start: string;
    end: string;
    roi: number;
    gmvRate: number;
    goals: { metric: string; platform: string; target: number; actual: number; rate: number }[];
    channels: { channel: string; cost: number; gmv: number; roi: number }[];
  }[];
}

let host: Host;
let book: DemoBook;
beforeAll(() => {
  host = testHost();
  book = new DemoBook(host, 'zh-CN');
  playLaunch(book);
});
afterAll(() => {
  expect(host.logs).toEqual([]);
  host.close();
});

const propose = (change = {}) =>
  host.call('proposeCampaign', {
    language: 'zh-CN',
    scenario: 'big-promo',
    name: '双11大促',
    start: '2024-11-01',
    end: '2024-11-11',
    ...change,
  }) as Proposal;

test('the launch campaign was archived by the function: its tabs are away, its row stays', () => {
  const tabs = host.user.sheets().filter(({ name }) => name.startsWith('新品·'));
  expect(tabs.map(({ hidden }) => hidden)).toEqual(tabs.map(() => true));
  const [row] = readTable(host, '活动总览', 'campaigns', 'code').rows;
  expect(row?.text).toMatchObject({ code: '新品', state: '已归档', gmv: '520 / 500' });
});

test('a proposal goes by its results, and says how it ended: goals, channels, ROI', () => {
  const { from, request, past } = propose();
  expect(from).toBe('新品');
  expect(request.goals.find(({ metric }) => metric === 'gmv')).toMatchObject({ target: '500万元' });
  expect(past).toHaveLength(1);
  const [launch] = past;
  expect(launch).toMatchObject({ code: '新品', start: '2024-03-01', end: '2024-03-30' });
  const goal = (metric: string) => launch?.goals.find((g) => g.metric === metric);
  expect(goal('gmv')).toMatchObject({ platform: '全部', target: 500, actual: 520, rate: 1.04 });
  expect(goal('newUsers')).toMatchObject({ target: 20_000, actual: 22_000, rate: 1.1 });
  expect(goal('aov')).toMatchObject({ target: 200, actual: 180, rate: 0.9 });
  expect(goal('interactionRate')?.rate).toBeCloseTo(1.16, 9);
  expect(launch?.gmvRate).toBeCloseTo(1.04, 9);
  expect(launch?.channels.find(({ channel }) => channel === '直通车')).toMatchObject({
    cost: 24,
    gmv: 98,
  });
  expect(launch?.roi).toBeCloseTo((98 + 45) / (24 + 14), 9);
  // Of another scenario nothing is said.
  expect(propose({ scenario: 'everyday' }).past).toEqual([]);
});

test('promotion is proposed by what a yuan brought there, and by where customers bought', () => {
  const { promotion } = propose();
  // Search is paid for shops, the feed for short video; 98 of 24, 45 of 14.
  expect(promotion.map(({ platform, roi, soldShare }) => [platform, roi, soldShare])).toEqual([
    ['天猫', 4.1, 0.696],
    ['抖音', 3.2, 0.304],
    ['小红书', null, null],
    ['私域', null, null],
  ]);
  const [shop, video, ...others] = promotion.map(({ share }) => share);
  expect(shop).toBeCloseTo((98 / 24 / (98 / 24 + 45 / 14) + 362 / 520) / 2, 2);
  expect((shop ?? 0) + (video ?? 0)).toBeCloseTo(1, 3);
  expect(others).toEqual([0, 0]);
  expect(propose({ scenario: 'everyday' }).promotion).toEqual([]);
});

test('its results cost one read', () => {
  const reads = (change = {}) => {
    propose(change);
    return host.calls.byName['Range.getValues'] ?? 0;
  };
  // For its goals 活动总览 again, 策划方案 and 筹备进度; for its results 复盘报告.
  expect(reads() - reads({ scenario: 'everyday' })).toBe(4);
});

test('it can be copied, hidden as it is', () => {
  const { request } = propose({ copyFrom: '新品' });
  expect(request.goals.find(({ metric }) => metric === 'gmv')).toMatchObject({
    baseline: '520万元',
    history: ['520万元'],
  });
  expect(request.tasks?.length).toBeGreaterThan(10);
  const start = host.call('startWizard', 'zh-CN') as { campaigns: { key: string }[] };
  expect(start.campaigns.map(({ key }) => key)).toEqual(['新品']);
});

test('日目标曲线 takes its code: the targets of the days go as its days went', () => {
  typeRow(
    host,
    { sheet: book.shared('settings'), block: 'values', first: 'name' },
    ({ text }) => text.name === '日目标曲线',
    { value: '新品' },
  );
  book.create({ ...campaign618, code: 'C' });
  const { rows, all } = readTable(host, 'C·执行监控', 'daily', 'date');
  expect(all.length).toBeGreaterThanOrEqual(25);
  const target = (from: string, to: string) =>
    rows
      .filter(({ text }) => (text.date ?? '') >= from && (text.date ?? '') <= to)
      .reduce((sum, { text }) => sum + Number(text.target), 0);
  // Warm-up and burst sold 53 and 360 of 413; the encore, which the launch had not, stays the template's.
  const [warmup, burst] = [target('2024-06-01', '2024-06-10'), target('2024-06-11', '2024-06-20')];
  expect(warmup / (warmup + burst)).toBeCloseTo(53 / 413, 2);
  const pacing = readTable(host, 'C·执行监控', 'pacing', 'method').rows;
  expect(JSON.stringify(pacing)).toContain('新品');
});

test('what a paid channel brought counts for the platforms that people say are of its kind', () => {
  expect(host.call('restoreCampaign', '新品')).toMatchObject({ ok: true });
  expect(host.call('addTabs', '新品', ['market'])).toMatchObject({ ok: true });
  const resources = { sheet: '新品·市场与资源', block: 'resources', first: 'item' };
  typeRow(host, resources, ({ text }) => text.item === '天猫', { role: '引流' });
  const { promotion } = propose({ copyFrom: '新品' });
  expect(promotion.slice(0, 2).map(({ platform, roi }) => [platform, roi])).toEqual([
    ['天猫', 3.2],
    ['抖音', 3.2],
  ]);
});
