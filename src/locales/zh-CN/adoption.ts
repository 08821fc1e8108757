/** What is said of a workbook that was imported or copied by a tool, so that its sheets got other ids. */
export const adoption = {
  menu: '接管导入的工作簿',
  notice:
    '这份工作簿像是从 .xlsx 导入、或由工具复制来的，各表还没有接上，改动不会有回应。请点菜单「{menu}」。',
  ask: '这份工作簿里有活动作战台的 {count} 张表，它们的内部编号变了：\n{list}\n\n要接管吗？只重写隐藏的编号，其他内容不动；之后会检查一遍。',
  done: '已接管。{message}',
  nothing: '不用接管：这份工作簿的表都接得上，或者没有活动作战台的表。',
};
