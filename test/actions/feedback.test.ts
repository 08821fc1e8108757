import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import type { DocumentMade } from '../../src/actions/document/documentOf';
import { withCampaign618 } from '../support/withCampaign618';
import { noteAt } from '../support/workbook';

const SHEET = '反馈记录';
const TASKS = '618·筹备进度';

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
  book.setClock('2024-06-17 21:05');
});

const table = () => readTable(host, SHEET, 'feedback', 'content');
const rows = () => table().rows.map(({ text }) => text);
/** Pastes rows of time, campaign, source and content. */
function paste(...lines: readonly string[][]): void {
  const { all, at } = table();
  const free = all.find(({ text }) => text.content === '')?.row ?? 0;
  host.user.paste(SHEET, at(free, 'time'), lines as string[][]);
}
const type = (row: number, key: string, text: string) =>
  host.user.type(SHEET, table().at(table().rows[row]?.row ?? 0, key), text);
const taskOwner = (name: string) =>
  readTable(host, TASKS, 'tasks', 'id').rows.find(({ text }) => text.name?.includes(name))?.text
    .owner;
const health = () => readTable(host, '活动总览', 'campaigns', 'name').rows[0]?.text.health ?? '';
const brief = () =>
  JSON.stringify((host.call('documentOf', 'brief', '618', 'zh-CN') as DocumentMade).document);
const issues = () =>
  (host.call('dayPanel') as { issues: { id: string; problem: string; owner: string }[] }).issues;

test('a row of text gets label, theme, and who answers for the theme; what people change stays', () => {
  paste(
    ['2024-06-17 18:00', '618', '天猫', '发货太慢\uff0c快递还没到'],
    ['2024-06-17 20:00', '618', '天猫', '领券找不到入口'],
    ['2024-06-17 20:00', '618', '天猫', '赠品很好看'],
  );
  const owner = taskOwner('物流');
  expect(owner).toBeTruthy();
  expect(rows()).toMatchObject([
    { label: '投诉', theme: '物流', owner, due: '2024-06-17 20:00' },
    { label: '投诉', theme: '规则', owner: taskOwner('规则') },
    { label: '表扬', theme: '商品', owner: '' },
  ]);
  type(0, 'owner', '');
  type(0, 'theme', '服务');
  type(1, 'theme', 'discount');
  host.call('recheckAll');
  expect(rows()).toMatchObject([
    { theme: '服务' },
    { theme: '优惠', owner: taskOwner('规则') },
    { theme: '商品' },
  ]);
});

test('a score is read in its unit, on its scale, and averaged; blank is no 0', () => {
  paste(
    ['2024-06-17 18:00', '618', '天猫', '发货太慢'],
    ['2024-06-17 18:00', '618', '天猫', '很好看'],
    ['2024-06-17 18:00', '618', '天猫', '一般'],
  );
  type(0, 'score', '2分');
  type(1, 'score', '\uFF15');
  expect(rows().map(({ score }) => score)).toEqual(['2', '5', '']);
  expect(table().summary.satisfaction).toBe('3.5');
  type(2, 'score', '80');
  const note = () => noteAt(host, SHEET, table().at(table().rows[2]?.row ?? 0, 'score'));
  expect(note()).toContain('满意度是 1 到 5 分');
  type(2, 'score', '四分');
  expect(rows()[2]?.score).toBe('四分');
  type(2, 'score', '');
  expect(note()).not.toContain('分');
});

test('late replies stand in panel, brief, report, the gravest things and the card, the best customers first', () => {
  expect(health()).not.toContain('反馈');
  paste(
    ['2024-06-16 09:00', '618', '天猫', '漏发一件'],
    ['2024-06-17 18:30', '618', '天猫', '客服不回'],
    ['2024-06-17 21:00', '618', '天猫', '赠品很好看'],
  );
  type(1, 'customer', '高价值');
  expect(issues().map(({ id, problem }) => [id, problem])).toEqual([
    ['反馈', '高价值 · 客服不回'],
    ['反馈', '漏发一件'],
  ]);
  expect(brief()).toContain('3 条\uff1a投诉 2\uff0867%\uff0c→\uff09');
  expect(brief()).toMatch(/【高价值】「客服不回」→ .+\uff0c回复超时 35分钟.+「漏发一件」/);
  expect(health()).toContain('反馈回复超时2项');
  const report = readTable(host, '618·执行监控', 'report', 'text').rows[0]?.text.text ?? '';
  expect(report).toContain('反馈3条\uff0c投诉2条\uff0867%\uff0c较前24小时→\uff09');
  expect(table().summary.trend).toBe('投诉 67% → · 建议 0% → · 表扬 33% ↑1');
  type(0, 'reply', '已补发');
  type(1, 'reply', '已联系');
  expect(issues()).toEqual([]);
  expect(health()).not.toContain('反馈');
});
