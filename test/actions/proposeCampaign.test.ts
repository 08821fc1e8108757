import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { host618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

interface Answer {
  ok: boolean;
  request: CampaignRequest;
  from?: string;
  differences: string[];
  issues?: { code: string; path: string; message: string }[];
}

const BASICS = {
  language: 'zh-CN',
  scenario: 'big-promo',
  name: '双11大促',
  start: '2024-11-01',
  end: '2024-11-11',
};

let host: Host;
beforeEach(() => {
  host = testHost();
});
afterEach(() => host.close());

/** A workbook that has the 618 campaign. */
const open618 = () => {
  host.close();
  host = host618();
};
const propose = (change = {}) => host.call('proposeCampaign', { ...BASICS, ...change }) as Answer;

test('in an empty workbook: a typical campaign that can be created as it is, in each language', () => {
  for (const language of ['zh-CN', 'zh-TW', 'en']) {
    const { ok, request, from } = propose({ language });
    expect({ ok, from, code: request.code }).toEqual({ ok: true, from: undefined, code: '双11' });
    expect(host.call('planCampaign', request)).toMatchObject({ ok: true });
    expect(request.phases).toEqual([
      { kind: 'warmup', start: '2024-10-22', end: '2024-10-31' },
      { kind: 'burst', start: '2024-11-01', end: '2024-11-11' },
      { kind: 'encore', start: '2024-11-12', end: '2024-11-16' },
    ]);
    const shares = request.channels.reduce((sum, { share = 0 }) => sum + share, 0);
    expect(shares).toBeCloseTo(1, 9);
  }
});

test('a typical campaign agrees with itself: orders × basket = GMV', () => {
  const targets = Object.fromEntries(propose().request.goals.map((g) => [g.metric, g.target]));
  expect(targets).toMatchObject({ gmv: '300万元', orders: '1.2万单', aov: '250元' });
});

test('an English proposal is in English, and says what a copy of it says', () => {
  const { request } = propose({ language: 'en' });
  expect(request.goals.map(({ target }) => target)).toEqual([
    '3m CNY',
    '12k orders',
    '250 CNY',
    '5000 people',
  ]);
  expect(request.budget[0]).toEqual({ category: 'Promotion', amount: '200k CNY' });
  host.call('createCampaign', { ...request, code: 'A' });
  const copy = propose({ language: 'en', copyFrom: 'A' }).request;
  expect(copy.goals.map(({ target }) => target)).toEqual(request.goals.map(({ target }) => target));
  expect(copy.budget).toEqual(request.budget);
});

test('proposing changes nothing', () => {
  const before = picture(host);
  propose();
  expect(difference(before, picture(host))).toBeUndefined();
});

test('after another campaign: its goals, the rest typical', () => {
  open618();
  const { request, from, differences } = propose();
  expect(from).toBe('618');
  expect(differences).toEqual([]);
  expect(request.goals.find(({ metric }) => metric === 'gmv')).toMatchObject({ target: '500万元' });
  expect(request.goals.find(({ metric }) => metric === 'repurchaseRate')).toMatchObject({
    target: '提升15%',
  });
  expect(request.budget.map(({ category }) => category)).toContain('推广费');
  expect(request.tasks).toBeUndefined();
});

test('after a campaign of another scenario: a typical one, and a copy keeps its scenario', () => {
  open618();
  const { request, from } = propose({ scenario: 'brand', name: '品牌月' });
  expect(from).toBeUndefined();
  expect(request.goals[0]).toMatchObject({ metric: 'impressions' });
  const copy = propose({ scenario: 'brand', name: '品牌月', copyFrom: '618' });
  expect(copy.request.scenario).toBe('big-promo');
});

describe('a copy', () => {
  beforeEach(() => {
    open618();
    const prep = readTable(host, '618·筹备进度', 'tasks', 'name');
    const rowOf = (name: string) =>
      prep.rows.find(({ text }) => text.name === name)?.row ?? Number.NaN;
    host.user.type('618·筹备进度', prep.at(rowOf('客服培训'), 'status'), '已取消');
    host.user.type('618·筹备进度', prep.at(rowOf('活动主题确认'), 'owner'), '新负责人');
    const free = (prep.rows[prep.rows.length - 1]?.row ?? 0) + 1;
    host.user.paste('618·筹备进度', prep.at(free, 'name'), [
      ['自己加的任务', '小王', '2024-06-05', '2024-06-08'],
    ]);
    host.user.type('618·筹备进度', prep.at(free, 'platform'), '天猫');
  });

  test('has the tasks as they are now, moved by their anchors, and can be created', () => {
    const { request, differences } = propose({ copyFrom: '618' });
    expect(request.tasks).toHaveLength(35);
    const byName = Object.fromEntries(request.tasks?.map((task) => [task.name, task]) ?? []);
    expect(byName.客服培训).toBeUndefined();
    expect(byName.活动主题确认).toMatchObject({ owner: '新负责人', anchor: 'start', first: -31 });
    // The burst began on 11 June.
    expect(byName.自己加的任务).toMatchObject({ anchor: 'burst', first: -6, last: -3 });
    expect(request.contingency).toBeCloseTo(0.1, 3);
    expect(request.splits?.tier).toEqual(campaign618.splits.tier);
    expect(request.channels.map(({ share }) => share)).toEqual([0.6, 0.3, undefined, 0.1]);
    expect(differences.join('\n')).toContain('从 2024-06-11 移到 2024-11-01\uff08+143 天\uff09');
    expect(differences.join('\n')).toContain('已取消的 1 项任务没有带过来\uff1a客服培训');
    expect(differences.join('\n')).toContain('爆发期从 10 天变为 11 天');

    expect(host.call('createCampaign', request)).toMatchObject({ ok: true });
    const prep = readTable(host, '双11·筹备进度', 'tasks', 'name');
    expect(prep.rows).toHaveLength(35);
    const own = prep.rows.find(({ text }) => text.name === '自己加的任务')?.text;
    expect(own).toMatchObject({ start: '2024-10-26', due: '2024-10-29', status: '未开始' });
    const plan = readTable(host, '双11·策划方案', 'budget', 'category');
    expect(plan.rows.map(({ text }) => [text.category, text.amount])).toEqual(
      readTable(host, '618·策划方案', 'budget', 'category').rows.map(({ text }) => [
        text.category,
        text.amount,
      ]),
    );
  });

  test('may be in another language', () => {
    const { request } = propose({ copyFrom: '618', language: 'en' });
    expect(host.call('createCampaign', request)).toMatchObject({ ok: true });
    const prep = readTable(host, '双11·Preparation', 'tasks', 'name');
    expect(prep.rows[0]?.text).toMatchObject({ status: 'Not started', kind: 'Task' });
  });

  test('of a campaign whose plan was deleted is refused with a sentence', () => {
    host.user.deleteTab('618·策划方案');
    const { ok, issues } = propose({ copyFrom: '618' });
    expect({ ok, codes: issues?.map((i) => i.code) }).toEqual({ ok: false, codes: ['tabMissing'] });
    // As a model for goals it is passed over.
    expect(propose()).toMatchObject({ ok: true });
  });
});

test.each([
  [{ name: ' ' }, 'name', 'missing'],
  [{ start: '2024-02-30' }, 'start', 'badDate'],
  [{ end: '2024-10-01' }, 'end', 'phaseReversed'],
  [{ copyFrom: 'none' }, 'code', 'noCampaign'],
  [{ scenario: 'none' }, 'scenario', 'unknownChoice'],
  [{ more: 1 }, 'more', 'unknownField'],
])('%j is refused at its field', (change, path, code) => {
  const { ok, issues } = propose(change);
  expect(ok).toBe(false);
  expect(issues?.[0]).toMatchObject({ path, code });
  expect(issues?.[0]?.message).toMatch(/[\u4e00-\u9fff]/);
});

test('what was typed is kept for its person, however long it is', () => {
  const text = JSON.stringify({ 名: '活'.repeat(20_000) });
  host.call('saveWizardForm', text);
  expect(host.call('startWizard', 'zh-CN')).toMatchObject({ form: text, language: 'zh-CN' });
  host.call('saveWizardForm', '');
  expect(host.call('startWizard', 'zh-CN')).toMatchObject({ form: '' });
});

test('the wizard begins with choices in its language', () => {
  open618();
  const start = host.call('startWizard', 'en') as {
    scenarios: { key: string; label: string }[];
    scales: unknown[];
    campaigns: unknown[];
    metrics: { key: string; label: string; unit: string }[];
  };
  expect(start.scenarios.map(({ label }) => label)).toEqual([
    'Big promotion',
    'Product launch',
    'Everyday promotion',
    'Festival or hot topic',
    'Brand voice',
    'Retention',
    'Co-branding',
    'Offline event',
  ]);
  expect(start.scales).toEqual([
    { key: 'small', label: 'Small' },
    { key: 'medium', label: 'Medium' },
    { key: 'large', label: 'Large' },
  ]);
  expect(start.campaigns).toEqual([{ key: '618', label: campaign618.name }]);
  expect(start.metrics.find(({ key }) => key === 'gmv')?.unit).not.toBe('');
});

test.each([
  ['showWizard', 'zh_CN', 'zh-CN', '新建活动'],
  ['showWizard', 'zh_TW', 'zh-TW', '新建活動'],
  ['showPanel', 'en_GB', 'en', 'Today'],
])('%s opens its page in %s', (fn, locale, lang, title) => {
  const other = testHost({ locale });
  try {
    other.call(fn);
    expect(other.sidebars[0]?.title).toBe(title);
    expect(other.sidebars[0]?.html).toContain(`<html lang="${lang}"`);
  } finally {
    other.close();
  }
});
