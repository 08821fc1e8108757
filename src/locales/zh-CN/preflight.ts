import { preflightPage } from './preflightPage';

/** 方案体检: what is said of a plan. */
export const preflight = {
  ...preflightPage,
  smart: {
    ...preflightPage.smart,
    name: {
      specific: '具体',
      measurable: '可衡量',
      achievable: '可实现',
      relevant: '相关',
      timed: '有期限',
    },
    reason: {
      inDictionary: '口径在指标表里',
      defined: '口径：{definition}',
      noDefinition: '没有写口径，请在「口径」里写清怎么算',
      number: '{target}',
      noBase: '「{target}」没有基准值',
      noNumber: '「{target}」不是数',
      noUnit: '没有单位',
      noPast: '没有基准值或往年同期可比，请补上',
      within: '不超过以往或挑战值 {peak}',
      beyond: '高于以往和挑战值 {peak}，请说明靠什么',
      priority: '优先级 {priority}',
      grouped: '属于 GMV、用户、品牌或复购',
      noPriority: '没有优先级，看不出为哪个目的',
      dates: '{from} 至 {to}',
    },
  },
  rules: {
    mark: '{task}：{said}',
    goalNoNumber: '目标「{name}」写的是「{target}」，不是可衡量的数；请写成 500万元 或 30%。',
    goalOtherUnit:
      '目标「{name}」的单位是「{unit}」，实际值按「{expected}」记，两者没法直接比；请改成「{expected}」。',
    goalNoUnit: '目标「{name}」没有单位。',
    goalNoBaseline: '目标「{name}」是相对值「{target}」，没有基准值就无法衡量；请填基准值。',
    goalBelowFloor: '目标「{name}」{target} 低于基准值 {baseline}。',
    goalAboveStretch:
      '目标「{name}」{target} 高于基准 {baseline} 加增长空间 {growth}%（挑战值 {stretch}）。',
    goalBeyondPeak: '目标「{name}」{target} 超过近3年峰值 {peak}。',
    ordersDisagree: '订单量 {orders} × 客单价 {aov}元 = {product}，与 GMV 目标 {gmv} 对不上。',
    trafficDisagrees: '访客 {uv} × 转化率 {rate}% = {made}，与订单量目标 {orders} 对不上。',
    visitorsTooMany:
      '日UV目标 {uv} × 转化率 {rate}% × 客单价 {aov}元 = 每天 {perDay}，{needed} 天就到 {gmv}，活动却有 {days} 天：UV 目标偏高，或 GMV 目标偏低。',
    visitorsTooFew:
      '日UV目标 {uv} × 转化率 {rate}% × 客单价 {aov}元 = 每天 {perDay}，要 {needed} 天才到 {gmv}，活动只有 {days} 天：UV 目标不够。',
    splitNotWhole: '{name}占比合计 {sum}，应为 100%。',
    overspent: '「{name}」超支 {over}：预算 {amount}，已用 {spent}。',
    attributionDiffers: '渠道投放预算合计 {sum}，与推广费 {amount} 不一致。',
    phaseShort: '{phase}只有 {days} 天，参考 {guide} 天。',
    phaseLong: '{phase}有 {days} 天，参考 {guide} 天。',
    goalsLate: '首日前 {lead} 天（{date}）目标就应审批完，现在还没有全部同意。',
    amountMissing: '预算「{name}」没有金额。',
    amountNotPositive: '预算「{name}」的金额 {amount} 应大于 0。',
    reserveOutside: '应急储备占 {share}，应在 {low} 到 {high} 之间。',
    reserveAtEdge: '应急储备占 {share}，正好在下限（{low} 到 {high}），没有余地。',
    promotionExplains:
      '推广费 {amount} 按 1:{low} 到 1:{high} 只能带来 {least} 到 {most}，占 GMV 目标 {gmv} 的 {share}；其余要靠自然流量、私域和搜索。',
    belowBreakEven: '毛利率 {margin} 的保本ROI是 1:{breakEven}，推广 ROI 下限 1:{low} 不保本。',
    coverShort: '「{name}」可售 {cover} 天，不足 {days} 天。',
    stockWorthLess: '{role}的备货按到手价值 {worth}，不够它分到的 GMV {target}。',
    tooLate: '{task}：受前置任务影响，最早完成也比最晚期限晚 {days} 天。',
    noOwner: '{task}：没有负责人，也没有执行者。',
    taskTwice: '{task}：与 {first} 重复（同一平台、同名任务）。',
    noTest: '上线前没有测试任务。',
    holiday: '{from} 到 {to} 是{holiday}假期，{tasks} 在其间开始或到期；日期不会自动改。',
    yearUnknown: '「设置」里没有 {year} 年的节假日，放假没有检查。',
    'risk.limit': '风险「{name}」没有响应时限。',
    'risk.trigger': '风险「{name}」没有触发条件。',
    'risk.action': '风险「{name}」没有应对措施。',
  },
};
