/** What is said at rows of the partners tab. */
export const partnerMarks = {
  partnerMissing: '没写达人/合作方',
  unknownTier: '不认识的层级「{tier}」：计入合计，不计入各层级',
  quantityNotWhole: '数量应是 1 到 9999 的整数',
  ordersOverClicks: '订单 {orders} 比点击 {clicks} 还多，请核对',
  codeNeedsBoth: '填好层级和平台就生成追踪码',
  codeNeedsTier: '填好层级就生成追踪码',
  codeNeedsPlatform: '填好平台就生成追踪码',
  duplicateCode: '追踪码 {code} 与第 {other} 行重复，请改其中一个，或清空一格重新生成',
  codeDiffers:
    '层级或平台与追踪码 {code} 不符（现在应是 {prefix}…）：追踪码保留；要换新码请清空那一格',
  codeCount: '追踪码是 {count} 个，数量是 {quantity}：多出的请另起一行，或清空追踪码重新生成',
  codeOfOther:
    '追踪码 {code} 不属于本活动（{campaign}），可能是从别的活动复制来的；清空那一格会生成新码',
  contractIncomplete: '法务已同意，但交付标准或违约责任空着',
  notQualified: '资质不合格，却已有成本或数据：请补齐资质或换一家',
  qualificationMissing: '供应商的「资质」空着：请选齐全、待补或不合格',
  qualificationOther: '资质「{text}」不计入评级：请选齐全、待补或不合格',
  responseOther: '响应速度「{text}」不计入评级：请选及时、一般或迟缓',
  contractNotPassed: '已有数据，法务审核还是「{state}」',
};
