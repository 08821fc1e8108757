/** Words of clocks and of problems made from alerts; lists are parted by strokes. */
export const clocks = {
  span: { minutes: '分钟', hours: '小时', days: '天' },
  left: { before: '△ 剩 ', after: '' },
  /** Grade of a problem of public opinion, by its level, and how it is met. */
  grade: { low: '轻度', medium: '中度', high: '重度' },
  handling: { low: '内部通报', medium: '公关声明', high: '高层介入' },
  graded: '{grade} · {handling}',
  ungraded: '△ 请选级别',
  unnamedCampaign: '△ 请填活动',
  unknownCampaign: '⚠ 活动总览里没有「{campaign}」',
  /** What 预警记录 says about the issue of an alert. */
  told: '{id} {status}',
  toldSolved: '{id} {status} {time}；数值回到阈值内，本预警才解除',
  problem: '{metric}（{platform}）{live}，超出阈值 {threshold}',
  problemKind: {
    publicOpinion: '舆情/负面/公关/热搜/差评帖',
    equipment: '设备/直播中断/断流/黑屏/推流',
    technical: '技术/故障/宕机/系统/页面/卡顿/崩溃/报错/无法使用',
  },
  open: {
    which: '把哪条预警转为问题？写序号：\n{list}',
    line: '{n}  {campaign} {metric}（{platform}）{live} {level}',
    none: '没有未解除的预警可以转。',
    noAlert: '这一行没有未解除的预警。请停在「预警记录」的一行，或执行监控里有预警的一行。',
    closed: '这条预警已解除，不用再转为问题。还有问题的话，请直接写进「{tab}」。',
    noNumber: '没有第 {typed} 条。',
    done: '{id} 已建：{problem}。负责人 {owner}，{due} 前解决。',
    noOwner: '（请填）',
    exists: '这条预警已转为 {id}（{status}），没有重复建。',
    solved:
      '这条预警转成的 {id} 已解决，但数值还没回到阈值内。问题还在的话，把 {id} 的状态改回处理中。',
  },
};
