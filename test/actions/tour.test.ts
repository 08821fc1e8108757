import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';
import { difference, picture } from '../support/workbook';

/** Calls of adding it, with the tabs that its steps look at. */
const BUDGET = 75;
const TOUR = '新手指引';

let host: Host;
beforeAll(() => {
  host = host618();
});
afterAll(() => {
  expect(host.executions.filter((e) => e.error).map((e) => e.error)).toEqual([]);
  host.close();
});

const done = () => readTable(host, TOUR, 'steps', 'what').rows.map(({ text }) => text.done?.[0]);
const toggle = (...answers: string[]) => {
  host.answers.push(...answers);
  host.call('askTour');
};

test('a tour through a campaign of one\u2019s own ticks itself off, and goes without a trace', () => {
  const before = picture(host);
  toggle('ok');
  expect(host.executions.at(-1)?.calls).toBeLessThanOrEqual(BUDGET);
  expect(done()).toEqual(Array.from({ length: 8 }, () => '○'));
  toggle();
  expect(host.alerts.at(-1)).toContain('已去掉');
  expect(difference(before, picture(host))).toBeUndefined();
});

test('each step by what it asks for', () => {
  toggle('ok');
  const type = (sheet: string, block: string, first: string, cells: Record<string, string>) => {
    const { all, rows, at } = readTable(host, sheet, block, first);
    const row = (first in cells ? all.find(({ text }) => text[first] === '') : rows[0])?.row ?? 0;
    for (const [key, text] of Object.entries(cells)) host.user.type(sheet, at(row, key), text);
  };
  const steps: (() => void)[] = [
    () => type('618·策划方案', 'goals', 'metric', { target: '600万' }),
    () => type('618·筹备进度', 'tasks', 'name', { status: '已完成' }),
    () => type('618·执行监控', 'slots', 'platform', { uv: '1200' }),
    () => {
      const board = readTable(host, '618·执行监控', 'board', 'metric');
      const row = board.rows.find(({ text }) => text.metric === '客服响应时长')?.row ?? 0;
      host.user.type('618·执行监控', board.at(row, 'live'), '60');
    },
    () => type('问题记录', 'issues', 'problem', { campaign: '618', problem: '页面卡顿' }),
    () => type('反馈记录', 'feedback', 'content', { campaign: '618', content: '发货太慢' }),
    () => type('618·复盘报告', 'misses', 'finding', { finding: '首日卡顿' }),
    () => type('经验库', 'lessons', 'lesson', { lesson: '压力测试要早做' }),
  ];
  steps.forEach((step, i) => {
    step();
    expect(done()).toEqual(steps.map((_, j) => (j <= i ? '✓' : '○')));
  });
  const { summary } = readTable(host, TOUR, 'steps', 'what');
  expect(summary.done).toBe('8 / 8');
  const repaired = host.call('recheckAll') as { broken: string[] };
  expect(repaired.broken).toEqual([]);
  toggle();
  expect(host.user.sheets().map(({ name }) => name)).not.toContain(TOUR);
});

test('all of it or nothing', () => {
  const before = picture(host);
  host.failAtCall(30, 'before');
  toggle('ok');
  expect(host.alerts.at(-1)).toContain('恢复原样');
  expect(difference(before, picture(host))).toBeUndefined();
});
