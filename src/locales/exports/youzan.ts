/** 有赞 and 微盟. Codes: see `meaning`. */
export const YOUZAN = `
日期 =date
时间 =date
访客数 uv
访客数(UV) uv
浏览量 pv
浏览量(PV) pv
商品访客数 ?uv
加购人数 cartUsers
下单人数 -
下单笔数 -
下单金额 -
付款人数 buyers
支付人数 buyers
付款订单数 orders
支付订单数 orders
支付笔数 orders
付款金额 gmv
支付金额 gmv
付款件数 -
客单价 ?buyerValue
笔单价 aov
访问-付款转化率 payConversionRate
支付转化率 payConversionRate
成功退款金额 refunds
成功退款笔数 -
退款金额 refunds
`;
