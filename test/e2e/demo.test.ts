import { DemoBook } from '../../local/demo/demoBook';
import { figures618 } from '../../local/demo/figures618';
import { readTable } from '../../local/demo/readTable';
import type { DemoLanguage } from '../../local/demo/sheetWords';
import type { Stage } from '../../local/demo/stages';
import type { Host } from '../../local/host/createHost';
import { hostOfDemo } from '../support/keptDemo';
import { shownErrors } from '../support/shownErrors';

test.each<[Stage, DemoLanguage]>([
  ['prep', 'zh-CN'],
  ['live', 'zh-CN'],
  ['retro', 'zh-CN'],
  ['prep', 'zh-TW'],
  ['live', 'en'],
])(
  'the %s stage in %s shows the figures of the sources, and no formula is in error',
  (stage, language) => {
    const host = hostOfDemo(stage, language);
    const book = new DemoBook(host, language);
    const figures = figures618(book, stage);
    for (const { what, shown, expected } of figures)
      expect({ what, shown }).toEqual({ what, shown: expected });
    // New customers of each platform of the launch.
    if (stage === 'retro') {
      expect(figures.map(({ shown }) => shown)).toContain('9.2% 8.6%');
      // Nothing is pressing in a campaign that is over.
      const board = readTable(host, '618·执行监控', 'board', 'metric');
      expect(board.summary.gravest).toBe('–');
    }
    expect(shownErrors(host)).toEqual([]);
    host.close();
  },
  180_000,
);

describe('the prep stage', () => {
  let host: Host;
  beforeAll(() => {
    host = hostOfDemo('prep', 'zh-CN', { now: () => Date.parse('2024-05-20T10:00:00+08:00') });
  });
  afterAll(() => host.close());
  const tasks = () => readTable(host, '618·筹备进度', 'tasks', 'id');
  const task = (id: string) => tasks().rows.find((r) => r.text.id === id);

  test.each([
    ['T19', '⛔ 逾期2天'],
    ['T03', '△ 今天到期'],
    ['T04', '△ 剩2天'],
    ['T01', ''],
    ['T29', ''],
  ])('%s shows %p', (id, reminder) => {
    expect(task(id)?.text.reminder).toBe(reminder);
  });

  test('the late task carries its reason', () => {
    expect(task('T19')?.text).toMatchObject({
      due: '2024-05-10',
      progress: '60%',
      delayReason: '供应商排产延后',
    });
  });

  test('the top of the tab and the overview say the same', () => {
    expect(tasks().summary).toMatchObject({
      today: '2024-05-12',
      countdown: '还有30天',
      overdue: '1',
      dueToday: '1',
      dueSoon: '4',
      inProgress: '7',
      blocked: '0',
    });
    const [row] = readTable(host, '活动总览', 'campaigns', 'code').rows;
    expect(row?.text).toMatchObject({
      stage: '筹备 · 距爆发30天',
      prepRate: '17.2%',
      overdue: '1',
      health: '⛔ 逾期1项',
      gmv: '– / 500',
    });
    // No label stands over an empty cell, and a retro that nobody can write yet says why.
    expect(readTable(host, '618·执行监控', 'board', 'metric').summary.asOf).toBe('–');
    expect(readTable(host, '数据记录', 'log', 'metric').summary.last).toBe('–');
    expect(readTable(host, '618·复盘报告', 'attainment', 'metric').check).toBe('– 活动还没开始');
  });

  test('a cancelled task leaves the rate, and a blank clock means today', () => {
    const { sheet, row } = { sheet: '618·筹备进度', row: task('T26')?.row ?? 0 };
    host.user.type(sheet, tasks().at(row, 'status'), '已取消');
    expect(tasks().summary.done).toBe('5 / 28');
    const settings = readTable(host, '设置', 'values', 'name');
    host.user.clear('设置', settings.at(settings.rows[0]?.row ?? 0, 'value'));
    expect(tasks().summary.today).toBe('2024-05-20');
  });
});
