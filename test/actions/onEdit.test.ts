import { readTable, type Table } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { PALETTE } from '../../src/tabs/model/palette';
import { host618 } from '../support/withCampaign618';
import { difference, noteAt, picture } from '../support/workbook';

const PREP = '618·筹备进度';
const BOARD = '618·执行监控';
const PLAN = '618·策划方案';

let host: Host;
const open = (options = {}) => {
  host = host618(options);
};
const prep = (): Table => readTable(host, PREP, 'tasks', 'id');
const board = (): Table => readTable(host, BOARD, 'board', 'metric');
const alerts = () => readTable(host, '预警记录', 'alerts', 'metric').rows.map((r) => r.text);
const log = () => readTable(host, '数据记录', 'log', 'campaign').rows.map((r) => r.text);
const rowOf = (table: Table, key: string, value: string) =>
  table.rows.find(({ text }) => text[key] === value)?.row ?? 0;
const task = (id: string) => prep().rows.find(({ text }) => text.id === id)?.text;
const metric = (name: string) => board().rows.find(({ text }) => text.metric === name)?.text;
const typeTask = (id: string, key: string, text: string) =>
  host.user.type(PREP, prep().at(rowOf(prep(), 'id', id), key), text);
const typeMetric = (name: string, key: string, text: string) =>
  host.user.type(BOARD, board().at(rowOf(board(), 'metric', name), key), text);
const lastCalls = () => host.executions.at(-1)?.calls ?? 0;
const failures = () => host.executions.filter((e) => e.error).map((e) => e.error);

afterEach(() => {
  expect(failures()).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

describe('筹备进度', () => {
  beforeEach(() => open());

  test('a finished task is coloured and gets its finish and progress', () => {
    typeTask('T01', 'status', '已完成');
    expect(task('T01')).toMatchObject({ finished: '2024-05-12', progress: '100%', check: '' });
    const at = prep().at(rowOf(prep(), 'id', 'T01'), 'status');
    expect(host.painted(PREP, at)).toEqual([[PALETTE.task.done]]);
    typeTask('T01', 'status', '未开始');
    expect(host.painted(PREP, at)).toEqual([[PALETTE.entry]]);
    expect(task('T01')).toMatchObject({
      progress: '100%',
      check:
        '⚠ 进度 100% 但状态是未开始\uff1b填了实际完成时间\uff0c状态却不是已完成\uff1a改状态或清掉日期\uff1b逾期 9 天\uff0c请填滞后原因和调整计划',
    });
  });

  test('dates and progress as people type them; what cannot be read stays and is explained', () => {
    typeTask('T05', 'progress', '1/3');
    typeTask('T05', 'start', '5月16日');
    typeTask('T05', 'due', '下周吧');
    expect(task('T05')).toMatchObject({ progress: '33%', start: '2024-05-16', due: '下周吧' });
    expect(task('T05')?.check).toContain('读不懂的日期');
    const at = prep().at(rowOf(prep(), 'id', 'T05'), 'due');
    expect(noteAt(host, PREP, at)).toContain('5/12');
    typeTask('T05', 'due', '\uff15/\uff12\uff10');
    expect(task('T05')).toMatchObject({ due: '2024-05-20', check: '' });
    expect(noteAt(host, PREP, at)).toBe('');
  });

  test('a person’s own note survives ours, and goes on without it', () => {
    const at = prep().at(rowOf(prep(), 'id', 'T05'), 'due');
    host.user.setNote(PREP, at, '问过老王');
    typeTask('T05', 'due', '??');
    expect(noteAt(host, PREP, at)).toMatch(/^问过老王\n/);
    typeTask('T05', 'due', '2024-05-20');
    expect(noteAt(host, PREP, at)).toBe('问过老王');
  });

  test('a row below the last gets id, reminder and dropdown', () => {
    const free = (prep().rows.at(-1)?.row ?? 0) + 1;
    host.user.type(PREP, prep().at(free, 'name'), '补拍主图');
    host.user.type(PREP, prep().at(free, 'due'), '2024-05-11');
    const text = prep().all.find(({ row }) => row === free)?.text;
    expect(text).toMatchObject({ id: 'T30', reminder: '⛔ 逾期1天' });
  });

  test('the 618 plan has the conflict of its sources: T10 starts before T09 ends', () => {
    typeTask('T01', 'remark', 'x');
    expect(task('T10')?.check).toBe('⚠ 前置 T09 还没到期就开始\uff08早 2 天\uff09');
  });
});

describe('执行监控', () => {
  beforeEach(() => open());

  test('an alert is recorded once, raised, and closed', () => {
    typeMetric('客服响应时长', 'threshold', '>45秒增派;>90秒全员');
    typeMetric('客服响应时长', 'live', '60秒');
    expect(metric('客服响应时长')).toMatchObject({ state: '预警', live: '60', rateOf: '0.0%' });
    expect(host.toasts).toHaveLength(1);
    expect(host.toasts[0]?.message).toContain('60秒');
    typeMetric('客服响应时长', 'live', '70');
    expect(alerts()).toHaveLength(1);
    typeMetric('客服响应时长', 'live', '95');
    expect(alerts()).toHaveLength(1);
    expect(alerts()[0]).toMatchObject({ level: '严重', live: '95秒', status: '未解除' });
    expect(host.toasts).toHaveLength(2);
    host.user.clear(BOARD, board().at(rowOf(board(), 'metric', '客服响应时长'), 'live'));
    expect(metric('客服响应时长')?.state).toBe('未更新');
    expect(alerts()[0]?.status).toBe('未解除');
    typeMetric('客服响应时长', 'live', '30');
    expect(alerts()[0]).toMatchObject({ status: '已解除', resolved: '2024-05-12 10:00' });
    typeMetric('客服响应时长', 'live', '50');
    expect(alerts().map((a) => a.status)).toEqual(['已解除', '未解除']);
  });

  test('a value typed on the board is a log entry, and the last of the day counts', () => {
    typeMetric('UV', 'live', '8万');
    typeMetric('UV', 'live', '9万');
    expect(log().map((r) => [r.platform, r.metric, r.value, r.slot, r.valid])).toEqual([
      ['全部', 'UV', '80000', '9:00', '0'],
      ['全部', 'UV', '90000', '9:00', '1'],
    ]);
    expect(metric('UV')).toMatchObject({
      live: '9.0万',
      state: '正常',
      updated: '5/12 10:00',
    });
  });

  test('a threshold is said back, and what cannot be read is explained', () => {
    const at = board().at(rowOf(board(), 'metric', 'UV'), 'threshold');
    typeMetric('UV', 'threshold', '<8万停投放;<5万全员');
    expect(noteAt(host, BOARD, at)).toContain(
      '读作\uff1a低于 8万时预警\uff0c停投放\uff1b读作\uff1a低于 5万时严重\uff0c全员',
    );
    typeMetric('UV', 'threshold', '看情况');
    expect(noteAt(host, BOARD, at)).toContain('⚠ 读不懂的阈值');
    typeMetric('UV', 'live', '7万');
    expect(metric('UV')?.state).toBe('待核对');
    expect(alerts()).toEqual([]);
  });

  test('a slip of ten thousand is marked and fires nothing', () => {
    typeMetric('UV', 'live', '8');
    expect(metric('UV')?.state).toBe('待核对');
    expect(noteAt(host, BOARD, board().at(rowOf(board(), 'metric', 'UV'), 'live'))).toContain(
      '一万倍',
    );
    expect(alerts()).toEqual([]);
    expect(log()).toEqual([]);
  });
});

describe('策划方案, 复盘报告, 问题记录, 数据记录', () => {
  beforeEach(() => open());
  const plan = (block: string, first: string) => readTable(host, PLAN, block, first);

  test('shares and contingency that do not fit are marked until they do', () => {
    const split = plan('split', 'item');
    const share = split.at(split.rows[0]?.row ?? 0, 'share');
    host.user.type(PLAN, share, '50%');
    expect(noteAt(host, PLAN, share)).toContain('渠道占比合计 90%\uff0c应为 100%');
    host.user.type(PLAN, share, '60%');
    expect(noteAt(host, PLAN, share)).toBe('');
    const budget = plan('budget', 'category');
    const reserve = budget.at(rowOf(budget, 'category', '应急储备'), 'amount');
    host.user.type(PLAN, reserve, '2万');
    expect(host.read(PLAN, reserve).values).toEqual([[2]]);
    expect(noteAt(host, PLAN, reserve)).toContain('应急储备 4%\uff0c应在 10% 到 15% 之间');
    const line = budget.rows[1]?.row ?? 0;
    host.user.type(PLAN, budget.at(line, 'spent'), '60000元');
    expect(host.read(PLAN, budget.at(line, 'spent')).values).toEqual([[6]]);
    expect(noteAt(host, PLAN, budget.at(line, 'left'))).toContain('超支 1');
  });

  test('a goal typed with its unit is in the unit beside it', () => {
    const goals = plan('goals', 'metric');
    host.user.type(PLAN, goals.at(rowOf(goals, 'metric', 'GMV'), 'target'), '0.06亿元');
    expect(plan('goals', 'metric').summary.gmv).toBe('600.0');
  });

  test('a problem gets its number, time and due time; solving it its duration', () => {
    const sheet = '问题记录';
    const issues = () => readTable(host, sheet, 'issues', 'problem');
    const row = issues().all[0]?.row ?? 0;
    host.user.type(sheet, issues().at(row, 'kind'), '技术');
    host.user.type(sheet, issues().at(row, 'problem'), '页面卡顿');
    expect(issues().rows[0]?.text).toMatchObject({
      id: 'Q1',
      time: '2024-05-12 10:00',
      due: '2024-05-12 10:30',
    });
    host.user.type(sheet, issues().at(row, 'solved'), '2024-05-12 10:50');
    expect(issues().rows[0]?.text).toMatchObject({ took: '50分钟', inTime: '✗ 超时' });
  });

  test('pasted log rows become numbers and dates, and the last entry counts', () => {
    const table = readTable(host, '数据记录', 'log', 'campaign');
    const rows = ['1.5万', '16000'].map((value) => [
      '618',
      '5月10日',
      '9:00',
      '天猫',
      'UV',
      value,
      '人',
    ]);
    host.user.paste('数据记录', table.at(table.all[0]?.row ?? 0, 'campaign'), rows);
    expect(log().map((r) => [r.date, r.value, r.valid])).toEqual([
      ['2024-05-10', '15000', '0'],
      ['2024-05-10', '16000', '1'],
    ]);
  });
});

describe('whatever happens, a second run writes nothing', () => {
  beforeEach(() => open());

  test('repeating an edit that changed nothing leaves the workbook as it is', () => {
    typeTask('T02', 'status', '进行中');
    typeMetric('UV', 'live', '7万');
    const before = picture(host);
    typeTask('T02', 'status', '进行中');
    expect(lastCalls()).toBe(1);
    typeMetric('UV', 'threshold', '<80%');
    expect(difference(before, picture(host))).toBeUndefined();
  });

  test('a sheet of their own costs one read, and so does one of another add-on', () => {
    host.user.addTab('自己的表');
    host.user.type('自己的表', 'A1', '{"product":"another"}');
    expect(lastCalls()).toBe(1);
    host.user.type('自己的表', 'B2', '预算');
    expect(lastCalls()).toBe(1);
  });

  test('a duplicated tab is nobody’s', () => {
    host.user.duplicate(PREP);
    const copy =
      host.user.sheets().find((s) => s.name.startsWith(PREP) && s.name !== PREP)?.name ?? '';
    host.user.type(copy, prep().at(rowOf(prep(), 'id', 'T01'), 'status'), '已完成');
    expect(lastCalls()).toBe(1);
  });
});
