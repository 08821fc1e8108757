import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';
import { noteAt, testHost } from '../support/workbook';

const PLAN = '618·策划方案';
const BOARD = '618·执行监控';
let host: Host;
const open = (change = {}) => {
  if (Object.keys(change).length === 0) {
    host = host618();
    return;
  }
  host = testHost();
  expect(host.call('createCampaign', { ...campaign618, ...change })).toMatchObject({ ok: true });
};
const table = (block: string, first: string) => readTable(host, PLAN, block, first);
const row = (block: string, first: string, name: string) =>
  table(block, first).rows.find(({ text }) => text[first] === name)?.text;
afterEach(() => {
  expect(host.executions.filter(({ error }) => error)).toEqual([]);
  host.close();
});

test('what the reserve is released for is logged, and only that is spent of it', () => {
  open();
  expect(table('releases', 'date').check).toBe('未动用 ✓');
  expect(row('budget', 'category', '应急储备')).toMatchObject({ spent: '', left: '5.34' });
  const releases = { sheet: PLAN, block: 'releases', first: 'date' };
  typeNewRow(host, releases, { date: '6月12日', reason: '追加信息流', amount: '1.2万' });
  const [first] = table('releases', 'date').rows;
  expect(first?.text).toMatchObject({ date: '2024-06-12', amount: '1.2' });
  const note = table('releases', 'date').at(first?.row ?? 0, 'approver');
  expect(noteAt(host, PLAN, note)).toContain('批准人');
  typeRow(host, releases, ({ text }) => text.date === '2024-06-12', { approver: '*总监' });
  expect(noteAt(host, PLAN, note)).toBe('');
  expect(row('budget', 'category', '应急储备')).toMatchObject({ spent: '1.2', left: '4.14' });
  expect(table('releases', 'date').check).toBe('已动用 1.2 / 5.34 ✓');
  typeNewRow(host, releases, { date: '6月18日', amount: '5', approver: '*总监' });
  expect(table('releases', 'date').check).toBe('已动用 6.2 / 5.34 ⚠');
});

test('promotion by channel, and the ROI that each part and the whole need', () => {
  open();
  expect(row('brief', 'item', '投入产出\uff08ROI\uff09')?.content).toBe(
    '整体需 1:9.4 · 只靠推广费需 1:16.7 · 「设置」里填毛利率可算保本ROI',
  );
  typeRow(
    host,
    { sheet: '设置', block: 'values', first: 'name' },
    ({ text }) => text.name === '毛利率',
    { value: '40%' },
  );
  expect(row('brief', 'item', '投入产出\uff08ROI\uff09')?.content).toBe(
    '整体需 1:9.4 · 只靠推广费需 1:16.7 · 保本 1:2.5\uff08毛利率 40%\uff09',
  );
  expect(row('split', 'item', '天猫')).toMatchObject({ budget: '12.0', neededRoi: '1:25.0' });
  expect(row('split', 'item', '私域')).toMatchObject({ budget: '', neededRoi: '' });
  expect(table('split', 'item').check).toContain('渠道投放 30 / 推广费 30 ✓');
  typeRow(
    host,
    { sheet: PLAN, block: 'split', first: 'item' },
    ({ text }) => text.item === '私域',
    { budget: '2万' },
  );
  expect(table('split', 'item').check).toContain('渠道投放 32 / 推广费 30 ⚠');
});

test('the best of three years is the peak', () => {
  open();
  expect(row('goals', 'metric', 'GMV')).toMatchObject({
    peak: '300.0',
    lastYear: '300.0',
    twoYearsAgo: '262.0',
    threeYearsAgo: '220.0',
  });
});

test('a product with a stop line is watched on the board, and the plan knows what is left', () => {
  open();
  const board = readTable(host, BOARD, 'board', 'metric');
  const stock = board.rows.filter(({ text }) => text.metric?.startsWith('库存余量'));
  expect(stock.map(({ text }) => text)).toMatchObject([
    { metric: '库存余量(爆款T恤)', platform: '天猫', threshold: '<500停推广;<300下架替换' },
  ]);
  expect(row('products', 'product', '爆款T恤')).toMatchObject({ left: '', cover: '' });
  host.user.type(BOARD, board.at(stock[0]?.row ?? 0, 'live'), '200件');
  const after = readTable(host, BOARD, 'board', 'metric');
  expect(after.rows.find(({ row }) => row === stock[0]?.row)?.text.state).toBe('严重');
  expect(row('products', 'product', '爆款T恤')?.left).toBe('200');
});

test('a product that gets its stop line later is watched as well, once', () => {
  open();
  const products = { sheet: PLAN, block: 'products', first: 'product' };
  const onBoard = () =>
    readTable(host, BOARD, 'board', 'metric').rows.filter(({ text }) =>
      text.metric?.includes('新款帽子'),
    );
  typeNewRow(host, products, { product: '新款帽子', role: '引流款', stock: '3000' });
  expect(onBoard()).toEqual([]);
  const line = { stopLine: '<500停推广;<300下架替换' };
  const isHat = ({ text }: { text: Readonly<Record<string, string>> }) =>
    text.product === '新款帽子';
  typeRow(host, products, isHat, line);
  expect(host.toasts.at(-1)?.message).toContain('「库存余量(新款帽子)」已加到');
  expect(onBoard().map(({ text }) => text)).toMatchObject([
    { platform: '天猫', unit: '件', threshold: line.stopLine, owner: expect.stringMatching(/./) },
  ]);
  typeRow(host, products, isHat, { price: '59' });
  expect(onBoard()).toHaveLength(1);
  const board = readTable(host, BOARD, 'board', 'metric');
  host.user.type(BOARD, board.at(onBoard()[0]?.row ?? 0, 'live'), '200件');
  expect(onBoard()[0]?.text.state).toBe('严重');
  expect(row('products', 'product', '新款帽子')?.left).toBe('200');
  host.call('recheckAll');
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  expect(onBoard()).toHaveLength(1);
  // Where no row is free somebody is told, and nothing of theirs is written over.
  for (const product of ['甲', '乙', '丙']) typeNewRow(host, products, { product, ...line });
  expect(host.toasts.at(-1)?.message).toContain('「丙」的下架线没有人看着');
});

test('without a split by product the goal follows the worth of the stock', () => {
  open({ splits: undefined });
  const parts = table('split', 'item').rows.filter(({ text }) => text.dimension === '品类');
  // 99 × 20,000 and 359 × 10,000 yuan.
  expect(parts.map(({ text }) => [text.item, text.share])).toEqual([
    ['引流款', '35.6%'],
    ['利润款', '64.5%'],
  ]);
});

test('daily visitors follow from the day target, conversion and order value', () => {
  open();
  const daily = readTable(host, BOARD, 'daily', 'date').rows;
  const day = (date: string) => daily.find(({ text }) => text.date === date)?.text;
  expect(day('2024-06-17')).toMatchObject({ target: '60.0', uvTarget: '80000' });
  expect(day('2024-06-18')).toMatchObject({ target: '100.0', uvTarget: '133333' });
});
