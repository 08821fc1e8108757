import { campaign618 } from '../../local/demo/campaign618';
import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';

interface Answer {
  ok: boolean;
  tabs: string[];
  warnings: string[];
  token: string;
  issues: { code: string; message: string }[];
}

const BOARD = '618·执行监控';

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

const preview = () => host.call('previewArchiveCampaign', '618') as Answer;
const archive = (token?: string) => host.call('archiveCampaign', '618', token) as Answer;
const restore = () => host.call('restoreCampaign', '618') as Answer;
const end = () => book.setClock('2024-06-28 10:00');
const overview = () => readTable(host, '活动总览', 'campaigns', 'code');
const row = () => overview().rows.find(({ text }) => text.code === '618')?.text;
const hidden = () => host.user.sheets().filter((s) => s.name.startsWith('618·') && s.hidden);
const typeCampaign = (cells: Readonly<Record<string, string>>) =>
  typeRow(
    host,
    { sheet: '活动总览', block: 'campaigns', first: 'code' },
    ({ text }) => text.code === '618',
    cells,
  );
const setState = (state: string) => typeCampaign({ state });
const raiseAlert = () => {
  const board = readTable(host, BOARD, 'board', 'metric');
  const at = board.rows.find(({ text }) => text.metric === '客服响应时长')?.row ?? 0;
  host.user.type(BOARD, board.at(at, 'live'), '60秒');
};
const addIssue = () =>
  typeNewRow(
    host,
    { sheet: '问题记录', block: 'issues', first: 'problem' },
    { campaign: '618', kind: '技术', problem: '页面卡顿' },
  );
const panel = () => host.call('dayPanel') as Record<'alerts' | 'tasks' | 'issues', unknown[]>;

test('a finished campaign: tabs hidden, row and results kept; restored it goes on where it was', () => {
  book.log(
    '618',
    [{ date: '2024-06-18', slot: 'day', platform: 'tmall', metric: 'gmv', value: 480 }],
    () => '2024-06-19 9:05',
  );
  end();
  const before = row();
  expect(preview()).toMatchObject({ ok: true, warnings: [], tabs: { length: 6 } });
  expect(hidden()).toEqual([]);
  expect(archive()).toMatchObject({ ok: true });
  expect(host.calls.total).toBeLessThanOrEqual(16);
  expect(hidden()).toHaveLength(6);
  expect(row()).toMatchObject({
    health: '– 已归档',
    state: '已归档',
    gmv: '480 / 500',
    gmvRate: '96.0%',
    overdue: '',
    alerts: '',
  });
  expect(archive().issues[0]?.message).toContain('已经归档');
  expect(restore()).toMatchObject({ ok: true });
  expect(hidden()).toEqual([]);
  expect(row()).toEqual(before);
  expect(restore().issues[0]?.message).toContain('没有归档');
  expect((host.call('archiveCampaign', 'x') as Answer).issues[0]?.code).toBe('noCampaign');
});

test('one that is not finished is refused with what is left, and archived once that is confirmed', () => {
  book.setClock('2024-06-17 21:05');
  raiseAlert();
  addIssue();
  expect(overview().summary.running).toBe('1');
  const refused = archive();
  expect(refused.ok).toBe(false);
  expect(refused.issues.map(({ code }) => code)).toEqual([
    'archiveRunning',
    'archiveOpenAlerts',
    'archiveOpenIssues',
  ]);
  const said = refused.issues.map(({ message }) => message).join('\n');
  for (const part of ['2024-06-25', '客服响应时长 · 全部', '页面卡顿'])
    expect(said).toContain(part);
  const { warnings, token } = preview();
  expect(warnings).toEqual(refused.issues.map(({ message }) => message));
  expect(panel()).toMatchObject({ alerts: { length: 1 }, issues: { length: 1 } });
  // Another problem since the preview: what was confirmed is not what there is.
  addIssue();
  expect(archive(token).issues[0]?.code).toBe('changedSince');
  expect(hidden()).toEqual([]);
  expect(archive(preview().token).ok).toBe(true);
  expect(panel()).toMatchObject({ alerts: [], tasks: [], issues: [] });
  expect(host.call('recheckAll')).toMatchObject({ alerts: 0, late: 0 });
  expect(overview().summary).toMatchObject({ running: '0', alerts: '0', overdue: '0' });
  restore();
  expect(panel()).toMatchObject({ alerts: { length: 1 }, issues: { length: 2 } });
  expect(row()?.health).toContain('⛔');
}, 60_000);

test('a failure at any call leaves nothing half-made, archiving and restoring', () => {
  end();
  const state = () => [hidden().length, row()?.state, row()?.archived];
  for (const [act, back] of [
    [archive, restore],
    [restore, archive],
  ] as const) {
    const before = state();
    expect(act().ok).toBe(true);
    const [calls, after] = [host.calls.total, state()];
    back();
    const codes: (string | undefined)[] = [];
    for (let n = 1; n <= calls; n++)
      for (const how of ['before', 'after'] as const) {
        host.failAtCall(n, how);
        const done = act();
        codes.push(done.issues?.[0]?.code);
        // A reading that is tried again, and giving back the lock, are no failures.
        expect({ n, how, state: state() }).toEqual({ n, how, state: done.ok ? after : before });
        if (done.ok) back();
      }
    expect(new Set(codes)).toEqual(new Set(['archiveFailed', undefined]));
    expect(codes.filter((code) => code !== undefined).length).toBeGreaterThanOrEqual(9);
    act();
  }
}, 120_000);

describe('by hand in 活动总览', () => {
  test('已归档 hides the tabs, 有效 shows them; a tab that was hidden before stays so', () => {
    end();
    host.user.hideTab('618·内容排期');
    setState('已归档');
    expect(hidden()).toHaveLength(6);
    expect(host.toasts.at(-1)?.message).toContain('已归档');
    // Six tabs are put away and eight charts go.
    expect(host.executions.at(-1)?.calls).toBeLessThanOrEqual(28);
    setState('有效');
    expect(hidden().map(({ name }) => name)).toEqual(['618·内容排期']);
    setState('Archived');
    expect([hidden().length, row()?.state]).toEqual([6, '已归档']);
    expect(restore().ok).toBe(true);
  });

  test('what a lost event missed a recheck does, once', () => {
    end();
    host.loseEvents(true);
    setState('已归档');
    expect(hidden()).toEqual([]);
    host.call('recheckAll');
    expect(hidden()).toHaveLength(6);
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
    setState('有效');
    host.call('recheckAll');
    expect(hidden()).toEqual([]);
  });

  test('another cell of the row costs no more than looking', () => {
    typeCampaign({ owner: '李经理' });
    expect(host.executions.at(-1)?.calls).toBe(1);
  });
});

test('the menu archives after a preview that lists what is left, and restores', () => {
  host.call('askArchiveCampaign');
  expect(host.alerts.at(-1)).toContain('才结束');
  expect(host.alerts.at(-1)).toContain('618·策划方案');
  expect(hidden()).toEqual([]);
  host.answers.push('ok');
  host.call('askArchiveCampaign');
  expect(host.alerts.at(-1)).toContain('已归档');
  expect(hidden()).toHaveLength(6);
  host.call('askArchiveCampaign');
  expect(host.alerts.at(-1)).toContain('没有可以归档');
  host.call('askRestoreCampaign');
  expect(hidden()).toEqual([]);
  host.call('askRestoreCampaign');
  expect(host.alerts.at(-1)).toContain('没有已归档');
});

test('archived campaigns cost panel and recheck nothing', () => {
  const calls = () => {
    host.call('recheckAll');
    host.call('recheckAll');
    const recheck = host.calls.total;
    host.call('dayPanel');
    return { recheck, panel: host.calls.total };
  };
  const alone = calls();
  for (const code of ['A', 'B', 'C', 'D']) {
    book.create({ ...campaign618, code, scale: 'small' });
    const { token } = host.call('previewArchiveCampaign', code) as Answer;
    expect(host.call('archiveCampaign', code, token)).toMatchObject({ ok: true });
  }
  expect(calls()).toEqual(alone);
}, 180_000);

test('when a person has hidden all other tabs archiving brings 活动总览 in sight, and a failure hides it again', () => {
  const others = host.user.sheets().filter(({ name }) => !name.startsWith('618·'));
  for (const { name } of others) host.user.hideTab(name);
  const visible = () => host.user.sheets().filter(({ hidden }) => !hidden);
  const before = visible();
  end();
  const { token } = preview();
  host.failAtCall(14);
  expect(archive(token).ok).toBe(false);
  expect(visible()).toEqual(before);
  expect(archive(token).ok).toBe(true);
  expect(visible()).toMatchObject([{ name: '活动总览' }]);
});
