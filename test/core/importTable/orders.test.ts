import { readTable } from '../../../src/core/importTable/readTable';
import { ordersIn } from '../../../src/locales/exports/orders';
import { localeOf } from '../../../src/locales/localeOf';
import { cells, OPTIONS, pasted } from './pasted';

const SHOPS = { 'name 天猫旗舰店': '天猫', 'name 京东自营': '京东' };
const NO_ISSUE: readonly string[] = [];
const read = (table: string, answers = {}) => {
  const { figures, asked, left, faults } = pasted(cells(table), { answers });
  return { figures, asked, left, faults };
};

test('a list of orders is added up by day and shop; who did not pay is left out, and buyers are counted once', () => {
  expect(
    read(
      `
    订单报表|导出人 小周
    订单号|会员ID|下单时间|付款时间|实付金额|订单状态|店铺|商品名称
    A001|m1|2024-06-16 10:01:02|2024-06-16 10:02:00|120.50|已完成|天猫旗舰店|甲
    A002|m2|2024-06-16 11:20:00|2024-06-16 11:20:09|79.5|待发货|天猫旗舰店|乙
    A003|m1|2024-06-16 12:00:00|2024-06-17 00:10:00|200|已发货|天猫旗舰店|甲
    A004|m3|2024-06-16 12:30:00||300|待付款|天猫旗舰店|甲
    A005|m4|2024-06-16 13:00:00|2024-06-16 13:01:00|50|交易关闭|天猫旗舰店|甲
    A006|m1|2024-06-16 14:00:00|2024-06-16 14:01:00|100|已完成|京东自营|甲
    A007|m1|2024-06-16 15:00:00|2024-06-16 15:01:00|60|部分退款|天猫旗舰店|甲`,
      SHOPS,
    ),
  ).toEqual({
    figures: [
      '06-16 天猫 GMV 0.026',
      '06-16 天猫 订单量 3',
      '06-16 天猫 支付买家数 2',
      '06-17 天猫 GMV 0.02',
      '06-17 天猫 订单量 1',
      '06-17 天猫 支付买家数 1',
      '06-16 京东 GMV 0.01',
      '06-16 京东 订单量 1',
      '06-16 京东 支付买家数 1',
    ],
    asked: [],
    left: ['6 unpaid', '7 unpaid'],
    faults: NO_ISSUE,
  });
});

test('an order of several items has a row an item; the same amount in each may be that of the whole', () => {
  const head = '订单编号|实付金额|下单时间|平台';
  expect(
    read(`${head}
    A1|100|2024/6/16 10:00|天猫
    A1|50|2024/6/16 10:00|天猫
    A2|30|2024/6/16 11:00|天猫`),
  ).toMatchObject({ figures: ['06-16 天猫 GMV 0.018', '06-16 天猫 订单量 2'], faults: NO_ISSUE });
  expect(
    read(`${head}
    A1|100|2024/6/16 10:00|天猫
    A1|100|2024/6/16 10:00|天猫`),
  ).toMatchObject({ figures: [], faults: ['orderRepeated 3'] });
});

test('what cannot be read is said at its cell, and what is missing by its name', () => {
  expect(
    read(`订单号|实付金额|付款时间|平台
    A1|100|上周|天猫
    A2|很多|2024-06-16|天猫
    A3|20|2024-06-16|天猫`),
  ).toMatchObject({
    figures: ['06-16 天猫 GMV 0.002', '06-16 天猫 订单量 1'],
    faults: ['unreadableDate 2:3', 'unreadableNumber 3:2'],
  });
  expect(read('订单号|商品|数量\nA1|甲|2')).toMatchObject({ faults: ['orderColumns '] });
  expect(read('会员ID|姓名|会员等级\nm1|张三|金')).toMatchObject({ faults: ['memberList '] });
});

test('in English too; foreign money asks for its rate, and a list without shops for its platform', () => {
  const orders = `Order ID|Customer ID|Created at|Total|Financial Status
    1001|c1|2024-06-16 09:00:00 +0800|$120.5|paid
    1002|c2|2024-06-16 10:00:00 +0800|$80|partially_refunded
    1003|c2|2024-06-16 11:00:00 +0800|$80|refunded`;
  expect(read(orders).asked).toEqual(['platform', 'rate USD']);
  expect(read(orders, { platform: '天猫', 'rate USD': '7' })).toMatchObject({
    figures: ['06-16 天猫 GMV 0.14035', '06-16 天猫 订单量 2', '06-16 天猫 支付买家数 2'],
    left: ['4 unpaid'],
    faults: NO_ISSUE,
  });
});

test.each([
  ['zh-CN', '付款时间', '日期'],
  ['zh-TW', '付款時間', '日期'],
  ['en', 'paid on', 'Date'],
] as const)(
  'what they are added up by is said in the language of the workbook: %s',
  (language, basis, date) => {
    const options = { ...OPTIONS, orders: ordersIn(localeOf(language)) };
    const rows = cells('Order ID|Amount paid|Paid at|Shop\nA1|100|2024-06-16|天猫');
    const { entries, used } = readTable(rows, options, {});
    expect(entries.map((entry) => entry.basis)).toEqual([basis, undefined]);
    expect(used.map(({ header }) => header)).toContain(date);
  },
);
