import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import type { DayPanel } from '../../src/actions/panel/dayPanel';
import { withCampaign618 } from '../support/withCampaign618';

const BOARD = '618·执行监控';

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
  book.setClock('2024-06-17 21:05');
});

const gap = (platform: string) =>
  readTable(host, BOARD, 'gap', 'platform').rows.find(({ text }) => text.platform === platform)
    ?.text;
const report = () => readTable(host, BOARD, 'report', 'text').rows[0]?.text.text ?? '';
type Figures = Readonly<Record<string, number>>;
const report21 = (platform: string, figures: Figures) =>
  book.log(
    '618',
    Object.entries(figures).map(([metric, value]) => {
      return { date: '2024-06-17', slot: '21:00', platform, metric, value };
    }),
    () => '2024-06-17 21:05',
  );
const number = (text: string | undefined) => Number(text?.replace(/,/g, ''));

test.each<[string, Figures, string]>([
  ['too few visitors', { gmv: 20, uv: 26_000, orders: 800 }, 'UV'],
  ['too few of them buy', { gmv: 22, uv: 50_000, orders: 880 }, '转化率'],
  ['too small baskets', { gmv: 24, uv: 40_000, orders: 1200 }, '客单价'],
])('the parts add up to the gap, and the largest is named: %s', (_name, figures, part) => {
  report21('tmall', figures);
  const row = gap('天猫');
  const parts = [row?.byVisitors, row?.byConversion, row?.byBasket].map(number);
  expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(number(row?.difference), 1);
  expect(row?.words).toContain(`先看${part}`);
  expect(row?.words).toContain('比应达 -');
});

test('as due in all parts there is nothing to look at', () => {
  report21('tmall', { gmv: 29.52, uv: 39_360, orders: 1180.8 });
  expect(gap('天猫')).toMatchObject({
    words: '与应达持平\uff08UV 0\uff0c转化率 0\uff0c客单价 0\uff09',
  });
});

test('without visitors or orders the gap stands alone and says what is missing', () => {
  report21('tmall', { gmv: 20 });
  expect(gap('天猫')).toMatchObject({ byVisitors: '', byConversion: '' });
  expect(gap('天猫')?.words).toMatch(/^比应达 -9.5。缺 UV、订单/);
  report21('tmall', { uv: 0, orders: 0 });
  expect(gap('天猫')?.words).toMatch(/缺 UV、订单/);
});

test('the report says what the group needs, and nothing that is not known', () => {
  expect(report()).toBe('【618战报 6/17 21:00】还没有 GMV 数据。没有预警。待报平台4');
  report21('tmall', { gmv: 29.5, uv: 46_000, orders: 1150 });
  expect(report()).toContain('GMV 29.5万元/500万元');
  expect(report()).toContain('待报平台3');
  const board = readTable(host, BOARD, 'board', 'metric');
  const row = board.rows.find(({ text }) => text.metric === '客服响应时长')?.row ?? 0;
  host.user.type(BOARD, board.at(row, 'live'), '60');
  expect(report()).toContain('。预警1项\uff1a客服响应时长预警。');
});

test('alerts of visitors, conversion and basket are told with the gap, here and in the panel', () => {
  report21('tmall', { gmv: 20, uv: 26_000, orders: 800 });
  const board = readTable(host, BOARD, 'board', 'metric');
  const type = (metric: string, text: string) =>
    host.user.type(
      BOARD,
      board.at(board.rows.find((row) => row.text.metric === metric)?.row ?? 0, 'live'),
      text,
    );
  expect(gap('全部')?.words).not.toContain('同因预警');
  type('UV', '2.6万');
  type('客单价', '150');
  type('客服响应时长', '60');
  book.setClock('2024-06-17 21:06');
  expect(gap('全部')?.words).toMatch(/。先看UV\uff1a紧急追加.*。同因预警\uff1aUV$/);
  expect(gap('天猫')?.words).not.toContain('同因预警');
  const { alerts } = host.call('dayPanel', 'zh-CN') as DayPanel;
  expect(alerts.map(({ metric }) => metric).sort()).toEqual(['UV', '客服响应时长']);
  expect(alerts.find(({ metric }) => metric === 'UV')?.because).toBe(gap('全部')?.words);
  expect(alerts.find(({ metric }) => metric === '客服响应时长')?.because).toBeUndefined();
});
