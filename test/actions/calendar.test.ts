import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { DayPanel } from '../../src/actions/panel/dayPanel';
import type { CampaignDocument } from '../../src/core/document/document';
import { toMarkdown } from '../../src/core/document/toMarkdown';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
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

test('content is ranked by its rate: best, keep and drop with the reason, in the retro and in the next campaign', () => {
  const rows = () => readTable(host, CALENDAR.sheet, CALENDAR.block, CALENDAR.first).rows;
  const names = rows().map(({ text }) => text.theme ?? '');
  const change = (i: number, cells: Readonly<Record<string, string>>) =>
    typeRow(host, CALENDAR, ({ text }) => text.theme === names[i], cells);
  const said = (i: number) => rows().find(({ text }) => text.theme === names[i])?.text.reuse;
  change(0, { exposure: '2万次', interactions: '1600' });
  // One alone has nothing beside it.
  expect(said(0)).toBe('');
  change(1, { exposure: '10000', interactions: '500' });
  change(2, { exposure: '3万', interactions: '300' });
  typeNewRow(host, CALENDAR, { theme: '取消的', status: '已取消' });
  expect([0, 1, 2].map(said)).toEqual([
    '★ 优先再用 1/3 · 8%\uff0c总体 4%',
    '✓ 再用 2/3 · 5%\uff0c总体 4%',
    '✗ 不再用 3/3 · 1%\uff0c总体 4%',
  ]);
  // A row that was added has no formulas before it has figures.
  typeNewRow(host, CALENDAR, { theme: '加更', exposure: '10000', interactions: '300' });
  expect(rows().find(({ text }) => text.theme === '加更')?.text.reuse).toMatch(/^△ 改后再用 3\/4/);
  book.setClock('2024-06-28 10:00');
  host.call('writeRetro', '618');
  const findings = (block: string) =>
    readTable(host, '618·复盘报告', block, 'finding').rows.map(({ text }) => text.finding);
  expect(findings('wins')).toContainEqual(
    expect.stringMatching(/8%\uff0c4 项中最高\uff1a下次优先再用$/),
  );
  expect(findings('misses')).toContainEqual(
    expect.stringMatching(/1%\uff0c不到总体一半\uff1a下次不再用$/),
  );
  const { document } = host.call('documentOf', 'retro', '618') as { document: CampaignDocument };
  expect(toMarkdown(document)).toContain('✗ 不再用 4/4');
  const { request } = host.call('proposeCampaign', {
    ...{ language: 'zh-CN', scenario: 'big-promo', name: '双11', copyFrom: '618' },
    ...{ start: '2024-11-01', end: '2024-11-10' },
  }) as { request: CampaignRequest };
  const content = request.calendar?.content ?? [];
  expect(content.map(({ theme }) => theme)).toEqual([...names, '加更']);
  expect(content[2]).toMatchObject({ last: '✗ 不再用 4/4 · 1%\uff0c总体 3.9%' });
  expect(content[2]).not.toHaveProperty('exposure');
  expect(host.call('createCampaign', request)).toMatchObject({ ok: true });
  const next = readTable(host, '双11·内容排期', 'content', 'theme').rows;
  expect(next.find(({ text }) => text.theme === names[2])?.text).toMatchObject({
    status: '未开始',
    exposure: '',
    reuse: '',
    last: '✗ 不再用 4/4 · 1%\uff0c总体 3.9%',
  });
});
