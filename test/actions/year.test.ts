import { campaign618 } from '../../local/demo/campaign618';
import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { columnLetters } from '../../local/engine/columnLetters';
import type { Host } from '../../local/host/createHost';
import type { DocumentMade } from '../../src/actions/document/documentOf';
import type { DocumentTable } from '../../src/core/document/document';
import { toMarkdown } from '../../src/core/document/toMarkdown';
import { withCampaign618 } from '../support/withCampaign618';
import { noteAt } from '../support/workbook';

const OVERVIEW = '活动总览';
let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

const second = {
  ...campaign618,
  code: 'D11',
  name: '双11',
  scale: 'small',
  tabs: [],
  phases: [
    { kind: 'warmup', start: '2024-10-25', end: '2024-10-31' },
    { kind: 'burst', start: '2024-11-01', end: '2024-11-11' },
  ],
};
const made = () => (host.call('documentOf', 'year', '618', 'zh-CN') as DocumentMade).document;
const text = () => toMarkdown(made());
const rowsBelow = (heading: string) => {
  const { parts } = made();
  const at = parts.findIndex((part) => part.kind === 'heading' && part.text === heading);
  return (parts[at + 1] as DocumentTable).rows.map((row) => row.join('|'));
};
/** Where the goal of the year is typed. */
function goalCell(): string {
  const { display } = host.read(OVERVIEW);
  const column = (display[0] ?? []).indexOf('yearGoal') + 1;
  return columnLetters(column) + (display.findIndex(([mark]) => mark === 'summary') + 1);
}

test('the year by quarter, month and campaign; what it lacks is a goal for those to come, taken with a reason', () => {
  book.create(second);
  book.log618('2024-06-25');
  book.setClock('2024-06-28 10:00');
  const before = host.snapshot();
  expect(text()).toContain('还没有年度目标');
  expect(host.calls.total).toBeLessThanOrEqual(25);
  expect(host.snapshot()).toEqual(before);

  host.user.select(OVERVIEW, 'A1');
  host.answers.push('1', '1080万');
  host.call('showYear');
  expect(readTable(host, OVERVIEW, 'campaigns', 'name').summary.yearGoal).toMatch(/^1080/);
  expect(text()).toContain('年度GMV目标 1080万元 · 已结束达成 480万元');
  expect(text()).toContain('后面还要 600万元');
  expect(rowsBelow('活动')).toEqual([
    '618 618年中狂欢·全场满300减50|6/25|500万元|480万元|96%|–',
    'D11 双11|11/11|500万元|–|–|600万元',
  ]);
  expect(rowsBelow('季度与月').map((row) => row.split('|')[0])).toEqual([
    '第 2 季度',
    '· 6 月',
    '第 4 季度',
    '· 11 月',
  ]);

  // Without a reason nothing changes.
  const plan = () => readTable(host, 'D11·策划方案', 'goals', 'metric');
  const target = () => plan().rows.find(({ text: row }) => row.metric === 'GMV')?.text.target;
  host.user.select('D11·策划方案', 'A1');
  host.call('askYearGoal');
  expect(host.alerts.at(-1)).toContain('双11 的 GMV 目标\uff1a500万元 → 600万元');
  expect(target()).toBe('500.0');
  host.answers.push('618 少了 20 万');
  host.call('askYearGoal');
  expect(target()).toBe('600.0');
  const row = plan().rows.find(({ text: one }) => one.metric === 'GMV')?.row ?? 0;
  expect(noteAt(host, 'D11·策划方案', plan().at(row, 'target'))).toContain(
    '2024-06-28 500万元 → 600万元\uff1a618 少了 20 万',
  );
  expect(rowsBelow('活动').at(-1)).toContain('|600万元|–|–|600万元');
  host.call('askYearGoal');
  expect(host.alerts.at(-1)).toContain('不用调');
});

test('a goal that cannot be read is said, and a campaign without figures is no 0', () => {
  book.create(second);
  book.setClock('2024-06-28 10:00');
  host.user.type(OVERVIEW, goalCell(), '很多');
  expect(text()).toContain('读不懂年度目标「很多」');
  host.user.type(OVERVIEW, goalCell(), '2000');
  expect(text()).toContain('算不出还差多少\uff1a618年中狂欢·全场满300减50 没有 GMV 数据');
});
