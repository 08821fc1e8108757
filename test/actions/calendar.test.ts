import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';

const CALENDAR = { sheet: '618·内容排期', block: 'content', first: 'theme' };

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

test('a date outside of its phase is said; what is over and not published is counted', () => {
  const theme = '凑单攻略';
  const table = () => readTable(host, CALENDAR.sheet, CALENDAR.block, CALENDAR.first);
  const row = () => table().rows.find(({ text }) => text.theme === theme)?.text;
  const change = (cells: Readonly<Record<string, string>>) =>
    typeRow(host, CALENDAR, ({ text }) => text.theme === theme, cells);
  expect(row()).toMatchObject({ phase: '爆发', date: '2024-06-11', check: '' });
  change({ date: '6月9日', done: '1篇' });
  expect(row()).toMatchObject({ date: '2024-06-09', done: '1' });
  expect(row()?.check).toContain('日期不在该阶段内');
  change({ date: '2024-06-12' });
  expect(row()?.check).toBe('');
  expect(table().summary).toMatchObject({ published: '0', late: '0' });
  book.setClock('2024-06-13 10:00');
  const before = Number(table().summary.late);
  expect(before).toBeGreaterThan(1);
  change({ status: '已发布' });
  expect(table().summary).toMatchObject({ published: '1', late: String(before - 1) });
});
