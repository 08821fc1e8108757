import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { chineseTexts } from '../support/chineseTexts';
import { keptWorkbook } from '../support/keptWorkbook';
import { host618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

interface Answer {
  readonly ok: boolean;
  readonly message: string;
  readonly written: readonly string[];
  readonly token: string;
  readonly on: boolean;
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}

const MONITOR = '示例·执行监控';
/** Calls of what is done with one click, beside those of making a campaign. */
const BUDGET = { on: 60, off: 50, remove: 90 };

const make = (host: Host) => {
  host.answers.push('ok');
  host.call('askDemo');
};
const saved = (): SavedWorkbook =>
  keptWorkbook('demo', () => {
    const host = testHost();
    make(host);
    return host;
  });

/** The sums of 活动总览. */
function sums(host: Host) {
  const { summary } = readTable(host, '活动总览', 'campaigns', 'code');
  return ['campaigns', 'running', 'overdue', 'alerts'].map((key) => summary[key]);
}

/** What people see in all sheets: without our marks in column A, where charts are remembered to be, and blank rows. */
function cells(host: Host) {
  return Object.fromEntries(
    host.user.sheets().map(({ name }) => {
      const rows = host.read(name).values.map((row) => ['', ...row.slice(1)]);
      const charts = name === '活动总览' ? (rows[0]?.indexOf('charts') ?? -1) : -1;
      for (const row of rows) if (charts >= 0) row[charts] = '';
      while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
      return [name, rows];
    }),
  );
}

let host: Host;
afterEach(() => {
  expect(host.executions.filter((e) => e.error).map((e) => e.error)).toEqual([]);
  host.close();
});

test('an empty workbook that is opened says where to begin, once there is something it does not', () => {
  host = testHost();
  host.call('onOpen');
  expect(host.toasts.map(({ message }) => message)).toEqual([
    expect.stringContaining('「活动作战台 → 从这里开始」'),
  ]);
  host.user.type('工作表1', 'A1', '我的');
  host.call('onOpen');
  expect(host.toasts).toHaveLength(1);
});

test('the demo shows states, an alert and a pace, and leaves nothing behind', () => {
  host = testHost();
  const before = picture(host);
  make(host);
  expect(host.alerts.at(-1)).toContain('示例\uFF1A夏日大促');
  const [row] = readTable(host, '活动总览', 'campaigns', 'code').rows;
  expect(row?.text).toMatchObject({ code: '示例', gmv: '99.9 / 300', roi: '1:3.9' });
  expect(row?.text.health).toContain('⛔ 客服响应时长 62秒');
  expect(sums(host)).toEqual(['1', '1', row?.text.overdue, '1']);
  const board = readTable(host, MONITOR, 'board', 'metric').rows.map(({ text }) => text.state);
  expect(new Set(board)).toEqual(new Set(['正常', '预警', '关注', '未更新']));
  expect(readTable(host, '预警记录', 'alerts', 'metric').rows).toHaveLength(1);
  expect(host.user.sheets()).toHaveLength(12);
  expect(host.snapshot('活动总览').sheets[0]?.charts).toHaveLength(8);
  const calls = () => host.executions.at(-1)?.calls ?? 0;

  expect(host.call('switchSamples')).toMatchObject({ ok: true, on: false });
  expect(calls()).toBeLessThanOrEqual(BUDGET.off);
  const off = picture(host);
  expect(readTable(host, '数据记录', 'log', 'campaign').rows).toEqual([]);
  expect(host.call('switchSamples')).toMatchObject({ ok: true, on: true });
  expect(calls()).toBeLessThanOrEqual(BUDGET.on);
  expect(host.call('switchSamples')).toMatchObject({ ok: true, on: false });
  expect(difference(off, picture(host))).toBeUndefined();

  host.call('askRemoveDemo');
  expect(calls()).toBeLessThanOrEqual(BUDGET.remove);
  expect(host.alerts.at(-1)).toBe('示例活动已删除\uFF0C工作簿和建它之前一样。');
  expect(difference(before, picture(host))).toBeUndefined();
});

test('before the first slot of a day too, and nothing is logged twice', () => {
  host = testHost({ now: () => Date.parse('2024-05-12T06:40:00+08:00') });
  const before = picture(host);
  make(host);
  const [row] = readTable(host, '活动总览', 'campaigns', 'code').rows;
  expect(row?.text.health).toContain('⛔ 客服响应时长 62秒');
  const { rows } = readTable(host, '数据记录', 'log', 'campaign');
  expect(new Set(rows.map(({ text }) => text.source))).toEqual(new Set(['示例数字']));
  expect(host.call('previewDemoRemoval')).toMatchObject({ written: [] });
  host.call('askRemoveDemo');
  expect(difference(before, picture(host))).toBeUndefined();
});

test('beside a campaign of the team no cell of theirs changes', () => {
  host = host618();
  host.call('recheckAll');
  const before = cells(host);
  const counted = sums(host);
  make(host);
  expect(sums(host)).toEqual(counted);
  const code = (name: string) => readTable(host, name, 'campaigns', 'code').rows.length;
  expect(code('活动总览')).toBe(2);
  make(host);
  expect(host.alerts.at(-1)).toBe('示例活动已经在本工作簿里。');
  host.call('recheckAll');
  host.call('askRemoveDemo');
  expect(difference(before, cells(host))).toBeUndefined();
});

test('it counts into nothing of the team: goals, copies, archive, reminders, cards', () => {
  host = testHost({ saved: saved() });
  const basics = {
    language: 'zh-CN',
    scenario: 'big-promo',
    start: '2024-06-18',
    end: '2024-06-18',
  };
  const proposal = host.call('proposeCampaign', { ...basics, name: '示例大促' }) as {
    from?: string;
    request: { code: string };
  };
  expect(proposal.from).toBeUndefined();
  expect(host.call('startWizard', 'zh-CN')).toMatchObject({
    isNew: true,
    hasDemo: true,
    campaigns: [],
  });
  expect(host.call('dayPanel', 'zh-CN')).toMatchObject({
    people: [],
    alerts: [{ campaign: '示例' }],
  });
  expect(host.call('recheckAll')).toMatchObject({ due: 0 });
  const archived = host.call('archiveCampaign', '示例') as Answer;
  expect(archived.issues[0]?.code).toBe('demoNotArchived');
  const own = { ...proposal.request, code: '示例' };
  host.call('askRemoveDemo');
  expect((host.call('createCampaign', own) as Answer).issues[0]?.code).toBe('demoCode');
  expect(host.call('createCampaign', proposal.request)).toMatchObject({ ok: true });
  make(host);
  expect(host.call('dayPanel', 'zh-CN')).toMatchObject({ alerts: [] });
  expect(host.call('startWizard', 'zh-CN')).toMatchObject({ isNew: false, hasDemo: true });
});

test('what people wrote into it is named before it goes', () => {
  host = testHost({ saved: saved() });
  const place = readTable(host, '反馈记录', 'feedback', 'content');
  const { row = 0 } = place.all[0] ?? {};
  host.user.type('反馈记录', place.at(row, 'campaign'), '示例');
  host.user.type('反馈记录', place.at(row, 'content'), '客服不回消息');
  const preview = host.call('previewDemoRemoval', 'zh-CN') as Answer;
  expect(preview.written).toEqual(['「反馈记录」1 行']);
  expect((host.call('removeDemo') as Answer).issues[0]?.code).toBe('changedSince');
  host.call('askRemoveDemo');
  expect(host.alerts.at(-1)).toContain('「反馈记录」1 行');
  expect(host.call('previewDemoRemoval')).toMatchObject({ ok: true });
  // A setting that the team changed keeps the tabs that all share.
  const settings = readTable(host, '设置', 'values', 'name');
  const near = settings.rows.find(({ text }) => text.name === '接近阈值的比例') ?? settings.rows[2];
  host.user.type('设置', settings.at(near?.row ?? 0, 'value'), '7%');
  expect(host.call('removeDemo', preview.token)).toMatchObject({
    ok: true,
    message: '示例活动已删除\uFF0C团队自己的内容没有动。',
  });
  expect(host.user.sheets().map(({ name }) => name)).toContain('设置');
  expect((host.call('removeDemo') as Answer).issues[0]?.code).toBe('noDemo');
});

test.each([20])('sample figures are all there or none, whatever call fails (%s)', (at) => {
  host = testHost({ saved: saved() });
  host.call('switchSamples', false);
  const before = picture(host);
  host.failAtCall(at, 'before');
  const done = host.call('switchSamples', true) as Answer;
  expect(done.ok).toBe(false);
  expect(done.issues[0]?.message).toContain('示例');
  expect(difference(before, picture(host))).toBeUndefined();
  expect(host.call('switchSamples', true)).toMatchObject({ ok: true });
});

test('in English nothing of it is Chinese', () => {
  host = testHost({ locale: 'en_US' });
  make(host);
  // The sheet that the host begins with has a Chinese name.
  const sheets = host.snapshot().sheets.filter(({ name }) => name !== '工作表1');
  const answers = ['proposeDemo', 'dayPanel', 'startWizard'].map((fn) => host.call(fn, 'en'));
  const about = ['preflight', 'briefCard'].map((fn) => host.call(fn, 'Demo', 'en'));
  expect(chineseTexts([sheets, answers, about, host.toasts])).toEqual([]);
  host.call('askRemoveDemo');
  expect(host.user.sheets()).toHaveLength(1);
});

test('a plan that was copied here from another workbook can be copied from', () => {
  host = host618();
  expect(host.call('addTabs', '618', ['market'])).toMatchObject({ ok: true });
  for (const name of ['618·策划方案', '618·筹备进度', '618·市场与资源']) host.user.duplicate(name);
  const { token } = host.call('previewDeleteCampaign', '618') as Answer;
  expect(host.call('deleteCampaign', '618', token)).toMatchObject({ ok: true });
  const { isNew, campaigns } = host.call('startWizard', 'zh-CN') as {
    isNew: boolean;
    campaigns: { key: string; label: string }[];
  };
  expect(isNew).toBe(true);
  expect(campaigns).toHaveLength(1);
  expect(campaigns[0]?.label).toContain('策划方案');
  const copied = host.call('proposeCampaign', {
    language: 'zh-CN',
    scenario: 'brand',
    name: '双12',
    start: '2024-12-10',
    end: '2024-12-12',
    copyFrom: campaigns[0]?.key,
  }) as { ok: boolean; request: CampaignRequest & { tasks: object[] } };
  expect(copied).toMatchObject({ from: campaigns[0]?.label, request: { scenario: 'big-promo' } });
  expect(copied.request.goals[0]).toMatchObject({ metric: 'gmv', target: '500万元' });
  expect(copied.request.tasks.length).toBeGreaterThan(20);
  expect(copied.request).toMatchObject({ tabs: ['market'] });
  expect(copied.request.market?.segments?.[0]).toMatchObject({ segment: '高价值用户' });
  expect(host.call('createCampaign', copied.request)).toMatchObject({ ok: true });
});

test('while someone else is at work nothing is begun', () => {
  host = testHost({ saved: saved() });
  let other: Answer | undefined;
  host.atCall(8, () => {
    other = host.call('removeDemo') as Answer;
  });
  expect(host.call('switchSamples', false)).toMatchObject({ ok: true });
  expect(other?.issues.map(({ code }) => code)).toEqual(['busy']);
});
