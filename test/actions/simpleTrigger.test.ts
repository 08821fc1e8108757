import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { host618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

const BOARD = '618·执行监控';
const PLAN = '618·策划方案';
const REFUSED = { readings: { simpleTrigger: 'refused' } } as const;

let saved: SavedWorkbook;
let host: Host;
beforeAll(() => {
  const made = host618();
  new DemoBook(made, 'zh-CN').setClock('2024-06-17 12:05');
  saved = made.save();
  made.close();
});
const open = (options: HostOptions = {}) => {
  host = testHost({ saved, ...options });
  return host;
};
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

const board = () => readTable(host, BOARD, 'board', 'metric');
const typeMetric = (name: string, text: string) => {
  const row = board().rows.find((r) => r.text.metric === name)?.row ?? 0;
  host.user.type(BOARD, board().at(row, 'live'), text);
};
const typeSlot = (platform: string, cells: Record<string, string>) =>
  typeRow(
    host,
    { sheet: BOARD, block: 'slots', first: 'platform' },
    ({ text }) => text.platform === platform,
    cells,
  );
const approve = (role: string) =>
  typeRow(
    host,
    { sheet: PLAN, block: 'approvals', first: 'role' },
    ({ text }) => text.role === role,
    { approver: '张三', verdict: '同意' },
  );
const log = () =>
  readTable(host, '数据记录', 'log', 'campaign').rows.map(
    ({ text }) => `${text.slot} ${text.platform} ${text.metric} ${text.value} ${text.valid}`,
  );

/** What people do in cells, one of each kind that takes the lock, keeps something or says something. */
function aDay() {
  typeRow(
    host,
    { sheet: '618·筹备进度', block: 'tasks', first: 'id' },
    ({ text }) => text.id === 'T01',
    { status: '已完成' },
  );
  typeMetric('UV', '8万');
  typeMetric('客服响应时长', '60');
  typeMetric('客服响应时长', '95');
  typeMetric('客服响应时长', '20');
  for (const platform of ['天猫', '抖音', '小红书'])
    typeSlot(platform, { uv: '1.84万', gmv: '12.1' });
  typeNewRow(
    host,
    { sheet: '618·达人合作', block: 'partners', first: 'partner' },
    {
      partner: '甲',
      tier: '头部',
      platform: '抖音',
    },
  );
  typeNewRow(
    host,
    { sheet: '问题记录', block: 'issues', first: 'campaign' },
    {
      campaign: '618',
      kind: '技术',
      problem: '页面卡顿',
    },
  );
  for (const role of ['市场部经理', '运营部主管', '财务部负责人']) approve(role);
  const overview = { sheet: '活动总览', block: 'campaigns', first: 'code' };
  typeRow(host, overview, ({ text }) => text.code === '618', { state: '已归档' });
}

test('toast, lock and properties refused: every edit is answered as it is where they are allowed', () => {
  open();
  aDay();
  const wanted = picture(host);
  expect(host.toasts).toHaveLength(3);
  expect(log().length).toBeGreaterThan(6);
  host.close();
  open(REFUSED);
  aDay();
  expect(difference(wanted, picture(host))).toBeUndefined();
  expect(host.toasts).toEqual([]);
  expect(readTable(host, '618·筹备进度', 'tasks', 'id').summary.baseline).toBe('审批 2024-06-17');
});

test('without locks two answers at once overwrite nothing, wherever one meets the other', () => {
  open(REFUSED);
  let met = 0;
  for (let n = 5; n <= 40; n += 2) {
    let isMet = false;
    host.atCall(n, () => {
      isMet = true;
      typeSlot('抖音', { gmv: `${9 + n / 10}` });
    });
    typeSlot('天猫', { gmv: `${12 + n / 10}` });
    if (!isMet) break;
    met += 1;
    const counted = log().filter((line) => line.endsWith(' 1'));
    const wanted = [`12:00 天猫 GMV ${12 + n / 10} 1`, `12:00 抖音 GMV ${9 + n / 10} 1`];
    expect([n, counted.sort()]).toEqual([n, wanted.sort()]);
  }
  expect(met).toBeGreaterThan(4);
});

test('without locks a figure that a recheck logs at the same moment stands in the log once', () => {
  // From before the answer reads the log to after it has written.
  for (const n of [6, 7, 8, 9]) {
    open(REFUSED);
    host.atCall(n, () => host.call('recheckAll'));
    typeSlot('天猫', { gmv: '12.1' });
    expect([n, log()]).toEqual([n, ['12:00 天猫 GMV 12.1 1']]);
    if (n < 9) host.close();
  }
});

test('while someone holds the lock an edit waits five seconds once, and the board is answered', () => {
  const waited: number[] = [];
  open({ sleep: (milliseconds) => waited.push(milliseconds) });
  host.atCall(2, () => {
    typeMetric('客服响应时长', '95');
    typeSlot('天猫', { gmv: '12.1', uv: '1.84万' });
  });
  host.call('recheckAll');
  expect(waited).toEqual([5_000, 5_000, 5_000]);
  expect(board().rows.find(({ text }) => text.metric === '客服响应时长')?.text.state).toBe('预警');
});

test.each([4, 5, 6, 7, 8, 9])(
  'a recheck at call %i of an answer without a lock: a stock past its stop line still gives one task',
  (n) => {
    open(REFUSED);
    host.atCall(n, () => host.call('recheckAll'));
    const stock = board().rows.find(({ text }) => text.metric?.startsWith('库存余量'));
    host.user.type(BOARD, board().at(stock?.row ?? 0, 'live'), '450');
    const tasks = readTable(host, '618·筹备进度', 'tasks', 'name').rows;
    expect(tasks.filter(({ text }) => text.name?.startsWith('停止推广'))).toHaveLength(1);
  },
);

const OPEN_ALERT = '客服响应时长';
const openAlerts = () =>
  readTable(host, '预警记录', 'alerts', 'metric').rows.filter(
    ({ text }) => text.metric === OPEN_ALERT && text.resolved === '',
  );
const logged = () => log().filter((line) => line.includes(OPEN_ALERT));

test('a recheck and an answer without a lock begin an alert once, wherever one meets the other', () => {
  for (let n = 10; n <= 15; n += 1) {
    open(REFUSED);
    host.atCall(n, () => host.call('recheckAll'));
    typeMetric(OPEN_ALERT, '95');
    expect([n, openAlerts().length, logged().length]).toEqual([n, 1, 1]);
    host.close();
  }
  open(REFUSED);
});
