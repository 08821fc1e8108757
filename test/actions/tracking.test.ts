import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { DocumentMade } from '../../src/actions/document/documentOf';
import type { DocumentTable } from '../../src/core/document/document';
import { withCampaign618 } from '../support/withCampaign618';
import { noteAt } from '../support/workbook';

const TAB = '618·执行跟踪';
const PREP = '618·筹备进度';
const MONITOR = '618·执行监控';
const CHANGES = { sheet: TAB, block: 'changes', first: 'change' };
const WATCH = { sheet: TAB, block: 'watch', first: 'keyword' };

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
  book.setClock('2024-06-17 21:05');
});

const add = () => expect(host.call('addTabs', '618', ['tracking'])).toMatchObject({ ok: true });
const rows = (block: string, first: string) => readTable(host, TAB, block, first).rows;
const textOf = (place: typeof CHANGES, name: string) =>
  rows(place.block, place.first).find(({ text }) => text[place.first] === name)?.text ?? {};
function log(...lines: readonly string[][]): void {
  const table = readTable(host, '数据记录', 'log', 'campaign');
  const free = table.all.find(({ text }) => text.campaign === '')?.row ?? 0;
  host.user.paste('数据记录', table.at(free, 'campaign'), lines as string[][]);
}

test('a change of strategy shows the figures of the day before and after, a ratio from its parts', () => {
  add();
  log(
    ['618', '2024-06-14', '全天', '抖音', '点击量', '1500'],
    ['618', '2024-06-14', '全天', '抖音', '曝光量', '100000'],
    ['618', '2024-06-16', '全天', '抖音', '点击量', '3000'],
    ['618', '2024-06-16', '全天', '抖音', '曝光量', '100000'],
    ['618', '2024-06-14', '全天', '全部', '满意度', '4'],
    ['618', '2024-06-16', '全天', '全部', '满意度', '3'],
  );
  const day = { date: '6月15日' };
  typeNewRow(host, CHANGES, { change: '改素材', ...day, platform: '抖音', metric: '点击率' });
  typeNewRow(host, CHANGES, { change: '加客服', ...day, metric: '满意度' });
  typeNewRow(host, CHANGES, {
    change: '今天改的',
    date: '6/17',
    platform: '抖音',
    metric: '点击率',
  });
  typeNewRow(host, CHANGES, { change: '没说看什么', date: '下周' });
  expect(textOf(CHANGES, '改素材')).toMatchObject({
    date: '2024-06-15',
    before: '0.015',
    after: '0.03',
    state: '↑ 100%',
  });
  expect(textOf(CHANGES, '加客服')).toMatchObject({ before: '4', after: '3', state: '↓ 25%' });
  expect(textOf(CHANGES, '今天改的')).toMatchObject({ before: '0.03', after: '' });
  expect(textOf(CHANGES, '今天改的').state).toContain('等第二天');
  expect(textOf(CHANGES, '没说看什么')).toMatchObject({ date: '下周', before: '', state: '' });
  const { at } = readTable(host, TAB, 'changes', 'change');
  const row = rows('changes', 'change').find(({ text }) => text.date === '下周')?.row ?? 0;
  expect(noteAt(host, TAB, at(row, 'date'))).toContain('读不懂的日期');
});

test('keywords are looked at every day; negative ones and a text that is needed soon are grave', () => {
  add();
  expect(textOf(WATCH, '品牌名').state).toBe('△ 今天还没看');
  typeNewRow(host, WATCH, { keyword: '不能叠加', checked: '6/17', found: '12', negative: '2' });
  typeNewRow(host, WATCH, { keyword: '赠品', checked: '6/17', negative: '0' });
  expect(textOf(WATCH, '不能叠加').state).toBe('⛔ 负面 2');
  expect(textOf(WATCH, '赠品').state).toBe('✓ 今天已看');
  const statements = { sheet: TAB, block: 'statements', first: 'item' };
  typeNewRow(host, statements, { item: '检测报告', needed: '6/18' });
  expect(textOf(statements, '检测报告').state).toContain('⛔');
  expect(readTable(host, TAB, 'changes', 'change').summary.urgent).toBe('2');
});

test('the stand-up says what each has done, does and is held up by; a day is kept and follows until it is changed', () => {
  book.setClock('2024-05-16 18:00');
  const page = () => {
    const { document } = host.call('documentOf', 'standUp', '618', 'zh-CN') as DocumentMade;
    return {
      document,
      table: document.parts.find((part) => part.kind === 'table') as DocumentTable,
    };
  };
  const prep = () => readTable(host, PREP, 'tasks', 'id');
  const task = prep().rows.find(({ text }) => text.name === '活动页面开发');
  const owner = task?.text.owner ?? '';
  host.user.type(PREP, prep().at(task?.row ?? 0, 'status'), '进行中');
  host.user.type(PREP, prep().at(task?.row ?? 0, 'progress'), '80%');
  expect(JSON.stringify(page().document)).toContain('添加标签页');
  add();
  host.user.select(PREP, 'A1');
  host.call('showStandUp');
  expect(host.modals.at(-1)?.html).toContain('data-kind="standUp" data-code="618"');
  const kept = () => rows('progress', 'owner').filter(({ text }) => text.owner === owner);
  expect(kept()).toHaveLength(1);
  expect(kept()[0]?.text).toMatchObject({ date: '2024-05-16', done: '0' });
  const [spoken] = page().table.rows;
  expect(spoken?.slice(1).join('')).not.toBe('');
  expect(page().table.rows.map(([name]) => name)).toContain(owner);
  expect(kept()[0]?.text.doing).toContain('活动页面开发 80%');
  const { at } = readTable(host, TAB, 'progress', 'owner');
  host.user.type(TAB, at(kept()[0]?.row ?? 0, 'needs'), '要测试机两台');
  host.user.type(PREP, prep().at(task?.row ?? 0, 'progress'), '90%');
  host.call('showStandUp');
  expect(kept()[0]?.text.doing).toContain('活动页面开发 90%');
  expect(
    page()
      .table.rows.find(([name]) => name === owner)
      ?.at(-1),
  ).toBe('要测试机两台');
  host.user.type(TAB, at(kept()[0]?.row ?? 0, 'doing'), '我自己写');
  host.user.type(PREP, prep().at(task?.row ?? 0, 'progress'), '95%');
  host.call('showStandUp');
  expect(kept()[0]?.text.doing).toBe('我自己写');
  book.setClock('2024-05-17 18:00');
  host.call('showStandUp');
  expect(kept().map(({ text }) => text.date)).toEqual(['2024-05-16', '2024-05-17']);
});

test('a stock past its stop line gives one task to who can stop the promotion', () => {
  const board = readTable(host, MONITOR, 'board', 'metric');
  const stock = board.rows.find(({ text }) => text.metric?.startsWith('库存余量'));
  const live = board.at(stock?.row ?? 0, 'live');
  const tasks = () =>
    readTable(host, PREP, 'tasks', 'name').rows.filter(({ text }) =>
      text.name?.startsWith('停止推广'),
    );
  host.user.type(MONITOR, live, '450');
  expect(tasks()).toHaveLength(1);
  const promoter = readTable(host, PREP, 'tasks', 'name').rows.find(({ text }) =>
    text.name?.includes('投放'),
  )?.text.owner;
  expect(promoter).toBeTruthy();
  expect(tasks()[0]?.text).toMatchObject({
    owner: promoter,
    due: '2024-06-17',
    status: '未开始',
  });
  host.user.type(MONITOR, live, '200');
  host.user.type(MONITOR, live, '900');
  host.user.type(MONITOR, live, '400');
  expect(tasks()).toHaveLength(1);
});
