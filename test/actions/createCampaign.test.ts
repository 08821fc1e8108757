import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { shownErrors } from '../support/shownErrors';
import { host618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

interface Refused {
  ok: boolean;
  issues: { code: string; path: string; message: string }[];
}

let host: Host;
beforeEach(() => {
  host = testHost();
});
afterEach(() => host.close());

const create = (change: Record<string, unknown> = {}) =>
  host.call('createCampaign', { ...campaign618, ...change }) as Refused;
const PREP = '618·筹备进度';
/** A first campaign that is not what a test is about. */
const open618 = () => {
  host.close();
  host = host618();
};

const CAMPAIGN = ['策划方案', '筹备进度', '执行监控', '复盘报告', '内容排期', '达人合作'];
const SHARED = ['数据记录', '预警记录', '问题记录', '反馈记录', '经验库', '设置'];

test('makes all tabs, and the overview in front with the campaign in it', () => {
  const tabs = ['活动总览', ...CAMPAIGN.map((tab) => `618·${tab}`)];
  expect(create()).toMatchObject({ ok: true, code: '618', sheets: tabs.map((name) => ({ name })) });
  const { sheets, activeSheet } = host.snapshot();
  // The empty sheet that a new workbook begins with goes.
  expect(sheets.map((s) => s.name)).toEqual([...tabs, ...SHARED]);
  expect(sheets.filter((s) => s.hidden)).toEqual([]);
  expect(activeSheet).toBe('活动总览');
  const overview = readTable(host, '活动总览', 'campaigns', 'code');
  expect(overview.rows).toHaveLength(1);
  expect(overview.rows[0]?.text).toMatchObject({
    name: '618年中狂欢·全场满300减50',
    code: '618',
    start: '2024-06-01',
    burst: '2024-06-11',
    end: '2024-06-25',
  });
  const tasks = readTable(host, PREP, 'tasks', 'id');
  expect(tasks.rows).toHaveLength(35);
  // The year stands above the months of the Gantt, and both where it runs over the new year.
  const heading = () => host.read(PREP).display.slice(0, 7).flat();
  expect(heading()).toContain('2024年');
  host.user.type(PREP, tasks.at(tasks.rows[0]?.row ?? 0, 'start'), '2023-12-30');
  expect(heading()).toContain('2023–2024年');
});

test.each<[string, (sheet: string) => void]>([
  ['text', (sheet) => host.user.type(sheet, 'C3', '我的')],
  ['a note', (sheet) => host.user.setNote(sheet, 'C3', '我的')],
  ['a dropdown', (sheet) => host.user.setStrictDropdown(sheet, 'C3', ['a'])],
  ['another name', (sheet) => host.user.rename(sheet, '我的')],
])('the first sheet stays with %s in it', (_, use) => {
  use('工作表1');
  const { tabs: __, ...small } = { ...campaign618, scale: 'small' };
  expect(host.call('createCampaign', small)).toMatchObject({ ok: true });
  expect(host.user.sheets()).toHaveLength(12);
});

test('a second campaign leaves the first alone, even after the tab was renamed', () => {
  open618();
  const before = host.snapshot(PREP).sheets[0];
  host.user.rename('活动总览', '我的总览');
  expect(create({ code: '双11', name: '双11' })).toMatchObject({ ok: true });
  expect(readTable(host, '我的总览', 'campaigns', 'code').rows.map((r) => r.text.code)).toEqual([
    '618',
    '双11',
  ]);
  const after = host.snapshot(PREP).sheets[0];
  expect(after?.values).toEqual(before?.values);
});

test('a column that people put into the overview keeps its cells', () => {
  open618();
  host.user.insertColumns('活动总览', 4, 1);
  host.user.type('活动总览', 'D8', '我的备注');
  host.user.type('活动总览', 'D9', '留着');
  expect(create({ code: 'B' })).toMatchObject({ ok: true });
  expect(host.read('活动总览', 'D8:D9').values).toEqual([['我的备注'], ['留着']]);
  expect(readTable(host, '活动总览', 'campaigns', 'code').rows[1]?.text).toMatchObject({
    code: 'B',
    prepRate: '0.0%',
  });
});

describe('refusals name what, where and what to do, and create nothing', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['zh-CN', { name: '' }, '缺少「活动名称」\uff0c请填写。'],
    ['en', { language: 'en', name: '' }, '"name" is missing; please fill it in.'],
    [
      'zh-CN',
      { phases: [{ kind: 'burst', start: '2024-06-09', end: '2024-06-01' }] },
      '早于开始日',
    ],
    ['zh-CN', { scenario: 'sale' }, '可选\uff1abig-promo'],
    ['zh-TW', { language: 'zh-TW', code: 'a/b' }, '代號「a/b」'],
  ])('%s %j', (_, change, message) => {
    const before = picture(host);
    const result = create(change);
    expect(result.ok).toBe(false);
    expect(result.issues[0]?.message).toContain(message);
    expect(difference(before, picture(host))).toBeUndefined();
  });

  test('a code already used, in any case', () => {
    create({ code: 'Ab' });
    expect(create({ code: 'aB' }).issues.map((i) => i.code)).toEqual(['codeTaken']);
  });

  test('a tab of that name is there already', () => {
    host.user.rename(host.user.sheets()[0]?.name ?? '', PREP);
    expect(create().issues[0]).toMatchObject({ code: 'tabTaken', path: 'code' });
    expect(host.user.sheets()).toHaveLength(1);
  });

  test('the hidden keys of the overview are gone', () => {
    open618();
    host.user.clear('活动总览', 'A2:N2');
    expect(create({ code: 'B' }).issues[0]?.code).toBe('overviewDamaged');
  });

  test('someone else is creating a campaign', () => {
    let other: Refused | undefined;
    host.atCall(5, () => {
      other = create({ code: 'B' });
    });
    expect(create().ok).toBe(true);
    expect(other?.issues.map((i) => i.code)).toEqual(['busy']);
  });

  test('the hidden keys of a tab that formulas refer to are gone', () => {
    open618();
    host.user.clear('数据记录', 'A2:M2');
    const { issues } = create({ code: 'B' });
    expect(issues[0]).toMatchObject({ code: 'tabDamaged' });
    expect(issues[0]?.message).toContain('数据记录');
  });
});

describe('whatever people did to the workbook, creation works', () => {
  const second = () => {
    expect(create({ code: 'B', name: '第二个' })).toMatchObject({ ok: true });
    const name = host.user.sheets().find((s) => s.name.startsWith('B·'))?.name;
    expect(name).toBe('B·策划方案');
  };

  test.each(['数据记录', '设置', '经验库'])('%s was deleted: it is made anew', (tab) => {
    open618();
    host.user.deleteTab(tab);
    second();
    expect(host.user.sheets().map((s) => s.name)).toContain(tab);
    const inNew = shownErrors(host).filter((at) => /^B·(策划方案|执行监控)!/.test(at));
    expect(inNew).toEqual([]);
  });

  test('活动总览 was deleted: a new one uses the other shared tabs', () => {
    open618();
    host.user.deleteTab('活动总览');
    second();
    expect(host.user.sheets().filter(({ name }) => SHARED.includes(name))).toHaveLength(6);
    expect(readTable(host, '活动总览', 'campaigns', 'code').rows).toHaveLength(1);
  });

  test('every tab was renamed, 活动总览 is hidden, columns of the log were moved', () => {
    open618();
    for (const { name } of host.user.sheets()) host.user.rename(name, `x${name}`);
    host.user.moveColumns('x数据记录', 7, 1, 2);
    second();
    const formula = host
      .read('B·执行监控')
      .formulas.flat()
      .find((f) => f.includes('x数据记录'));
    expect(formula).toBeDefined();
    expect(readTable(host, 'x活动总览', 'campaigns', 'code').rows).toHaveLength(2);
  });

  test('there are 200 tabs of their own', () => {
    open618();
    for (let i = 0; i < 200; i++) host.user.addTab(`自己的表 ${i}`);
    second();
  });
});

const NAMES = [
  '=1+1',
  '+86',
  '-x',
  '@all',
  '\t缩进',
  "'引号",
  '2024-05-01',
  '5/12',
  '50%',
  'TRUE',
  'May 5',
  '=HYPERLINK("x")',
  '<img src=x>',
];

test('names that look like formulas, dates or markup arrive as that very text', () => {
  const tier = NAMES.map((name) => ({ name, share: 1 / NAMES.length }));
  const [name = ''] = NAMES;
  const request = { name, owner: name, team: [{ role: 'projectLead', person: name }] };
  expect(create({ ...request, splits: { tier } }).ok).toBe(true);
  expect(host.read('活动总览', 'B8').values).toEqual([[name]]);
  expect(host.read('活动总览', 'B8').formulas).toEqual([['']]);
  expect(host.read(PREP, 'D8').values).toEqual([[name]]);
  const split = readTable(host, '618·策划方案', 'split', 'item');
  const from = split.rows.findIndex(({ text }) => text.item === name);
  const first = split.rows[from]?.row ?? 0;
  const { values, formulas } = host.read('618·策划方案', `C${first}:C${first + NAMES.length - 1}`);
  expect(values.flat()).toEqual(NAMES);
  expect(formulas.flat().join('')).toBe('');
});

describe('a failure half-way leaves nothing half-made', () => {
  /** The last ones draw charts and tidy up: the campaign is there, and stays. */
  const AFTERWARDS = 20;
  /** `test/long/creationFaults` tries many more. */
  test('a service call fails near the beginning, in the middle or at the end: the workbook is as before', () => {
    const before = picture(host);
    for (const [n, how] of [
      [1, 'after'],
      [40, 'before'],
      [201, 'after'],
      [350, 'before'],
    ] as const) {
      host.failAtCall(n, how);
      const { ok } = create();
      const changed = difference(before, picture(host));
      expect({ n, how, ok, changed }).toEqual({ n, how, ok: false });
    }
    expect(create().ok).toBe(true);
    expect(host.calls.total).toBeGreaterThan(350 + AFTERWARDS);
  }, 180_000);

  test('a failing second campaign leaves the first as it was', () => {
    open618();
    const before = picture(host);
    for (const [n, how] of [
      [10, 'after'],
      [120, 'before'],
      [121, 'after'],
      [170, 'after'],
    ] as const) {
      host.failAtCall(n, how);
      expect(create({ code: 'B' }).ok).toBe(false);
      expect(difference(before, picture(host))).toBeUndefined();
    }
  }, 120_000);

  test('what could not be removed is named', () => {
    host.failAtCall(60, 'before', 1000);
    const issue = create().issues[0];
    expect(issue?.code).toBe('failedUnclean');
    expect(issue?.message).toContain('活动总览');
  });
});
