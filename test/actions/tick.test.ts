import { TickDesk } from '../support/tickDesk';

const SLOTS = ['618·执行监控', 'slots', 'platform'] as const;
const PREP = ['618·筹备进度', 'tasks', 'id'] as const;
const BOARD = ['618·执行监控', 'board', 'metric'] as const;

let desk: TickDesk;
afterEach(() => {
  expect(desk.host.executions.filter(({ error }) => error).map(({ error }) => error)).toEqual([]);
  expect(desk.host.logs).toEqual([]);
  desk.close();
});
const open = (time: string) => {
  desk = new TickDesk(time);
  // Nobody's edit is answered: the check has to make up for all of them.
  desk.host.loseEvents(true);
  return desk;
};
const report = (gmv: string, ...platforms: string[]) => {
  for (const platform of platforms) desk.type(SLOTS, platform, { gmv });
};
/** Cards that came since, as title and lines. */
const said = (work: () => unknown) => {
  const before = desk.cards.length;
  work();
  return desk.cards.slice(before).map(({ title, content }) => `${title}\n${content}`);
};

test('17 June: each slot one card with who owes what; between slots what cannot wait, once an hour', () => {
  open('2024-06-16 21:05').switchOn('王五');
  const [evening] = said(() => desk.tick());
  expect(evening).toContain('618 6/16 21:00 待办\n**缺数与该谁报**');
  expect(evening).toContain('- △ 电商运营经理\uff1a天猫 21:00 未报');
  expect(evening).toContain('⛔ \uff0a经理\uff1a逾期 5 项\uff08T01 活动主题确认 44天、');
  // Source 003: the goals were to be settled five to three days before the first day.
  expect(evening).toContain('M5 ◆ 活动目标定稿 18天');
  expect(desk.setting('上次运行')).toBe('2024-06-16 21:05');

  // Before the first slot nobody is disturbed; late tasks are said with the first card of the day.
  expect(said(() => desk.tick('2024-06-17 8:30'))).toEqual([]);
  const [morning] = said(() => desk.tick('2024-06-17 9:05'));
  expect(morning).toContain('昨日全天未报');
  expect(morning).toContain('T01 活动主题确认 45天');

  // Again at once: no card, and nothing is written but how the run went.
  expect(said(() => desk.tick())).toEqual([]);
  const { byName } = desk.host.calls;
  expect([byName['Range.setValues'], byName['Sheet.appendRow']]).toEqual([undefined, undefined]);

  // The slot of 12:00 had no run. By 17:00 three have reported: the check logs what edits did not.
  report('1', '天猫', '私域');
  desk.type(PREP, 'T11', { progress: '50%' });
  expect(said(() => desk.tick('2024-06-17 17:05'))).toEqual([
    '618 6/17 12:00 待办\n**缺数与该谁报**\n- △ 内容运营主管\uff1a小红书、抖音 12:00 未报' +
      '\n\n**会议**\n- △ 18:00 站会\uff0815 分钟\uff09\uff0c主持 \uff0a经理\uff1a菜单「站会」有各人的进度',
  ]);

  // 18:05: 小红书 is missing.
  report('2', '天猫', '抖音', '私域');
  expect(said(() => desk.tick('2024-06-17 18:05'))).toEqual([
    '618 6/17 18:00 待办\n**缺数与该谁报**\n- △ 内容运营主管\uff1a小红书 18:00 未报',
  ]);

  // An alert that began between slots does not wait; the next one of the same hour does.
  desk.type(BOARD, '客服响应时长', { live: '60秒' });
  const [between] = said(() => desk.tick('2024-06-17 19:10'));
  expect(between).toContain('618 6/17 19:10 新情况\n**预警**\n- ⛔ 预警 客服响应时长');
  desk.type(BOARD, '库存余量(爆款T恤)', { live: '200件' });
  expect(said(() => desk.tick('2024-06-17 19:40'))).toEqual([]);
  const [stock] = said(() => desk.tick('2024-06-17 20:10'));
  expect(stock).toContain('- ⛔⛔ 严重 库存余量(爆款T恤)\uff08天猫\uff09200件');
  expect(stock).not.toContain('客服响应时长');

  // The clock goes back by an hour: nothing is lost or said twice.
  expect(said(() => desk.tick('2024-06-17 19:15'))).toEqual([]);
  const [night] = said(() => desk.tick('2024-06-17 21:05'));
  expect(night).not.toContain('预警');
  // What still stands is said again in every second slot.
  const [next] = said(() => desk.tick('2024-06-18 9:05'));
  expect(next).toContain('严重 库存余量(爆款T恤)');
  expect(next).toContain('预警 客服响应时长');
  expect(new Set(desk.cards.map(({ key }) => key)).size).toBe(desk.cards.length);
}, 240_000);

test('17:05: who has reported no figure and changed no task since the morning', () => {
  open('2024-05-11 21:05').switchOn('王五').tick();
  // In preparation there are no figures: only tasks that have begun count.
  desk.tick('2024-05-12 12:05');
  desk.type(PREP, 'T07', { progress: '33%' });
  const [card] = said(() => desk.tick('2024-05-12 17:05'));
  expect(card).toContain('618 5/12 17:05 新情况\n**今日更新**');
  expect(card).toContain('- △ 内容运营主管\uff1a小红书、抖音 的任务今天没有更新');
  expect(card).not.toContain('电商运营经理');
  expect(said(() => desk.tick('2024-05-12 18:05'))).toEqual([]);
}, 120_000);

test('a problem whose clock runs out is named once, with who is to step in', () => {
  open('2024-06-17 18:05').switchOn('王五').tick();
  const issues = ['问题记录', 'issues', 'problem'] as const;
  desk.type(issues, '', {
    time: '2024-06-17 18:20',
    campaign: '618',
    kind: '技术',
    problem: '页面卡顿',
    owner: '开发组',
  });
  expect(said(() => desk.tick('2024-06-17 18:42'))).toEqual([
    '618 6/17 18:42 新情况\n**超时问题**\n- △ Q1 页面卡顿 → 开发组\uff0c解决只剩 8分钟',
  ]);
  const [late] = said(() => desk.tick('2024-06-17 19:20'));
  expect(late).toMatch(/✗ Q1 页面卡顿 → 开发组\uff0c解决超时 30分钟\uff0c请 .+ 介入$/);
  expect(said(() => desk.tick('2024-06-17 20:20'))).toEqual([]);
}, 120_000);

test('the retro is asked for once a day from its day on, until wins and misses are written', () => {
  open('2024-06-27 9:05').switchOn('王五');
  const retro = (time: string) =>
    said(() => desk.tick(time))
      .join()
      .match(/.*复盘.*还没写/)?.[0];
  expect(retro('2024-06-27 9:05')).toBeUndefined();
  expect(retro('2024-06-28 9:05')).toContain('复盘今天到期\uff0c经验与不足还没写');
  expect(retro('2024-06-28 12:05')).toBeUndefined();
  desk.type(['618·复盘报告', 'wins', 'finding'], '', { finding: '预热充分' });
  expect(retro('2024-06-30 9:05')).toContain('复盘逾期 2 天');
  desk.type(['618·复盘报告', 'misses', 'finding'], '', { finding: '没有压测' });
  expect(retro('2024-07-01 9:05')).toBeUndefined();
}, 120_000);
