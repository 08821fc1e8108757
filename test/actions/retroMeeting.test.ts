import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { DocumentMade } from '../../src/actions/document/documentOf';
import { toMarkdown } from '../../src/core/document/toMarkdown';
import { withCampaign618 } from '../support/withCampaign618';

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

const markdown = () =>
  toMarkdown((host.call('documentOf', 'retroMeeting', '618', 'zh-CN') as DocumentMade).document);
/** What stands below a heading. */
const below = (heading: string) => markdown().split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

test('the retro meeting has a day of its own after the retro, and an agenda from its figures', () => {
  const { rows } = readTable(host, '618·筹备进度', 'tasks', 'name');
  expect(rows.find(({ text }) => text.name?.endsWith('复盘会'))?.text).toMatchObject({
    start: '2024-07-01',
    due: '2024-07-01',
    predecessors: 'M3',
  });
  expect(markdown()).toContain('活动还没有结束');
  expect(markdown()).toContain('请先用菜单「写复盘」');

  book.log618('2024-06-25');
  book.setClock('2024-06-28 10:00');
  host.call('writeRetro', '618');
  const before = host.snapshot();
  const text = markdown();
  expect(host.calls.total).toBeLessThanOrEqual(14);
  expect(host.snapshot()).toEqual(before);
  expect(text).toContain('7/1 18:00\uff0c主持\uff1a');
  expect(text).toMatch(/\d+ 分钟\uff1a目标达成 5 · 各组汇报 \d+ · 成功经验 \d+ · 不足与改进 \d+/);
  expect(below('目标达成')).toContain('480万元');
});

test('what is decided stands in the retro: until it has a cause, an action, an owner and a day it is asked for', () => {
  book.log618('2024-06-25');
  book.setClock('2024-06-28 10:00');
  const misses = book.place('618', 'retro', 'misses', 'finding');
  typeNewRow(host, misses, { finding: '首页卡顿30分钟', owner: '张三', cause: '没有压测' });
  expect(below('各组汇报')).toMatch(/张三.*首页卡顿30分钟 → 没有压测/);
  expect(below('要定的事')).toContain('首页卡顿30分钟\uff1a改进措施、截止还没定');
  expect(below('写进经验库')).toContain('没有压测 → 首页卡顿30分钟');
  typeRow(host, misses, ({ text }) => text.finding === '首页卡顿30分钟', {
    action: '增加压力测试',
    due: '2024-07-10',
  });
  expect(below('要定的事')).not.toContain('还没定');
  expect(below('要定的事')).toMatch(/增加压力测试 \| 张三 \| 2024-07-10/);
  host.user.select('618·复盘报告', 'A1');
  host.call('showRetroMeeting');
  expect(host.modals.at(-1)?.html).toContain('data-kind="retroMeeting" data-code="618"');

  expect(host.call('addTabs', '618', ['market'])).toMatchObject({ ok: true });
  const contacts = { sheet: '618·市场与资源', block: 'contacts', first: 'group' };
  typeNewRow(host, contacts, { group: '技术组', contact: '张三' });
  expect(below('各组汇报')).toContain('技术组 · 张三');
});
