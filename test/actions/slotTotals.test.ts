import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';
import { noteAt } from '../support/workbook';

const BOARD = '618·执行监控';

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

const board = () => readTable(host, BOARD, 'board', 'metric');
const rowOf = (metric: string, platform = '全部') =>
  board().rows.find(({ text }) => text.metric === metric && text.platform === platform);
const cell = (metric: string, key: string) => board().at(rowOf(metric)?.row ?? 0, key);
const note = (metric: string) => noteAt(host, BOARD, cell(metric, 'live'));
/** An owner's row of slot entry: UV, orders, GMV, spend, impressions, interactions. */
const report = (platform: string, figures: readonly string[]) => {
  const { rows, at } = readTable(host, BOARD, 'slots', 'platform');
  const row = rows.find(({ text }) => text.platform === platform)?.row ?? 0;
  host.user.paste(BOARD, at(row, 'uv'), [[...figures]]);
};
const log = () =>
  readTable(host, '数据记录', 'log', 'campaign').rows.map(({ text }) => text.platform);
const noon = () => {
  report('天猫', ['18400', '468', '12.1', '', '', '']);
  report('抖音', ['11200', '252', '5.8', '', '', '']);
  report('私域', ['3400', '146', '4.2', '', '', '']);
  report('小红书', ['', '', '', '', '27万', '1.46万']);
};

test('when all have reported, the rows of all platforms are filled and judged', () => {
  book.setClock('2024-06-17 12:05');
  report('天猫', ['18400', '468', '12.1', '', '', '']);
  expect(rowOf('UV')?.text).toMatchObject({ live: '', state: '未更新' });
  noon();
  expect(rowOf('UV')?.text).toMatchObject({ live: '3.3万', state: '正常' });
  expect(rowOf('转化率')?.text.live).toBe('2.6%');
  expect(rowOf('客单价')?.text.live).toBe('255.2');
  expect(rowOf('互动率', '小红书')?.text).toMatchObject({ live: '5.4%' });
  // What figures come to is no figure of its own.
  expect(log()).not.toContain('全部');
  expect(rowOf('UV')?.text.updated).toContain('12:05');
});

test('a late figure changes the total, the next slot waits for all again', () => {
  book.setClock('2024-06-17 12:05');
  noon();
  report('私域', ['4400', '146', '4.2', '', '', '']);
  expect(rowOf('UV')?.text.live).toBe('3.4万');
  book.setClock('2024-06-17 18:05');
  report('天猫', ['33600', '860', '22.0', '', '', '']);
  report('抖音', ['20600', '480', '10.9', '', '', '']);
  expect(rowOf('UV')?.text.live).toBe('3.4万');
  report('私域', ['4800', '178', '5.1', '', '', '']);
  // 小红书 never reports UV: nobody waits for it.
  expect(rowOf('UV')?.text.live).toBe('5.9万');
  expect(host.read(BOARD, cell('UV', 'live')).values).toEqual([[59_000]]);
});

test('a typed value that says the same is filled from then on; one that differs stays and is marked', () => {
  book.setClock('2024-06-17 12:05');
  host.user.type(BOARD, cell('UV', 'live'), '3.3万');
  host.user.type(BOARD, cell('转化率', 'live'), '3.1%');
  noon();
  expect(note('UV')).not.toContain('⚠');
  expect(rowOf('转化率')?.text.live).toBe('3.1%');
  expect(note('转化率')).toContain('与「时点录入」合计的 2.62% 不同');
  host.user.clear(BOARD, cell('转化率', 'live'));
  host.call('recheckAll');
  expect(rowOf('转化率')?.text.live).toBe('2.6%');
  expect(note('转化率')).not.toContain('⚠');
  report('私域', ['4400', '146', '4.2', '', '', '']);
  expect(rowOf('UV')?.text.live).toBe('3.4万');
});

test('an imported slot fills the board too, and alerts; a second look changes nothing', () => {
  book.setClock('2024-06-17 12:05');
  host.user.addTab('导出');
  host.user.paste('导出', 'A1', [
    ['日期', '时点', '平台', '访客数', '支付订单数', '支付金额(元)'],
    ['2024-06-17', '12:00', '天猫', '1000', '20', '6000'],
    ['2024-06-17', '12:00', '抖音', '900', '20', '5000'],
    ['2024-06-17', '12:00', '私域', '800', '20', '4000'],
  ]);
  report('小红书', ['', '', '', '', '27万', '1.46万']);
  host.user.open('导出');
  host.answers.push('', '618', '');
  host.call('askImport');
  expect(rowOf('UV')?.text).toMatchObject({ live: '2,700', state: '预警' });
  const alerts = () => readTable(host, '预警记录', 'alerts', 'metric').rows.length;
  expect(alerts()).toBe(1);
  host.call('recheckAll');
  expect(alerts()).toBe(1);
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
});

test('a row of slot entry takes at most 16 calls, also when it fills the board or ends the wait', () => {
  book.setClock('2024-06-17 12:05');
  noon();
  expect(host.calls.total).toBeLessThanOrEqual(16);
  report('私域', ['3401', '147', '4.3', '', '', '']);
  expect(host.calls.total).toBeLessThanOrEqual(16);
  book.setClock('2024-06-17 18:05');
  report('天猫', ['18500', '469', '12.2', '', '', '']);
  report('抖音', ['11300', '253', '5.9', '', '', '']);
  report('私域', ['3500', '147', '4.3', '', '', '']);
  expect(rowOf('UV')?.text.state).toBe('预警');
  // Logged, filled, judged and alerted in one edit.
  expect(host.calls.total).toBeLessThanOrEqual(20);
});
