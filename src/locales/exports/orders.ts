import type { OrderRole, OrderWords } from '../../core/importTable/heading';
import type { Locale } from '../zh-CN/locale';
import { foldHeading } from './headingsOf';

/** What CRM, ERP and shops call the columns of an order list, parted by strokes. */
const NAMES: Readonly<Record<OrderRole, string>> = {
  order:
    '订单号|订单编号|主订单编号|订单id|平台单号|原始单号|线上单号|交易编号|销售单号|order id|order number|order no|order no.',
  amount:
    '实付金额|实付|买家实付金额|买家实际支付金额|实收金额|订单实付金额|实际支付金额|支付金额|付款金额|订单金额|含税金额|amount paid|paid amount|total|order total|amount',
  paid: '付款时间|支付时间|付款日期|支付日期|订单付款时间|paid at|payment date|payment time',
  placed:
    '下单时间|下单日期|创建时间|订单创建时间|订单时间|单据日期|订单日期|order date|order time|created at',
  state: '订单状态|交易状态|付款状态|支付状态|order status|status|financial status',
  member:
    '会员id|会员编号|会员号|会员昵称|会员手机号|会员卡号|客户id|客户编号|客户名称|买家id|买家昵称|买家会员名|customer id|customer|member id|buyer id',
  shop: '平台|来源平台|店铺|店铺名称|销售渠道|platform|shop|store|sales channel',
};

const ROLES: ReadonlyMap<string, OrderRole> = new Map(
  (Object.keys(NAMES) as OrderRole[]).flatMap((role) =>
    NAMES[role].split('|').map((name) => [name, role] as const),
  ),
);

const UNPAID =
  /待付|待支付|未付|未支付|取消|关闭|已退款|退款成功|全额退款|unpaid|pending|cancel|closed|void|^refunded/;

/** The words of order lists, as their days are said in Chinese. */
export const ORDERS: OrderWords = {
  roleOf: (header) => ROLES.get(foldHeading(header).replace(/\(元\)$/, '')),
  isUnpaid: (state) => UNPAID.test(foldHeading(state)),
  date: '日期',
  platform: '平台',
  paid: '付款时间',
  placed: '下单时间',
  yuan: (amount) => `${amount}元`,
};

/** The same, said in the language of a workbook: what orders are added up by goes into its log. */
export function ordersIn({ log, checks }: Locale): OrderWords {
  const { date, platform } = log.block.log.column;
  return { ...ORDERS, date, platform, ...checks.prompt.import.basis };
}
