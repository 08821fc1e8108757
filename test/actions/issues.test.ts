import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';

const BOARD = '618·执行监控';
const ISSUES = '问题记录';
const ALERTS = '预警记录';

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
  book.setClock('2024-06-17 21:05');
});

const board = () => readTable(host, BOARD, 'board', 'metric');
const cell = (metric: string, key: string) =>
  board().at(board().rows.find(({ text }) => text.metric === metric)?.row ?? 0, key);
const boardRow = (metric: string) => board().rows.find(({ text }) => text.metric === metric)?.text;
const issues = () => readTable(host, ISSUES, 'issues', 'problem');
const issue = (id: string) => issues().rows.find(({ text }) => text.id === id);
const alerts = () => readTable(host, ALERTS, 'alerts', 'metric');
const typeIssue = (row: number, key: string, text: string) =>
  host.user.type(ISSUES, issues().at(row, key), text);
const panelIssues = () => (host.call('dayPanel') as { issues: unknown[] }).issues;
const againstArchiving = () =>
  (host.call('previewArchiveCampaign', '618') as { warnings: string[] }).warnings.join();
const calls = () => host.executions.at(-1)?.calls ?? 0;

/** Opens an issue of the alert of a metric, from its row on the board. */
function turn(metric: string): void {
  host.user.select(BOARD, cell(metric, 'metric'));
  host.call('askOpenIssue');
}

describe('转为问题', () => {
  beforeEach(() => host.user.type(BOARD, cell('客服响应时长', 'live'), '60秒'));

  test('an alert becomes an issue with the action, owner and limit of its risk plan', () => {
    turn('客服响应时长');
    expect(issue('Q1')?.text).toMatchObject({
      campaign: '618',
      time: '2024-06-17 21:05',
      kind: '一般',
      level: '中',
      problem: '客服响应时长\uff08全部\uff0960秒\uff0c超出阈值 >45秒',
      status: '处理中',
      source: '客服响应时长 · 全部',
    });
    const risk = readTable(host, '618·策划方案', 'risks', 'kind').rows.find(({ text }) =>
      text.trigger?.includes('客服响应'),
    )?.text;
    expect(risk?.action).not.toBe('');
    expect(issue('Q1')?.text).toMatchObject({ action: risk?.action, owner: risk?.owner });
    expect(host.snapshot(ISSUES).activeSheet).toBe(ISSUES);
    expect(boardRow('客服响应时长')?.issue).toMatch(/^Q1 △ 剩 /);
  });

  test('a second time gives the one that is there', () => {
    turn('客服响应时长');
    turn('客服响应时长');
    expect(issues().rows).toHaveLength(1);
    expect(host.alerts.at(-1)).toContain('Q1');
  });

  test('solving it answers the alert, which only its value ends', () => {
    turn('客服响应时长');
    expect(alerts().rows[0]?.text).toMatchObject({ handled: 'Q1 处理中', status: '未解除' });
    book.setClock('2024-06-17 21:25');
    typeIssue(issue('Q1')?.row ?? 0, 'status', '已解决');
    expect(issue('Q1')?.text).toMatchObject({ solved: '2024-06-17 21:25', took: '20分钟' });
    expect(alerts().rows[0]?.text.handled).toMatch(/^Q1 已解决 6\/17 21:25/);
    expect(alerts().rows[0]?.text.status).toBe('未解除');
    expect(boardRow('客服响应时长')?.issue).toBe('');
    host.user.type(BOARD, cell('客服响应时长', 'live'), '30秒');
    expect(alerts().rows[0]?.text.status).toBe('已解除');
  });

  test('a time of solution alone solves it, for all who ask', () => {
    turn('客服响应时长');
    expect(panelIssues()).toHaveLength(1);
    expect(againstArchiving()).toContain('Q1');
    typeIssue(issue('Q1')?.row ?? 0, 'solved', '6月17日 21:04');
    expect(issue('Q1')?.text).toMatchObject({ solved: '2024-06-17 21:04', status: '处理中' });
    expect(issues().summary.open).toBe('0');
    expect(boardRow('客服响应时长')?.issue).toBe('');
    expect(alerts().rows[0]?.text.handled).toMatch(/^Q1 已解决 6\/17 21:04/);
    expect(panelIssues()).toEqual([]);
    expect(againstArchiving()).not.toContain('Q1');
    turn('客服响应时长');
    expect(host.alerts.at(-1)).toContain('Q1');
    expect(host.alerts.at(-1)).toContain('已解决');
  });

  test('a row without an alert says so; elsewhere the open ones are offered', () => {
    turn('UV');
    expect(host.alerts.at(-1)).toContain('没有未解除的预警');
    host.user.select(ISSUES, 'A1');
    host.answers.push('7');
    host.call('askOpenIssue');
    expect(host.alerts.at(-1)).toContain('没有第 7 条');
    expect(issues().rows).toHaveLength(0);
    host.answers.push('1');
    host.call('askOpenIssue');
    expect(issues().rows).toHaveLength(1);
  });
});

describe('问题记录', () => {
  const first = () => issues().all[0]?.row ?? 0;

  test('a problem of public opinion has two clocks and a response level', () => {
    typeIssue(first(), 'kind', '舆情');
    typeIssue(first(), 'level', '低');
    typeIssue(first(), 'campaign', '618');
    typeIssue(first(), 'problem', '负面帖');
    expect(issue('Q1')?.text).toMatchObject({
      respondBy: '2024-06-17 22:05',
      due: '2024-06-18 00:05',
      response: '△ 剩 60分钟',
      left: '△ 剩 3小时',
      handling: '轻度 · 内部通报',
    });
    typeIssue(first(), 'level', '高');
    expect(issue('Q1')?.text.handling).toBe('重度 · 高层介入');
  });

  test('the clocks go on without an edit; the response stops its own', () => {
    typeIssue(first(), 'kind', '舆情');
    typeIssue(first(), 'problem', '负面帖');
    typeIssue(first(), 'answered', '2024-06-17 21:30');
    book.setClock('2024-06-18 01:35');
    expect(issue('Q1')?.text).toMatchObject({
      response: '✓ 按时',
      left: '✗ 超时 90分钟',
      inTime: '✗ 超时',
    });
    expect(issues().summary).toMatchObject({ open: '1', late: '1' });
  });

  test('it says who hears of it when it is late', () => {
    typeIssue(first(), 'problem', '页面卡顿');
    expect(issue('Q1')?.text.escalateTo).toBe('△ 请填活动');
    typeIssue(first(), 'campaign', '618');
    typeIssue(first(), 'platform', '天猫');
    typeIssue(first(), 'owner', '开发组');
    expect(issue('Q1')?.text.escalateTo).toBe('电商运营经理 → *经理');
    typeIssue(first(), 'owner', '电商运营经理');
    expect(issue('Q1')?.text.escalateTo).toBe('*经理');
    typeIssue(first(), 'campaign', '619');
    expect(issue('Q1')?.text.escalateTo).toBe('⚠ 活动总览里没有「619」');
  });

  test('a state in the words of another language counts, in those of the workbook', () => {
    typeIssue(first(), 'problem', '页面卡顿');
    typeIssue(first(), 'status', 'Solved');
    expect(issue('Q1')?.text).toMatchObject({ status: '已解决', took: '0分钟', left: '–' });
    expect(issues().summary.open).toBe('0');
  });

  test('an edit takes few calls, whether or not the alert is told', () => {
    typeIssue(first(), 'problem', '页面卡顿');
    expect(calls()).toBeLessThanOrEqual(16);
    typeIssue(first(), 'level', '高');
    expect(calls()).toBeLessThanOrEqual(8);
  });
});

describe('反馈记录', () => {
  const table = () => readTable(host, '反馈记录', 'feedback', 'content');
  const row = () => table().all[0]?.row ?? 0;
  const type = (key: string, text: string) =>
    host.user.type('反馈记录', table().at(row(), key), text);

  test('content alone gets its time, its label and its due; a correction stays', () => {
    type('content', '发货快\uff0c客服半天不回');
    expect(table().rows[0]?.text).toMatchObject({
      time: '2024-06-17 21:05',
      label: '投诉',
      due: '2024-06-17 23:05',
      left: '△ 剩 2小时',
    });
    type('label', '建议');
    host.call('recheckAll');
    expect(table().rows[0]?.text).toMatchObject({ label: '建议', due: '2024-06-18 21:05' });
  });

  test('the board counts complaints and what is not answered', () => {
    type('campaign', '618');
    type('content', '领券找不到入口');
    expect(board().summary.feedback).toBe('1 / 1');
    book.setClock('2024-06-17 22:00');
    type('reply', '已发入口');
    expect(table().rows[0]?.text).toMatchObject({ answered: '2024-06-17 22:00', left: '✓ 按时' });
    expect(board().summary.feedback).toBe('1 / 0');
    expect(calls()).toBeLessThanOrEqual(8);
  });
});
