/** What is said about archiving a campaign and bringing it back. */
export const archive = {
  menu: { archive: '归档活动', restore: '恢复归档的活动' },
  prompt: {
    nothingToArchive: '没有可以归档的活动。',
    nothingToRestore: '没有已归档的活动。',
    against: '还没做完：\n{list}',
    archive:
      '归档「{name}」会隐藏它的 {tabs} 张表：\n{list}\n\n活动总览里的一行和全部数据都保留，新活动仍可以照它的结果和日曲线来定；不再检查、预警和提醒。随时可以恢复。确定归档吗？',
    archived: '「{name}」已归档。要找回各表，用菜单「恢复归档的活动」。',
    restored: '「{name}」已恢复，各表重新出现。',
  },
  toast: {
    archived: '「{name}」已归档，各表已隐藏。把状态改回「有效」就能恢复。',
    restored: '「{name}」已恢复，各表重新出现。',
  },
};

/** Issues of archiving. */
export const archiveIssues = {
  archiveRunning: '活动到 {end} 才结束（今天 {today}）。结束后再归档，或在预览里确认仍要归档。',
  archiveOpenAlerts: '还有 {count} 条预警没解除：{list}。请先处理，或在预览里确认仍要归档。',
  archiveOpenIssues:
    '还有 {count} 个问题没解决：{list}。请先在「问题记录」处理，或在预览里确认仍要归档。',
  isArchived: '活动「{value}」已经归档。',
  notArchived: '活动「{value}」没有归档，不需要恢复。',
  archiveFailed:
    '没有完成，活动和各表已恢复原样。原因：{reason}。请重试；若再次失败，请把这句话发给管理员。',
};
