/** Documents that people print or send on, made from the tabs. */
export const document = {
  plan: '{name} · 活动策划方案',
  raci: '{name} · 分工与工作量',
  facts: '截至 {date} · 活动代号 {code}',
  milestones: '里程碑',
  tasks: '任务与分工',
  schedule: '排期概要',
  elastic: '保底–挑战',
  count: '任务数',
  done: '已完成',
  noStage: '未分阶段',
  matrix: '分工矩阵',
  task: '任务',
  person: '人员',
  total: '合计(天)',
  workload: '每周工作量(天)',
  workloadNote:
    '按未完成任务的起止日数工作日:有执行者算执行者,没有算负责人;同一天两项任务算 2 天。⚠ 表示超过那一周的工作日。',
  week: '{monday} 当周',
  check: '需要处理',
  noTasks: '「筹备进度」里没有任务。',
};
