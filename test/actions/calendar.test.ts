import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { DayPanel } from '../../src/actions/panel/dayPanel';
import type { CampaignDocument } from '../../src/core/document/document';
import { toMarkdown } from '../../src/core/document/toMarkdown';
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

test('what comes back is one row: its next time follows what was delivered, and is late as a task is', () => {
  const theme = '社群每日提醒';
  const row = () =>
    readTable(host, CALENDAR.sheet, CALENDAR.block, CALENDAR.first).rows.find(
      ({ text }) => text.theme === theme,
    )?.text;
  const change = (cells: Readonly<Record<string, string>>) =>
    typeRow(host, CALENDAR, ({ text }) => text.theme === theme, cells);
  typeNewRow(host, CALENDAR, {
    theme,
    phase: '爆发',
    channel: '社群',
    date: '2024-06-11',
    owner: '小周',
    repeat: '每日',
  });
  expect(row()).toMatchObject({ repeat: '每天', next: '2024-06-11' });
  change({ count: '2', done: '5' });
  // Two pieces each time: twice it is done, the third is begun.
  expect(row()?.next).toBe('2024-06-13');
  change({ count: '', done: '2', repeat: '每周' });
  expect(row()?.next).toBe('2024-06-25');
  change({ done: '3' });
  // After the last day of the campaign, unless another is named.
  expect(row()?.next).toBe('✓');
  change({ until: '2024-07-31' });
  expect(row()?.next).toBe('2024-07-02');
  change({ repeat: 'monthly', done: '1' });
  expect(row()?.next).toBe('2024-07-11');
  // 14 June is a Friday.
  change({ repeat: '工作日', done: '4' });
  expect(row()?.next).toBe('2024-06-17');
  book.setClock('2024-06-16 10:00');
  change({ repeat: '每天', done: '3' });
  expect(row()?.next).toBe('2024-06-14');

  const late = Number(readTable(host, CALENDAR.sheet, 'content', 'theme').summary.late);
  const panel = host.call('dayPanel') as DayPanel;
  const content = panel.tasks.filter(({ id }) => id === '内容排期');
  expect(content.filter(({ lateness }) => lateness === 'overdue')).toHaveLength(late);
  expect(content).toContainEqual(
    expect.objectContaining({ name: `社群 ${theme}`, owner: '小周', days: 2 }),
  );
  const brief = host.call('documentOf', 'brief', '618') as { document: CampaignDocument };
  expect(toMarkdown(brief.document)).toContain(`过期未发的内容 ${late} 条`);
  const { message } = host.call('recheckAll') as { message: string };
  expect(message).toContain(`过期未发的内容 ${late}`);
  change({ done: '60' });
  expect(row()?.next).toBe('✓');
});
