import { playPrep618 } from '../../local/demo/playPrep618';
import { readTable } from '../../local/demo/readTable';
import { createHost, type Host } from '../../local/host/createHost';

describe.each([
  ['zh-CN', '⛔ 逾期2天', '△ 今天到期', '△ 剩2天', '筹备中', '⛔ 逾期1项', '还有30天'],
  ['zh-TW', '⛔ 逾期2天', '△ 今天到期', '△ 剩2天', '籌備中', '⛔ 逾期1項', '還有30天'],
  ['en', '⛔ Overdue 2 d', '△ Due today', '△ 2 d left', 'Preparing', '⛔ 1 overdue', 'in 30 days'],
] as const)(
  'the 618 demo at its prep stage in %s',
  (language, late, today, soon, stage, health, countdown) => {
    let host: Host;
    let tabs: { prep: string; overview: string };
    beforeAll(() => {
      host = createHost();
      tabs = playPrep618(host, language);
    });
    afterAll(() => host.close());

    const task = (id: string) =>
      readTable(host, tabs.prep, 'id').rows.find((r) => r.text.id === id)?.text;

    test('5 of 29 tasks are done: 17.2 %', () => {
      const { summary } = readTable(host, tabs.prep, 'id');
      expect(summary).toMatchObject({
        today: '2024-05-12',
        countdown,
        rate: '17.2%',
        done: '5 / 29',
        overdue: '1',
        dueToday: '1',
        dueSoon: '4',
        inProgress: '7',
        blocked: '0',
      });
    });

    test.each([
      ['T19', late],
      ['T03', today],
      ['T04', soon],
      ['T01', ''],
      ['T29', ''],
    ])('%s shows %p', (id, reminder) => {
      expect(task(id)?.reminder).toBe(reminder);
    });

    test('the late task carries its reason', () => {
      expect(task('T19')).toMatchObject({
        due: '2024-05-10',
        progress: '60%',
        delayReason: '供应商排产延后',
      });
    });

    test('the overview says the same in one row', () => {
      const [row] = readTable(host, tabs.overview, 'code').rows;
      expect(row?.text).toMatchObject({
        stage,
        prepRate: '17.2%',
        overdue: '1',
        health,
        timeShare: '0%',
      });
    });

    test('no formula is in error', () => {
      const shown = [tabs.prep, tabs.overview].flatMap((tab) => host.read(tab).display.flat());
      expect(shown.filter((text) => text.startsWith('#'))).toEqual([]);
    });
  },
);

test('a cancelled task leaves the rate, and a blank clock means today', () => {
  const host = createHost({ now: () => Date.parse('2024-05-20T10:00:00+08:00') });
  const { prep, overview } = playPrep618(host, 'zh-CN');
  const table = readTable(host, prep, 'id');
  const row = table.rows.find((r) => r.text.id === 'T26')?.row as number;
  host.user.type(prep, table.at(row, 'status'), '已取消');
  expect(readTable(host, prep, 'id').summary.done).toBe('5 / 28');
  host.user.clear(overview, readTable(host, overview, 'code').summaryAt('clock'));
  expect(readTable(host, prep, 'id').summary.today).toBe('2024-05-20');
  host.close();
});
