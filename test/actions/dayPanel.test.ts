import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import type { DayPanel } from '../../src/actions/panel/dayPanel';
import { host618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

const PREP = '618·筹备进度';
const MONITOR = '618·执行监控';
/** The burst runs, past the slot of 18:00. */
const DURING = Date.parse('2024-06-12T18:30:00+08:00');

let host: Host;
beforeAll(() => {
  host = host618({ now: () => DURING });
  const prep = readTable(host, PREP, 'tasks', 'name');
  // Everything is done but the first task, which was due long ago.
  for (const { row } of prep.rows.slice(1)) host.user.type(PREP, prep.at(row, 'status'), '已完成');
});
afterAll(() => host.close());

const panel = () => host.call('dayPanel', 'zh-CN') as DayPanel;

test('late tasks with their owner and their cell, and who has not reported', () => {
  const { now, slot, people, ...shown } = panel();
  // Content whose day has passed stands beside the tasks.
  const tasks = shown.tasks.filter(({ id }) => id !== '内容排期');
  const late = readTable(host, '618·内容排期', 'content', 'theme').summary.late;
  expect(shown.tasks.filter(({ lateness }) => lateness === 'overdue')).toHaveLength(
    1 + Number(late),
  );
  expect({ now, slot }).toEqual({ now: '2024-06-12 18:30', slot: '18:00' });
  expect(tasks).toHaveLength(1);
  expect(tasks[0]).toMatchObject({
    campaign: '618',
    id: 'T01',
    owner: '*经理',
    lateness: 'overdue',
    days: 40,
    due: '2024-05-03',
  });
  const named = [{ what: `T01 ${tasks[0]?.name}`, due: '5/3' }];
  const manager = people.find(({ owner }) => owner === '*经理');
  expect(manager).toMatchObject({ overdue: named, issues: [], unreported: 0 });
  expect(people.find(({ owner }) => owner === '推广组')?.unreported).toBeGreaterThan(0);
});

test('a reported metric no longer waits, a breach is an alert, and both lead to their cell', () => {
  const before = panel().people.find(({ owner }) => owner === '推广组')?.unreported ?? 0;
  const board = readTable(host, MONITOR, 'board', 'metric');
  const uv = board.rows.find(({ text }) => text.metric === 'UV')?.row ?? 0;
  host.user.type(MONITOR, board.at(uv, 'live'), '5万');
  const { alerts, people } = panel();
  expect(people.find(({ owner }) => owner === '推广组')?.unreported ?? 0).toBe(before - 1);
  expect(alerts).toHaveLength(1);
  expect(alerts[0]).toMatchObject({
    metric: 'UV',
    level: '预警',
    isCritical: false,
    owner: '推广组',
  });
  expect(alerts[0]?.place.row).toBe(uv);
  expect(host.call('showPlace', alerts[0]?.place)).toBe(true);
  expect(host.snapshot(MONITOR).activeSheet).toBe(MONITOR);
});

test('open issues with the time that is left, the nearest first; paused and solved ones do not wait', () => {
  const issues = readTable(host, '问题记录', 'issues', 'problem');
  const row = issues.all[0]?.row ?? 0;
  const add = (n: number, problem: string, kind: string, time: string, status: string) => {
    host.user.type('问题记录', issues.at(row + n, 'campaign'), '618');
    host.user.type('问题记录', issues.at(row + n, 'time'), time);
    host.user.type('问题记录', issues.at(row + n, 'kind'), kind);
    host.user.type('问题记录', issues.at(row + n, 'status'), status);
    host.user.type('问题记录', issues.at(row + n, 'problem'), problem);
  };
  add(0, '优惠券领不了', '技术', '2024-06-12 18:10', '处理中');
  add(1, '直播间黑屏', '设备', '2024-06-12 18:20', '处理中');
  add(2, '已经好了', '技术', '2024-06-12 10:00', '已解决');
  add(3, '放一放', '一般', '2024-06-12 10:00', '已搁置');
  const open = panel().issues.map(({ id, problem, minutesLeft }) => [id, problem, minutesLeft]);
  expect(open).toEqual([
    ['Q2', '直播间黑屏', -5],
    ['Q1', '优惠券领不了', 10],
  ]);
});

test('it only reads, with calls that do not grow with the rows', () => {
  const before = picture(host);
  panel();
  const { total, byName } = host.calls;
  expect(byName['Range.setValues']).toBeUndefined();
  // Overview, drafts, settings, prep, board, alerts and issues once each, and the zone.
  expect(total).toBeLessThanOrEqual(10);
  expect(difference(before, picture(host))).toBeUndefined();
});

test.each([[undefined], [null], [{}], [{ sheet: 9999, row: 1, column: 1 }], [{ sheet: 'x' }]])(
  'the place %j is not there, and nothing happens',
  (place) => {
    expect(host.call('showPlace', place)).toBe(false);
  },
);

test('an empty workbook has nothing to do', () => {
  const empty = testHost();
  try {
    expect(empty.call('dayPanel', 'en')).toMatchObject({
      ok: true,
      alerts: [],
      tasks: [],
      issues: [],
      people: [],
    });
  } finally {
    empty.close();
  }
});

test('platforms that are awaited, with who owes their figures; the cell to type into is a click away', () => {
  const { awaited, people } = panel();
  const missing = awaited.filter(({ kind }) => kind === 'slotMissing');
  expect(missing.map(({ platform, slot, owner }) => `${platform} ${slot} ${owner}`)).toEqual([
    '天猫 18:00 电商运营经理',
    '小红书 18:00 内容运营主管',
    '抖音 18:00 内容运营主管',
    '私域 18:00 私域运营经理',
  ]);
  const before = people.find(({ owner }) => owner === '内容运营主管')?.unreported ?? 0;
  const slots = readTable(host, MONITOR, 'slots', 'platform');
  const row = slots.rows.find(({ text }) => text.platform === '小红书')?.row ?? 0;
  expect(missing[1]?.place.row).toBe(row);
  host.user.type(MONITOR, slots.at(row, 'impressions'), '12万');
  const after = panel();
  expect(after.awaited.map(({ platform, kind }) => `${platform} ${kind}`)).not.toContain(
    '小红书 slotMissing',
  );
  expect(after.people.find(({ owner }) => owner === '内容运营主管')?.unreported).toBe(before - 1);
});
