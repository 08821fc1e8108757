/**
 * Help by the tab in front, and what colours and symbols mean. A line of a tab whose key is `block.column`, with a
 * row behind it where it matters, is what to type there → what it does; others stand alone (see helpLines).
 */
export const help = {
  follow: '换到别的表后，点「刷新」。',
  notOurs: '停在活动的任意一张表上再打开，就说那张表怎么填。',
  tabs: {
    plan: {
      'goals.target.gmv': '600万 → 换成右边的单位；渠道拆解跟着变。',
      'split.share': '40% → 目标值重新分；合计不是 100% 会注明。',
      'budget.amount.promotion': '80万 → 占比、余额、需要的ROI重算。',
      'approvals.verdict': '同意 → 自动填日期并记下方案；之后改了什么，「核对」里写明。',
      dates: '改日期用菜单「改期」：先列出所有要变的，确认才动。',
      check: '花钱之前点菜单「方案体检」。',
    },
    prep: {
      'tasks.status': '已完成 → 变绿，筹备完成率跟着变。',
      'tasks.progress': '1/3 → 33%，甘特图里深蓝到那一天。',
      'tasks.due': '2024-05-20 → 提醒和甘特图重算；⛔ 是逾期。',
      'tasks.predecessors': 'T03,T09+2 → 算出浮动；★ 是一天都不能拖。',
      follow: '前面的任务晚了，点菜单「顺延后续任务」：先预览再动。',
    },
    monitor: {
      'slots.uv': '8万 → 记入「数据记录」，「本时点」变成 ✓ 已报。填当日累计。',
      'board.live.conversionRate': '2.5% → 判定状态；破了线就报警，「预警记录」多一行。',
      'board.threshold.uv': '<8万 → 低于 8万 就预警；当天没过完时按应到的比例算。',
      'daily.target': '50 → 当天目标 50 万元，应达和进度重算。',
      issue: '停在预警那一行，点菜单「转为问题」。',
      report: '复制「战报」那一格，直接发到群里。',
    },
    retro: {
      write: '活动结束后点菜单「写复盘」：对比、结账、线索自动写好。',
      'misses.finding': '首页卡顿30分钟 → 点菜单「从复盘沉淀经验」，成为下次的规则。',
      'misses.action': '提前3天压测 → 以后改写也不会被覆盖。',
      export: '菜单「导出复盘报告」：可打印、复制 Markdown。',
    },
    calendar: {
      'content.date': '2024-06-10 → 不在该阶段内，「核对」会说；过期未发变红。',
      'content.count': '3轮 → 要交付的件数。',
      'content.status': '已发布 → 不再算过期未发。',
    },
    partners: {
      'partners.tier': '头部 → 再填「平台」，追踪码自动生成，不再变。',
      'partners.cost': '5万 → 和 GMV 一起算出 ROI。',
      'partners.gmv': '16万 → ROI、达成率、评级 A–D；复盘的达人渠道也用它。',
    },
    market: {
      'benchmarks.industry.roi': '1:5 → 和「策划方案」的同名目标比，结论写在右边。',
      'resources.confirmed': '2024-06-10 → 算落实；快要用了还没确认标 ⛔，整点卡片会点名。',
      free: '人群、竞品、SWOT 和联系人照提示写，不参与计算。',
    },
    materials: {
      'goods.lead': '7天 → 算出最晚下单；过了还缺就标 ⛔。',
      'coupons.claimed': '5000张 → 剩余和状态重算：只剩多少、今日已领完、已领完。',
      'training.score': '85 → 和通过线比，没通过标 ⛔。',
    },
    tracking: {
      'changes.metric': '点击率 → 调整前一天和后一天的数自动算，变化写在左边。',
      'watch.negative': '2 → 标 ⛔，整点卡片会点名；请记入「问题记录」。',
      'statements.approved': '2024-06-10 → 算定稿；快要用了还没定稿标 ⛔。',
    },
    overview: {
      read: '每个活动一行，先看「最要紧」：⛔ 今天就处理，△ 留意，✓ 正常。',
      bar: '进度条里的 ┃ 是此刻应到的位置。',
      more: '都是公式，不用填；点 [+] 看日期、负责人、代号。',
      'campaigns.state': '已归档 → 收起这个活动的各表；改回「有效」又出现。',
    },
    log: {
      'log.value.gmv': '600万 → 换成「单位」里的数；同一天同一平台以最后一条为准。',
      'log.date': '2024-06-11 → 计入那天的日报。',
      paste: '平台导出的表不用贴到这里：贴到一张空白表，点菜单「导入粘贴的数据」。',
    },
    alerts: {
      read: '一条预警一行，自动写，解除也自动写。',
      'alerts.handler': '小李 → 写上谁在处理。',
      issue: '停在那一行点菜单「转为问题」，措施、负责人、时限一起带过去。',
      silence: '要静默：在「执行监控」那一行写到几点、谁、为什么。',
    },
    issueLog: {
      'issues.problem': '支付页打不开 → 自动有编号和时限。',
      'issues.limit': '1h / 3h → 1 小时内回应，3 小时内解决。',
      'issues.answered': '2024-06-11 21:10 → 首次回应的时间，判定是否按时。',
      'issues.status': '已解决 → 剩余时间停下；再填解决时间。',
    },
    feedback: {
      'feedback.content': '发货太慢了 → 标签「投诉」、主题、负责人和回复期限自动填。',
      'feedback.score': '4分 → 1–5 分，计入满意度；空着不计。',
      'feedback.label': '建议 → 改过的标签不再动。',
      'feedback.reply': '已补发 → 回复时间自动填，不再催。',
    },
    lessons: {
      'lessons.rule':
        '必须有任务「压力测试」，不少于3天，在上线前 → 「读作」念回理解；下次新建活动时照它检查。',
      'lessons.loss': '首日卡顿30分钟 → 下次建活动时念出来。',
      harvest: '菜单「从复盘沉淀经验」把不足变成这里的行。',
    },
    settings: {
      'values.value.clock': '2024-06-17 21:05 → 全部表按这个时间演示；清空就是真实时间。',
      'slots.share': '60% → 到这个时点应完成一天的 60%。',
      'limits.minutes': '30 → 这类问题要在 30 分钟内处理。',
      'weights.weight': '40% → 下次「写复盘」按它计分，并请写原因。',
    },
    outbox: {
      read: '每张卡片、每个渠道一行，只发一次。',
      'outbox.status': '待发 → 再发一次；先到群里看看是不是已经收到。',
      setting: '渠道和密钥在菜单「推送设置」，不写在单元格里。',
    },
    tour: {
      read: '照「做什么」去左边写的那张表做一遍，做到了自己打勾。',
      off: '随时用菜单「新手指引：加上 / 去掉」去掉，别的都不动。',
    },
    /** Where the sheet in front is none of ours. */
    none: {
      create: '新建：菜单「新建活动」，填名称、爆发首日、末日三项就能生成。',
      demo: '先看看：菜单「新手上路 ▸ 看示例活动」，一键删除。',
      import: '有导出的表：连表头贴到空白表，停在那里点菜单「导入粘贴的数据」。',
      own: '自己加的表活动作战台不碰。',
    },
  },
  metricState: {
    normal: '没到线，不用管。',
    watch: '到线或离线 5% 以内：留意。',
    warning: '破线：照「处理措施」做，或「转为问题」。',
    critical: '破了更重的那一级：马上处理。',
    noData: '这个时点还没有数：请填。',
    check: '数字或阈值有疑问：看批注，改好即消失。',
    confirming: '比率刚破线，下个时点还破才报。',
    recovering: '已回到线内，再好 5% 才解除。',
    silenced: '到点前不报；到点自动恢复。',
  },
  taskStatus: {
    notStarted: '还是待填的浅黄。',
    inProgress: '在做，记得更新「进度」。',
    inReview: '做完了，等验收。',
    done: '不再提醒。',
    blocked: '卡住了：写「滞后原因」。',
    cancelled: '整行划掉，不计入完成率。',
  },
  gantt: {
    title: '甘特图',
    planned: '计划 → 从开始到截止。',
    critical: '关键路径 → 拖一天，上线就晚一天。',
    progressed: '已做 → 按「进度」。',
    done: '已完成 → 整条。',
    late: '逾期 → 过了截止还没完成的日子。',
    milestone: '里程碑 → 那一天要达成。',
    campaign: '活动期 → 在表头；阶段名写在第一天上方。',
    today: '今天 → 一整列。',
    weekend: '周末 → 一整列。',
  },
  signs: {
    title: '符号与字色',
    stop: '⛔ → 逾期或有预警：今天处理。',
    care: '△ → 今天或 3 天内到期、落后、待报：留意。',
    good: '✓ → 正常、达成、已报。',
    missed: '✗ → 未达成或超时。',
    doubt: '⚠ → 哪里不一致，改好即消失；批注里 ⚠ 开头的也是，你自己的批注不动。',
    critical: '★ → 关键任务，一天都不能拖。',
    given: '⟳ → 自动写的；你改过就不再动。',
    none: '– → 已结束，或还算不出。',
  },
  cells: {
    title: '单元格',
    entry: '浅黄 → 由你填。',
    computed: '白 → 自动算；盖掉的公式「重新检查」会还原。',
    summary: '灰 → 表头和合计，自动算。',
  },
};
