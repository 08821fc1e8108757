/** The name that a new spreadsheet and its script get; people rename it like any file. */
export const TITLE = '活动作战台 Campaign Desk';
