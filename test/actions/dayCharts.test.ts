import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { hostOfDemo } from '../support/keptDemo';
import { FIXTURE_VERSIONS, layoutFixture } from '../support/layoutFixture';
import { shownErrors } from '../support/shownErrors';
import { testHost } from '../support/workbook';

/** Charts of click rate, conversion and order value by day, and how 目标达成率 draws what is far above the rest. */
let host: Host;
afterEach(() => host.close());

const MONITOR = '618·执行监控';
const RATIOS = ['每日点击率', '每日转化率', '每日客单价'];
const NO_CLICKS = ' · 还没有数字\uff1a在「数据记录」记点击量\u3001曝光量';
const NONE = [null, null, null];
const drawn = () => {
  const all = host.user.drawnCharts('活动总览');
  return (title: string) => all.find(({ look }) => look.title.startsWith(`618 · ${title}`));
};
/** What is drawn of a day, in the order of RATIOS. */
const onDay = (day: string) => {
  const chartOf = drawn();
  return RATIOS.map((title) => {
    const chart = chartOf(title);
    return chart?.series[0]?.points[chart.labels.indexOf(day)]?.value;
  });
};
/** What the charts call their lines. */
const lines = () => RATIOS.map((title) => drawn()(title)?.series[0]?.name);
const daily = () => readTable(host, MONITOR, 'daily', 'date');
const choose = (platform: string) => {
  const { rows, at } = readTable(host, MONITOR, 'pacing', 'method');
  host.user.type(MONITOR, at(rows[0]?.row ?? 0, 'chartPlatform'), platform);
};
const log = (cells: readonly string[][]) => {
  const { at, rows } = readTable(host, '数据记录', 'log', 'campaign');
  host.user.paste('数据记录', at((rows.at(-1)?.row ?? 0) + 1, 'campaign'), cells);
};
const close = (figures: (number | null | undefined)[]) =>
  figures.map((one) => (typeof one === 'number' ? expect.closeTo(one, 10) : one));

test('figures of the log by day, of all platforms or the one that was chosen; other days draw nothing', () => {
  host = hostOfDemo('live');
  expect(daily().check).toBe('点击率、转化率、客单价的图画的是\uff1a全部');
  // 17 June: 2000 orders of 80,000 visitors for 50 万元, and nobody counted clicks.
  expect(onDay('6/17')).toEqual(close([null, 2000 / 80_000, 250]));
  expect(onDay('6/18')).toEqual(NONE);
  // A chart without a line says what to do.
  expect(lines()).toEqual([`每日点击率${NO_CLICKS}`, '每日转化率', '每日客单价\uff08元\uff09']);
  const texts = daily().rows.find(({ text }) => text.date === '2024-06-17')?.text;
  expect(texts).toMatchObject({ clickRate: '', conversion: '2.5%', basket: '250.0' });

  choose('抖音');
  // Its click rate was logged itself, twice: the last counts.
  expect(onDay('6/17')).toEqual(close([0.015, 640 / 28_000, (14.5 * 10_000) / 640]));
  expect(onDay('6/18')).toEqual(NONE);
  expect(daily().check).toMatch(/\uff1a抖音$/);
  expect(lines()).toEqual(RATIOS.map((title) => expect.stringMatching(`^${title}.* · 抖音$`)));

  log([
    ['618', '2024-06-17', '21:00', '抖音', '曝光量', '200000'],
    ['618', '2024-06-17', '21:00', '抖音', '点击量', '4000'],
  ]);
  expect(onDay('6/17')[0]).toBeCloseTo(4000 / 200_000, 10);

  // 小红书 has impressions alone: nothing, not 0.
  choose('小红书');
  expect(onDay('6/17')).toEqual(NONE);
  expect(shownErrors(host)).toEqual([]);

  choose('淘宝');
  expect(daily().check).toBe(
    '⚠ 「图表平台」写的「淘宝」不在「时点录入」的平台里\uff0c请改选「全部」或其中一个',
  );
  expect(onDay('6/17')).toEqual(NONE);
  // As the word of another language, which formulas do not look up.
  choose('Tmall');
  expect(daily().check).toMatch(/\uff1a天猫$/);
  expect(onDay('6/17')).toEqual(close([null, 1150 / 46_000, (29.5 * 10_000) / 1150]));
  choose('');
  expect(onDay('6/17')[1]).toBeCloseTo(0.025, 10);
});

test('the choice has a dropdown of the platforms that report, which a recheck brings up to date', () => {
  host = hostOfDemo('live');
  const cell = (i: number) => {
    const { rows, at } = readTable(host, MONITOR, 'pacing', 'method');
    return at(rows[i]?.row ?? 0, 'chartPlatform');
  };
  const choices = (i: number) => host.snapshot(MONITOR).sheets[0]?.validations[cell(i)];
  const platforms = ['全部', '天猫', '抖音', '小红书', '私域'];
  expect(choices(0)).toMatchObject({ type: 'VALUE_IN_LIST', values: platforms });
  expect(choices(1)).toBeUndefined();
  const slots = readTable(host, MONITOR, 'slots', 'platform');
  const free = slots.all.find(({ text }) => text.platform === '')?.row ?? 0;
  host.user.type(MONITOR, slots.at(free, 'platform'), '京东');
  host.call('recheckAll');
  expect(choices(0)).toMatchObject({ values: [...platforms, '京东'] });
});

test('a region or tier of customers is chosen like a platform, and is no part of any total', () => {
  host = hostOfDemo('live');
  const totals = () => [
    readTable(host, MONITOR, 'board', 'metric').summary.gmv,
    onDay('6/17'),
    readTable(host, MONITOR, 'board', 'metric').rows.map(({ text }) => text.live),
  ];
  const before = totals();
  log([
    ['618', '2024-06-17', '全天', '区域\uff1a华东', '订单数', '900'],
    ['618', '2024-06-17', '全天', '地域·华东', 'UV', '30000'],
    ['618', '2024-06-17', '全天', 'Region: 华东', 'GMV', '27'],
    ['618', '2024-06-17', '全天', '人群·新客', 'UV', '50000'],
    ['618', '2024-06-17', '全天', 'Tier: New customers', '订单数', '1000'],
  ]);
  const logged = readTable(host, '数据记录', 'log', 'campaign').rows.slice(-5);
  expect(logged.map(({ text }) => [text.platform, text.valid, text.ofCampaign])).toEqual([
    ...Array.from({ length: 3 }, () => ['地域·华东', '1', '']),
    ...Array.from({ length: 2 }, () => ['用户分层·新客', '1', '']),
  ]);
  expect(totals()).toEqual(before);
  choose('Region·华东');
  expect(daily().check).toMatch(/\uff1a地域·华东$/);
  expect(onDay('6/17')).toEqual(close([null, 900 / 30_000, 300]));
  expect(lines()[1]).toBe('每日转化率 · 地域·华东');
  choose('用户分层·新客');
  expect(onDay('6/17')).toEqual(close([null, 0.02, null]));
  choose('地域·华北');
  expect(daily().check).toMatch(/^⚠/);
  choose('');

  // Who reports by region has a row for it: it is awaited, and no part of what the platforms come to.
  const slots = readTable(host, MONITOR, 'slots', 'platform');
  const free = slots.all.find(({ text }) => text.platform === '')?.row ?? 0;
  host.user.type(MONITOR, slots.at(free, 'platform'), '地域·华南');
  host.user.type(MONITOR, slots.at(free, 'uv'), '1234');
  host.call('recheckAll');
  expect(totals()).toEqual(before);
  const { rows, at } = readTable(host, MONITOR, 'pacing', 'method');
  const place = at(rows[0]?.row ?? 0, 'chartPlatform');
  expect(host.snapshot(MONITOR).sheets[0]?.validations[place]).toMatchObject({
    values: ['全部', '天猫', '抖音', '小红书', '私域', '地域·华南', '地域·华东', '用户分层·新客'],
  });
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0, broken: [] });
});

test('a goal far above the others is drawn up to 150 %, and its name says what it is', () => {
  host = hostOfDemo('live');
  const { labels = [], series = [] } = drawn()('目标达成率') ?? {};
  const goals = readTable(host, '618·复盘报告', 'attainment', 'metric').rows;
  const points = series[0]?.points ?? [];
  expect(labels).toHaveLength(8);
  for (const [i, { text }] of goals.slice(0, 8).entries()) {
    const rate = Number.parseFloat(text.rate ?? '') / 100;
    const isCut = rate >= 1.5;
    expect(labels[i]).toBe(isCut ? `${text.metric} ${text.rate}` : text.metric);
    if (text.rate === '') expect(points[i]?.value).toBeNull();
    else expect(points[i]?.value).toBeCloseTo(Math.min(1.5, rate), 3);
    if (text.rate !== '') expect(points[i]?.shown).toBe(isCut ? '≥150%' : text.rate);
  }
  expect(labels).toContain('互动量 408.8%');
});

test.each(FIXTURE_VERSIONS)(
  'a workbook of %s gets columns, choice and charts by one recheck',
  (version) => {
    host = testHost({ saved: layoutFixture(version, 'live') });
    expect(host.call('recheckAll')).toMatchObject({ broken: [] });
    expect(onDay('6/17')).toEqual(close([null, 0.025, 250]));
    expect(drawn()('目标达成率')?.labels).toContain('互动量 408.8%');
    const points = drawn()('目标达成率')?.series[0]?.points ?? [];
    expect(Math.max(...points.map(({ value }) => value ?? 0))).toBe(1.5);
    expect(points.map(({ shown }) => shown)).toContain('≥150%');
    expect(daily().check).toMatch(/\uff1a全部$/);
    expect(lines()[0]).toBe(`每日点击率${NO_CLICKS}`);
    choose('抖音');
    expect(onDay('6/17')[0]).toBeCloseTo(0.015, 10);
    log([['618', '2024-06-17', '全天', '地域·华东', '转化率', '3%']]);
    choose('地域·华东');
    expect(daily().check).toMatch(/\uff1a地域·华东$/);
    expect(onDay('6/17')[1]).toBeCloseTo(0.03, 10);
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0, broken: [] });
  },
);
