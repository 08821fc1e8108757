/** Labels, notes and texts of the overview tab. */
export const overview = {
  tab: '活动总览',
  title: '活动总览',
  hint: '每个活动一行,数字由公式实时计算。健康栏先看符号:⛔ 需要处理,△ 留意,✓ 正常。',
  column: {
    name: '活动',
    code: '代号',
    scenario: '类型',
    owner: '负责人',
    stage: '阶段',
    start: '开始',
    burst: '爆发',
    end: '结束',
    timeShare: '时间进度',
    prepRate: '筹备完成率',
    overdue: '逾期数',
    health: '健康',
    prepSheet: '筹备进度表',
  },
  note: {
    code: '活动各表名的前缀,在本工作簿内唯一。',
    timeShare: '活动期已过天数 ÷ 总天数。',
    prepRate: '已完成 ÷ 未取消的任务,不含里程碑;来自该活动的「筹备进度」。',
    overdue: '截止时间已过而未完成的任务数。',
    health: '⛔ 有逾期任务;△ 今天有任务到期;✓ 正常。',
  },
  summary: {
    today: '今天',
    clock: '演示时间',
    campaigns: '活动数',
    running: '进行中',
    overdue: '逾期合计',
  },
  summaryNote: {
    clock:
      '留空:按真实日期计算。填一个日期或时间(如 2024-05-12 10:00):全部表按它显示,用于演示和演练。',
  },
  stage: { before: '筹备中', running: '进行中', over: '已结束', dayBefore: '第', dayAfter: '天' },
  health: {
    overdueBefore: '⛔ 逾期',
    overdueAfter: '项',
    dueTodayBefore: '△ 今天到期',
    dueTodayAfter: '项',
    normal: '✓ 正常',
  },
};
