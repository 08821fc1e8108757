import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';
import { difference, noteAt, picture } from '../support/workbook';

const PLAN = '618·策划方案';
const STEPS = ['市场部经理', '运营部主管', '财务部负责人'];

let host: Host;
beforeEach(() => {
  host = host618();
});
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

const table = (block: string, first: string) => readTable(host, PLAN, block, first);
const type = (block: string, first: string, name: string, key: string, text: string) => {
  const found = table(block, first);
  const row = found.rows.find((each) => each.text[first] === name)?.row ?? 0;
  host.user.type(PLAN, found.at(row, key), text);
};
const decide = (role: string, verdict: string, approver = '张三') => {
  type('approvals', 'role', role, 'approver', approver);
  type('approvals', 'role', role, 'verdict', verdict);
};
const states = () => table('approvals', 'role').rows.map(({ text }) => text.state);
/** What stands beside the heading. */
const heading = () => {
  const row = (table('approvals', 'role').rows[0]?.row ?? 0) - 2;
  return host.read(PLAN, `C${row}`).display[0]?.[0];
};
const target = (text: string) => type('goals', 'metric', 'GMV', 'target', text);
const calls = () => host.executions.at(-1)?.calls ?? 0;
const CHANGED = '⚠ 已变更\uff1aGMV 目标值 500万元→520万元';

test('three steps approve, the plan changes, and is put back', () => {
  expect(heading()).toBe('已通过 0/3');
  for (const role of STEPS) {
    decide(role, '同意');
    // The last one also freezes the dates of all tasks in another tab.
    expect(calls()).toBeLessThanOrEqual(role === '财务部负责人' ? 16 : 8);
  }
  const prep = readTable(host, '618·筹备进度', 'tasks', 'id');
  expect(prep.rows[0]?.text).toMatchObject({ baselineDue: '2024-05-03', variance: '如期' });
  expect(prep.summary.baseline).toBe('审批 2024-05-12');
  expect(heading()).toBe('已通过 3/3 ✓');
  expect(states()).toEqual(['✓ 已通过', '✓ 已通过', '✓ 已通过']);
  expect(table('approvals', 'role').rows[0]?.text.date).toBe('2024-05-12');
  expect(host.toasts.at(-1)?.message).toContain('三级审批全部通过');

  target('520万');
  expect(calls()).toBeLessThanOrEqual(8);
  expect(states()).toEqual([CHANGED, CHANGED, CHANGED]);
  expect(heading()).toBe('已通过 3/3 ✓ · ⚠ 已变更');
  // The approval itself stays recorded.
  expect(table('approvals', 'role').rows[0]?.text.verdict).toBe('同意');

  target('500');
  expect(states()).toEqual(['✓ 已通过', '✓ 已通过', '✓ 已通过']);
  expect(heading()).toBe('已通过 3/3 ✓');
});

test('whoever approves anew stands for the new plan', () => {
  decide('市场部经理', '同意');
  decide('运营部主管', '同意');
  target('520万');
  type('approvals', 'role', '市场部经理', 'verdict', '待审批');
  expect(states()).toEqual(['', CHANGED, '']);
  type('approvals', 'role', '市场部经理', 'verdict', '同意');
  expect(states()).toEqual(['✓ 已通过', CHANGED, '']);
  type('approvals', 'role', '运营部主管', 'date', '2024-05-13');
  expect(states()).toEqual(['✓ 已通过', '✓ 已通过', '']);
});

test('what happens afterwards is no change; many changes are counted', () => {
  decide('市场部经理', '同意');
  type('goals', 'metric', '新增用户', 'actual', '1.2万');
  type('budget', 'category', '物料费', 'spent', '2');
  expect(states()[0]).toBe('✓ 已通过');
  type('budget', 'category', '物料费', 'amount', '6');
  type('phases', 'kind', '返场', 'end', '2024-06-26');
  type('split', 'item', '天猫', 'share', '55%');
  type('split', 'item', '抖音', 'share', '35%');
  expect(states()[0]).toBe(
    '⚠ 已变更\uff1a返场 结束 2024-06-25→2024-06-26\uff1b渠道 · 天猫 占比 60%→55%\uff1b渠道 · 抖音 占比 30%→35%\uff1b等 4 处',
  );
});

test('a second row of the same name is told apart with the signs of the language', () => {
  decide('市场部经理', '同意');
  type('budget', 'category', '技术费', 'category', '物料费');
  expect(states()[0]).toContain('新增预算「物料费\uff082\uff09」');
});

test('inserted rows and a copy of the file keep what was approved', () => {
  decide('市场部经理', '同意');
  const before = table('approvals', 'role').rows[0]?.row ?? 0;
  host.user.insertRows(PLAN, before - 3, 2);
  host.copied();
  target('520万');
  expect(table('approvals', 'role').rows[0]?.row).toBe(before + 2);
  expect(states()).toEqual([CHANGED, '', '']);
});

test('a missing name and the wrong order are marked; a second look writes nothing', () => {
  decide('运营部主管', '同意', ' ');
  const found = table('approvals', 'role');
  const row = found.rows[1]?.row ?? 0;
  const note = (key: string) => noteAt(host, PLAN, found.at(row, key));
  expect(note('approver')).toContain('没写审批人');
  expect(note('verdict')).toContain('先于「市场部经理」同意');
  const before = picture(host);
  type('approvals', 'role', '运营部主管', 'comment', '');
  expect(difference(before, picture(host))).toBeUndefined();
  decide('市场部经理', '同意');
  expect(note('verdict')).toBe('');
});
