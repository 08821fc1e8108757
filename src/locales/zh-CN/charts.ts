/** Titles and units of the charts on the overview, and the block that one of them shows. */
export const charts = {
  heading: '{campaign} · {title}',
  title: {
    gmv: 'GMV 累计：实际与应达',
    attainment: '目标达成率',
    roi: '各渠道投放 ROI',
    budget: '预算占比',
    tasks: '筹备任务：完成与应完成',
    clickRate: '每日点击率',
    conversion: '每日转化率',
    basket: '每日客单价',
  },
  unit: {
    gmv: '万元',
    attainment: '实际 ÷ 目标（报数后画出）',
    roi: 'GMV ÷ 成本（记了成本才画）',
    budget: '万元',
    tasks: '项',
    clickRate: '点击 ÷ 曝光',
    conversion: '订单 ÷ UV',
    basket: '元',
  },
  withUnit: '{title}（{unit}）',
  separator: '、',
  others: '{campaigns}（只画进行中和最近的 3 个）',
  /** Which platform the charts of the day's ratios show. */
  ratios: {
    /** Of a chart without a line. */
    none: ' · 还没有数字：在「数据记录」记',
    of: '点击率、转化率、客单价的图画的是：',
    unknown: '⚠ 「图表平台」写的「',
    instead: '」不在「时点录入」的平台里，请改选「全部」或其中一个',
  },
  taskCurve: {
    title: '任务进度曲线',
    column: {
      date: '截至',
      due: '应完成',
      done: '已完成',
      dueDrawn: '应完成',
      doneDrawn: '已完成',
    },
    note: {
      date: '从第一项任务到最后一项，分成 12 段；「活动总览」的图用它。',
      due: '到这天为止该完成的任务数，不含里程碑和已取消的。',
      done: '按「筹备进度」的实际完成日期；没填的按截止时间。还没到的日子留空。',
    },
  },
};
