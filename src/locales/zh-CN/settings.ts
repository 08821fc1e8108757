/** Labels, notes and texts of the settings tab. */
export const settings = {
  tab: '设置',
  title: '设置',
  hint: '改「值」一列即可，全部活动立即生效；说明里写「新建活动」的，只影响之后建的活动。',
  block: {
    values: {
      title: '通用设置',
      column: { name: '设置', value: '值', meaning: '说明' },
      note: {},
    },
    slots: {
      title: '同步时点与当日曲线',
      column: { slot: '时点', share: '到此刻应达', time: '时间', holds: '适用' },
      note: {
        share: '一天的目标到这个时点应完成的比例；「进度达成率」按它计算。',
        holds:
          '留空：每天。高峰日：日目标最高、且不低于平均两倍的那天。也可填阶段（如 爆发）或日期（如 2024-06-18）。那些天只用这些时点，按时间从早到晚写；没填比例就用每天的比例。',
      },
    },
    limits: {
      title: '问题与反馈的时限',
      column: { kind: '类别', minutes: '分钟', meaning: '说明' },
      note: {
        minutes:
          '一类写两行就有两个时限：短的是首次回应，长的是解决。没列出的类别按「一般」。改了以后，没填时限的问题和未回复的反馈跟着变。',
      },
    },
    holidays: {
      title: '节假日与调休',
      column: { date: '开始', last: '结束', name: '名称', work: '休 / 班' },
      note: {
        work: '「休」为放假，「班」为调休上班。可自行增改；只用于体检提示，不会改动任何日期。',
      },
    },
    weights: {
      title: '得分权重',
      column: { group: '得分组', weight: '权重', meaning: '说明' },
      note: { weight: '改了以后，下次「写复盘」时按新权重，并在下面的记录里写一行，请补上原因。' },
    },
    weightLog: {
      title: '权重变更记录',
      column: { date: '日期', campaign: '活动', change: '变更', asked: '提醒', reason: '原因' },
      note: { reason: '政策调整、突发情况等；由改权重的人填写。' },
    },
    metrics: {
      title: '自己的指标',
      column: { name: '指标', unit: '单位', direction: '方向', meaning: '口径', adds: '怎么算' },
      note: {
        name: '系统里没有的指标写在这里，如 会员复购人数；目标、看板、数据记录和复盘都按它的单位、方向和口径。系统已有的指标按系统口径，写在这里不起作用。',
        adds: '按天相加：每天的数加起来。取最近一次：只看「全部」最近一次的值。不填按单位：人、次、元 相加，%、分 取最近一次。',
      },
    },
    functions: {
      title: '自定义函数示例',
      column: { example: '写法', result: '结果', meaning: '说明' },
      note: { result: '这些格子里就是公式，可以复制到自己的表里改。' },
    },
  },
  summary: { today: '今天' },
  summaryNote: {},
  value: {
    clock: {
      name: '演示时间',
      meaning:
        '留空：按真实时间。填日期或时间（如 2024-05-12 10:00）：全部表按它显示，用于演示和演练。',
    },
    now: { name: '当前时间', meaning: '自动计算，请勿修改：演示时间，或真实时间。' },
    nearBand: { name: '关注范围', meaning: '离预警阈值多近算「关注」。' },
    recovery: { name: '恢复范围', meaning: '数值回到阈值以内多少才解除预警；没到显示「恢复中」。' },
    confirmations: {
      name: '比率确认次数',
      meaning: '比率要连续几个时点破线才报预警，没到显示「待确认」；库存、时长、累计数一次就报。',
    },
    updateBy: {
      name: '每日更新时间',
      meaning: '各平台负责人每天在这之前报数或更新自己的任务；自动检查到点提醒还没更新的人。',
    },
    standUp: {
      name: '站会时间',
      meaning: '活动期间每天 15 分钟，活动负责人主持；自动检查提前一小时内提醒。例如：18:00。',
    },
    weeklyDay: { name: '周例会', meaning: '每周几开，1 是周一；与站会同一时间，代替当天的站会。' },
    reserveLow: { name: '应急储备下限', meaning: '应急储备占总预算（含储备）的比例。' },
    reserveHigh: { name: '应急储备上限', meaning: '应急储备占总预算（含储备）的比例。' },
    raciWords: {
      name: 'RACI 用词',
      meaning:
        '分工表里 R / A / C / I 的叫法，依次用 / 分开。常用两套：执行者/负责人/咨询者/知会者；负责/审批/咨询/知情（这套里「负责」是 R）。',
    },
    maskNames: {
      name: '导出时隐去姓名',
      meaning:
        '「是」：方案、分工、站会、简报和复盘文档里，姓名的第一个字写成 *（张三 → *三）；岗位和小组照旧，表里和推送不变。',
    },
    retroDays: {
      name: '复盘期限（天）',
      meaning:
        '最后一天之后几天内完成复盘。常用：3 个自然日，或 2 个工作日。新建活动按它排复盘里程碑。',
    },
    secondClosingDays: {
      name: '二次结账（天）',
      meaning: '最后一天之后几天按净GMV二次结账（退款、延迟归因）。新建活动按它排里程碑。',
    },
    retroDayKind: { name: '复盘期限按', meaning: '工作日按下面的「节假日与调休」计算。' },
    goalLead: {
      name: '目标定稿提前（天）',
      meaning:
        '首日前几天目标要审批完；到期未审批，体检会提示。新建活动从那天起排三天「目标定稿」。常用：5 或 3；大促常用 30。',
    },
    closingPhase: {
      name: '爆发后的阶段叫',
      meaning: '新建活动用这个叫法：返场、收尾或长尾。',
    },
    phaseGuide: {
      name: '阶段天数参考',
      meaning: '留空不检查。填了，体检提示不在范围内的阶段，如：预热3-7 / 爆发1-3 / 返场1-2。',
    },
    curve: {
      name: '日目标曲线',
      meaning:
        '新建活动的日目标按什么拆：留空用活动类型的模板；也可写往期活动的代号（按它的实际进度）、各阶段占比（预热15 / 爆发75 / 返场10），或时间均摊。一天之内按下面的时点。',
    },
    gmvBasis: {
      name: 'GMV 口径',
      meaning: '新建活动的 GMV 目标按哪个口径取实际值：支付GMV，或扣除退款的净GMV。',
    },
    conversionThreshold: {
      name: '转化率预警阈值',
      meaning: '新建活动的默认阈值；留空按活动类型。固定值写 <2.5%，按目标比例写 低于目标值的80%。',
    },
    stockThreshold: {
      name: '库存预警阈值',
      meaning: '新建活动的默认阈值；留空按活动类型。可写两级：<500停推广;<300下架替换。',
    },
    roiLow: {
      name: '投放ROI下限',
      meaning: '推广费通常带来的 GMV 倍数（下限）；来源有 1:3 到 1:5。',
    },
    roiHigh: { name: '投放ROI上限', meaning: '推广费通常带来的 GMV 倍数（上限）。' },
    margin: { name: '毛利率', meaning: '填了就检查保本ROI（1 ÷ 毛利率）。' },
    ticks: {
      name: '自动检查',
      meaning:
        '谁开的每小时检查（自动填写，请勿修改）。在菜单「自动检查（每小时）」里开启、接手或关闭。',
    },
    tickRun: { name: '上次运行', meaning: '每小时检查上次开始的时间（自动填写，请勿修改）。' },
    tickError: {
      name: '上次错误',
      meaning: '每小时检查上次遇到的问题（自动填写，请勿修改）；下一次会再试。',
    },
    imports: {
      name: '导入的回答',
      meaning: '导入粘贴的数据时回答过的，同样的导出表不再问（自动填写）。删掉一行，就重新问。',
    },
  },
  weight: {
    gmv: 'GMV 目标的达成率。',
    users: '用户增长，如新增用户。',
    brand: '品牌曝光与互动。',
    repurchase: '复购提升。',
  },
  askReason: '△ 请写原因',
  /** What sources and teams use; anything else may be typed. */
  choice: {
    raciWords: { doers: '执行者/负责人/咨询者/知会者', duties: '负责/审批/咨询/知情' },
    phaseGuide: { short: '预热3-7 / 爆发1-3 / 返场1-2', long: '预热10 / 爆发10 / 返场5' },
    curve: { template: '模板', shares: '预热15 / 爆发75 / 返场10', even: '时间均摊' },
    conversionThreshold: { fixed: '<2.5%', share: '低于目标值的80%' },
    stockThreshold: { levels: '<500停推广;<300下架替换', one: '<300' },
  },
  holiday: {
    newYear: '元旦',
    springFestival: '春节',
    qingming: '清明节',
    labourDay: '劳动节',
    dragonBoat: '端午节',
    midAutumn: '中秋节',
    nationalDay: '国庆节',
  },
  expected: '（预计，待公布）',
  limit: {
    equipment: '切换备用设备。',
    technical: '恢复功能，先公告。',
    general: '其他问题。',
    statement: '舆情：对外声明。',
    solution: '舆情：处理方案。',
    complaint: '反馈：投诉，多久内回复。',
    suggestion: '反馈：建议。',
  },
  example: {
    completionRate: '480万 ÷ 500万 = 96%。越低越好的指标，目标写 ≤30秒。',
    roi: '收入 ÷ 成本，4 即 1:4。',
    metricState: '实时数据、阈值、目标、语言 → 状态。',
    taskCompletion: '已完成 ÷ 未取消的任务。',
  },
};
