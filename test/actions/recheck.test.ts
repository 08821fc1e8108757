import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import type { MenuEntry, MenuItem } from '../../local/gas/runtime';
import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

interface Recheck {
  repaired: number;
  alerts: number;
  late: number;
  broken: string[];
  message: string;
}

const PREP = '618·筹备进度';
const BOARD = '618·执行监控';

let host: Host;
beforeEach(() => {
  host = host618();
  recheck();
});
afterEach(() => host.close());

const recheck = () => host.call('recheckAll') as Recheck;
const prep = () => readTable(host, PREP, 'tasks', 'id');
const sheet = (name: string) => host.snapshot(name).sheets[0];

test('a workbook in order is left as it is, and the summary says how it stands', () => {
  const before = picture(host);
  expect(recheck()).toMatchObject({ repaired: 0, alerts: 0, broken: [] });
  expect(difference(before, picture(host))).toBeUndefined();
  expect(host.toasts.at(-1)?.message).toContain('修复 0 处');
});

test('with values, alerts and issues it finds nothing to repair a second time', () => {
  const board = readTable(host, BOARD, 'board', 'metric');
  host.user.type(BOARD, board.at(board.rows[3]?.row ?? 0, 'live'), '60秒');
  const issues = readTable(host, '问题记录', 'issues', 'id');
  const row = issues.all[0]?.row ?? 0;
  host.user.type('问题记录', issues.at(row, 'campaign'), '618');
  host.user.type('问题记录', issues.at(row, 'kind'), '技术');
  host.user.type('问题记录', issues.at(row, 'problem'), '页面卡顿');
  recheck();
  const before = picture(host);
  expect(recheck()).toMatchObject({ repaired: 0, alerts: 1 });
  expect(difference(before, picture(host))).toBeUndefined();
});

test('late tasks are counted once, and apart from those of today', () => {
  const tasks = prep();
  host.loseEvents(true);
  for (const [i, day] of ['2024-05-10', '2024-05-11', '2024-05-12', '2024-05-12'].entries())
    host.user.type(PREP, tasks.at(tasks.rows[i]?.row ?? 0, 'due'), day);
  host.loseEvents(false);
  const { late, message } = recheck();
  const { overdue, dueToday } = prep().summary;
  expect(Number(overdue)).toBeGreaterThan(1);
  expect(late).toBe(Number(overdue));
  expect(message.match(/逾期[^\d]*\d+/g)).toEqual([`逾期任务 ${overdue}`]);
  expect(message.match(/今天到期 \d+/g)).toEqual([`今天到期 ${dueToday}`]);
});

describe('a number that was taken away', () => {
  const rowOf = (id: string) => prep().rows.find(({ text }) => text.id === id);
  const clear = (ids: readonly string[]) => {
    for (const id of ids) host.user.clear(PREP, prep().at(rowOf(id)?.row ?? 0, 'id'));
  };
  const said = () => prep().rows.map(({ text }) => `${text.id} ${text.name} ${text.check}`);

  test.each<[string, readonly string[], boolean]>([
    ['T04', ['T04'], true],
    ['T04, answered at once', ['T04'], false],
    ['three', ['T09', 'T04', 'T21'], true],
    ['the last', ['T29'], true],
    ['a milestone', ['M2'], true],
  ])('%s comes back; what waits for it says nothing', (_, ids, isLost) => {
    const before = said();
    host.loseEvents(isLost);
    clear(ids);
    host.loseEvents(false);
    recheck();
    expect(said()).toEqual(before);
    expect(recheck()).toMatchObject({ repaired: 0 });
  });

  test('a new task gets another, a copy of a task too, and one whose number is in use by now', () => {
    host.loseEvents(true);
    const { rows, at } = prep();
    const last = rows.at(-1)?.row ?? 0;
    host.user.type(PREP, at(last + 1, 'name'), '新任务');
    clear(['T04']);
    host.user.type(PREP, at(rows[8]?.row ?? 0, 'id'), 'T04');
    host.loseEvents(false);
    const name = rows[3]?.text.name;
    recheck();
    expect(rowOf('T04')?.row).toBe(rows[8]?.row);
    const numbers = prep().rows.map(({ text }) => text.id);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(prep().rows.find(({ text }) => text.name === name)?.text.id).toMatch(/^T3\d$/);
    expect(prep().rows.find(({ text }) => text.name === '新任务')?.text.id).toMatch(/^T3\d$/);
  });
});

test('without a campaign it says so', () => {
  const empty = testHost();
  expect((empty.call('recheckAll') as Recheck).message).toContain('还没有活动');
  empty.close();
});

test('what lost edits missed is done', () => {
  host.loseEvents(true);
  host.user.type(PREP, prep().at(prep().rows[0]?.row ?? 0, 'status'), '已完成');
  const board = readTable(host, BOARD, 'board', 'metric');
  host.user.type(BOARD, board.at(board.rows[3]?.row ?? 0, 'live'), '60秒');
  expect(recheck()).toMatchObject({ alerts: 1 });
  expect(prep().rows[0]?.text).toMatchObject({ progress: '100%', finished: '2024-05-12' });
  expect(readTable(host, '预警记录', 'alerts', 'metric').rows).toHaveLength(1);
});

describe('what was torn comes back', () => {
  test.each<[string, (table: ReturnType<typeof prep>) => void]>([
    ['A1', () => host.user.clear(PREP, 'A1')],
    ['the key row', () => host.user.clear(PREP, 'A2:Z2')],
    ['the marks of column A', () => host.user.clear(PREP, 'A3:A9')],
    ['a formula', (t) => host.user.clear(PREP, t.at(t.rows[2]?.row ?? 0, 'reminder'))],
    ['a figure of the summary', () => host.user.clear(PREP, 'C6:D6')],
    [
      'everything of a row but its name',
      (t) => host.user.clear(PREP, t.at(t.rows[2]?.row ?? 0, 'id')),
    ],
  ])('%s', (_, tear) => {
    const before = picture(host);
    host.loseEvents(true);
    tear(prep());
    expect(recheck().repaired).toBeGreaterThan(0);
    host.loseEvents(false);
    expect(recheck().repaired).toBe(0);
    expect(sheet(PREP)?.formulas).toEqual(
      (before as { sheets: { name: string; formulas: string[][] }[] }).sheets.find(
        (s) => s.name === PREP,
      )?.formulas,
    );
  });

  test('end rows, dropdowns, colours and colouring rules of other tabs', () => {
    const before = sheet(BOARD);
    host.loseEvents(true);
    const board = readTable(host, BOARD, 'board', 'metric');
    const end = sheet(BOARD)?.values.findIndex((line) => line[0] === 'end:board') ?? 0;
    host.user.clear(BOARD, `A${end + 1}`);
    // A cell of another place brings its colour, its rule and no dropdown.
    host.user.addTab('自己的表');
    host.user.fill('自己的表', 'A1', 'A2');
    const state = board.at(board.rows[0]?.row ?? 0, 'state');
    host.user.fill(BOARD, board.at(board.rows[0]?.row ?? 0, 'owner'), state);
    expect(recheck().repaired).toBeGreaterThan(0);
    host.loseEvents(false);
    const after = sheet(BOARD);
    expect(after?.validations).toEqual(before?.validations);
    expect(after?.conditionalFormats).toEqual(before?.conditionalFormats);
    expect(after?.values[end]?.[0]).toBe('end:board');
    expect(recheck().repaired).toBe(0);
  });

  test('rows and columns of keys that someone showed are hidden again; people’s rules stay', () => {
    expect(sheet(PREP)?.hiddenRows).toEqual([1, 2]);
  });

  test('what may stand there under another name is named, and not doubled', () => {
    host.loseEvents(true);
    const { at, rows } = prep();
    const header = at((rows[0]?.row ?? 0) - 1, 'name');
    host.user.clear(PREP, header.replace(/\d+/, '2'));
    host.user.type(PREP, header, '事项');
    const { broken, message } = recheck();
    expect(broken).toEqual([PREP]);
    expect(message).toContain(PREP);
  });
});

test('a person’s own rule, note and colour survive a recheck', () => {
  const remark = prep().at(prep().rows[0]?.row ?? 0, 'remark');
  host.user.setNote(PREP, remark, '我的批注');
  host.loseEvents(true);
  host.user.clear(PREP, 'C6');
  recheck();
  expect(sheet(PREP)?.notes[remark]).toBe('我的批注');
});

test('the menu is in the language of the person, also before authorization', () => {
  for (const [locale, title, item] of [
    ['zh_CN', '活动作战台', '重新检查'],
    ['en_GB', 'Campaign Desk', 'Check again'],
    ['zh_TW', '活動作戰台', '重新檢查'],
  ] as const) {
    const other = testHost({ locale });
    other.open('NONE');
    expect(other.menus[0]?.title).toBe(title);
    const flat = (items: MenuEntry['items'] = []): MenuItem[] =>
      items.flatMap((i) => (i === null ? [] : 'fn' in i ? [i] : flat(i.items)));
    const items = flat(other.menus[0]?.items);
    expect(items.map((i) => i.label)).toContain(item);
    for (const { fn } of items) expect(fn).toMatch(/^\w+$/);
    other.close();
  }
});

describe('menu dialogs', () => {
  test('dates move only after a preview was confirmed', () => {
    const start = () => prep().rows[0]?.text.start;
    host.answers.push('7');
    host.call('askMoveDates');
    expect(start()).toBe('2024-05-01');
    host.answers.push('7', 'ok');
    host.call('askMoveDates');
    expect(start()).toBe('2024-05-08');
    expect(host.alerts.some((text) => text.includes('2024-06-11 → 2024-06-18'))).toBe(true);
    host.answers.push('下周');
    host.call('askMoveDates');
    expect(host.alerts.at(-1)).toContain('天数');
  });

  test('a campaign is deleted only after a preview was confirmed', () => {
    host.call('askDeleteCampaign');
    expect(sheet(PREP)).toBeDefined();
    host.answers.push('ok');
    host.call('askDeleteCampaign');
    expect(sheet(PREP)).toBeUndefined();
  });

  test('a new campaign from six answers', () => {
    host.answers.push('1', '双11狂欢', '双11', '2024-11-01', '11月11日', '800万');
    host.call('askNewCampaign');
    expect(host.alerts.at(-1)).toBe('完成。');
    const plan = readTable(host, '双11·策划方案', 'phases', 'kind');
    expect(plan.summary).toMatchObject({ start: '2024-10-22', end: '2024-11-16', gmv: '800.0' });
    host.answers.push('新品上市', '又一个', '双11', '2024-11-01', '2024-11-11', '800万');
    host.call('askNewCampaign');
    expect(host.alerts.at(-1)).toContain('「双11」');
    host.answers.push('9');
    host.call('askNewCampaign');
    expect(host.alerts.at(-1)).toMatch(/^没看懂.*8 线下活动/s);
  });

  test('what a campaign left half-way is offered for removal', () => {
    host.call('createCampaignStep', { ...campaign618, code: 'B' }, 0);
    expect(host.user.sheets().some((s) => s.name.startsWith('B·'))).toBe(true);
    host.answers.push('ok');
    host.call('askRemoveDrafts');
    expect(host.user.sheets().some((s) => s.name.startsWith('B·'))).toBe(false);
    host.call('askRemoveDrafts');
    expect(host.alerts.at(-1)).toContain('没有需要清理');
  });
});

describe('budgets', () => {
  test('dropdowns are set without being read', () => {
    recheck();
    expect(host.calls.byName).toMatchObject({ 'Range.setDataValidation': expect.any(Number) });
    for (const read of ['Range.getDataValidation', 'Range.getDataValidations'])
      expect(host.calls.byName).not.toHaveProperty([read]);
  });

  test('at most 12 calls a tab, the same for 30 and for 300 tasks', () => {
    recheck();
    const few = host.calls.total;
    const tabs = host.snapshot().sheets.length;
    expect(tabs).toBe(13);
    expect(few).toBeLessThanOrEqual(12 * tabs);
    host.user.insertRows(PREP, 60, 300);
    const rows = Array.from({ length: 300 }, (_, i) => [`任务 ${i}`]);
    host.user.paste(PREP, prep().at((prep().rows.at(-1)?.row ?? 0) + 1, 'name'), rows);
    recheck();
    recheck();
    expect(host.calls.total).toBe(few);
  }, 120_000);
});
