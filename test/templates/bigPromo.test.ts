import { campaign618 } from '../../local/demo/campaign618';
import { readCampaignRequest } from '../../src/core/request/readCampaignRequest';
import { scheduleTasks } from '../../src/core/tasks/scheduleTasks';
import { localeOf } from '../../src/locales/localeOf';
import { calendarRows } from '../../src/tabs/calendar/calendarRows';
import { campaignContext } from '../../src/tabs/campaign/campaignContext';
import { prepRows } from '../../src/tabs/prep/prepRows';
import { TEMPLATES } from '../../src/templates/templates';

/** The tasks of 618 as 筹备进度 has them: what a big promotion is prepared with. */
const locale = localeOf('zh-CN');
const read = readCampaignRequest(campaign618);
if ('issues' in read) throw new Error(JSON.stringify(read.issues));
const context = campaignContext(read.request, TEMPLATES['big-promo'], locale);
const tasks = scheduleTasks(context.template.tasks, context.anchors, context.channels);
const rows = prepRows(tasks, context);
const cellsOf = (key: string) =>
  rows[tasks.findIndex(({ template }) => template.key === key)]?.cells ?? {};
const { start, burst, end } = context.anchors;
const dueOf = (key: string) => Number(cellsOf(key).due);

/** Each has an owner, and is due before the campaign begins. */
const readyInTime = (keys: readonly string[]) => {
  for (const key of keys) {
    expect([key, /\S/.test(String(cellsOf(key).owner ?? ''))]).toEqual([key, true]);
    expect([key, dueOf(key) < start]).toEqual([key, true]);
  }
};

test('what other teams confirm: pages, stock, money, delivery', () => {
  readyInTime(['pageBuild', 'stockCheck', 'funding', 'delivery']);
  expect(cellsOf('funding')).toMatchObject({ owner: '财务', criterion: '预算全额到账' });
  expect(cellsOf('stockCheck')).toMatchObject({ owner: '供应链', criterion: '爆款≥500件' });
  expect(cellsOf('delivery').criterion).toBe('48小时发货');
});

test('visuals, texts and tools each have a task, with what they are accepted by', () => {
  const visuals = ['keyVisual', 'banners', 'detailPages'];
  const texts = ['rulesPage', 'shortVideos', 'groupPreviews'];
  const tools = ['coupons', 'plugins', 'tracking'];
  readyInTime([...visuals, ...texts, ...tools]);
  expect(cellsOf('keyVisual').criterion).toContain('字体、配色');
  expect(cellsOf('rulesPage').name).toContain('客服话术FAQ');
  expect(cellsOf('plugins').name).toContain('弹窗提醒');
  expect(cellsOf('tracking').name).toContain('百度统计');
});

test('three rounds of previews, three banners, five videos', () => {
  expect(
    ['groupPreviews', 'banners', 'shortVideos'].map((key) => cellsOf(key).deliverable),
  ).toEqual(['3轮文案与排期', '轮播图3套', '短视频5条']);
  const { content = [] } = calendarRows(context);
  const rounds = content.filter(({ cells }) => /第.轮活动预告/.test(String(cells.theme)));
  expect(rounds.map(({ cells }) => [cells.channel, cells.phase, cells.count])).toEqual([
    ['私域', '预热', 1],
    ['私域', '预热', 1],
    ['私域', '预热', 1],
  ]);
});

test('tests end a day or two before going live, each with what it is passed by', () => {
  const passed = {
    functionTest: '0阻断缺陷',
    dataTest: '误差<1%',
    loadTest: '响应<2秒',
    pathTest: '全链路通过',
  };
  for (const [key, criterion] of Object.entries(passed)) {
    expect(cellsOf(key)).toMatchObject({ kind: '测试', criterion });
    expect([key, [1, 2].includes(start - dueOf(key))]).toEqual([key, true]);
  }
  expect(cellsOf('functionTest').name).toContain('打开/领券/秒杀/下单');
  expect(cellsOf('dataTest').name).toContain('库存扣减');
  expect(cellsOf('loadTest').name).toContain('1000人');
  expect(cellsOf('pathTest').name).toContain('扫码-注册-领券-下单');
});

test('material is reviewed three days before, and the warm-up is on a day before', () => {
  expect([start - dueOf('assetsReviewed'), start - dueOf('warmupLive')]).toEqual([3, 1]);
  for (const key of ['assetsReviewed', 'warmupLive', 'retro'])
    expect(cellsOf(key).kind).toBe('里程碑');
});

test('people are told and trained: kick-off, service, drill', () => {
  readyInTime(['kickoff', 'serviceTraining', 'drill']);
  expect(cellsOf('kickoff').criterion).toContain('预案');
  expect(cellsOf('serviceTraining')).toMatchObject({ kind: '培训', criterion: '考核≥80分' });
  expect(cellsOf('drill').name).toContain('客诉、系统故障');
});

test('who does and who answers for it', () => {
  const people = (key: string) => [cellsOf(key).executor, cellsOf(key).owner];
  expect(people('banners')).toEqual(['电商设计师', '电商运营经理']);
  expect(people('shortVideos')).toEqual(['内容专员', '内容运营主管']);
  expect(people('groupPreviews')).toEqual(['社群运营专员', '私域运营经理']);
});

test('the analyst writes the retro, three days after the end', () => {
  expect(cellsOf('retro').owner).toBe('数据分析师');
  expect(dueOf('retro') - end).toBe(3);
  expect(burst).toBeGreaterThan(start);
});
