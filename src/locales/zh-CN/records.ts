/** Labels, notes and texts of the tabs that all campaigns append to. */
export const records = {
  log: {
    tab: '数据记录',
    title: '数据记录',
    hint: '所有实际数据的唯一来源:一行一个数字,可从别处粘贴。同一活动、日期、平台、指标以最后录入的为准。',
    block: {
      log: {
        title: '数据',
        column: {
          campaign: '活动',
          date: '日期',
          slot: '时点',
          platform: '平台',
          metric: '指标',
          value: '数值',
          unit: '单位',
          basis: '口径',
          source: '来源',
          enteredBy: '录入人',
          enteredAt: '录入时间',
          valid: '有效',
        },
        note: {
          campaign: '活动代号,如 618。',
          slot: '如 9:00、21:00;全天表示当天结束后的数字。',
          basis: '默认「当日累计」。',
          valid: '1 表示计入统计:同一活动 × 日期 × 平台 × 指标只有最后一次录入为 1。',
        },
      },
    },
    summary: { rows: '数据条数', valid: '有效条数', last: '最新日期' },
    summaryNote: {},
  },
  alerts: {
    tab: '预警记录',
    title: '预警记录',
    hint: '每次预警一行,从触发到解除。「处理人」由大家填写。',
    block: {
      alerts: {
        title: '预警',
        column: {
          time: '时间',
          campaign: '活动',
          metric: '指标',
          platform: '平台',
          live: '实时数据',
          threshold: '阈值',
          level: '级别',
          action: '处理措施',
          status: '状态',
          handler: '处理人',
          resolved: '解除时间',
          handled: '处理情况',
        },
        note: {},
      },
    },
    summary: { open: '未解除', all: '全部' },
    summaryNote: {},
  },
  lessons: {
    tab: '经验库',
    title: '经验库',
    hint: '把复盘得到的教训写成下次可以检查的规则。',
    block: {
      lessons: {
        title: '经验',
        column: {
          lesson: '经验',
          source: '来源活动',
          kind: '类型',
          rule: '规则',
          used: '采用次数',
          recurred: '是否复发',
        },
        note: { rule: '写成能检查的话,如:必须有任务「压力测试」,不少于3天,在上线前。' },
      },
    },
    summary: { today: '今天', all: '全部', recurred: '复发' },
    summaryNote: {},
  },
};
