/** Sentences of the script about what the wizard proposes. */
export const wizard = {
  title: '新建活动',
  copied: {
    moved: '爆发日从 {from} 移到 {to}（{days} 天），阶段和任务按锚点一起移动。',
    burstLength: '爆发期从 {before} 天变为 {after} 天，之后的阶段顺延。',
    tasks: '沿用 {count} 项任务（负责人、交付物、验收标准、前置任务），状态回到未开始。',
    cancelled: '已取消的 {count} 项任务没有带过来：{list}。',
    goals: '沿用 {count} 项目标的目标值；有实际值的，作为这次的基准值。',
    budget: '沿用 {count} 行预算金额，已花费从 0 开始。',
    rows: '沿用「{tab}」{count} 行；落实、审核、领用、考核重新填。',
    leftBehind: '实际数据、预警、问题和复盘留在原活动里。',
  },
};
