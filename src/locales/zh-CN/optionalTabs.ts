/** What is said about tabs that a campaign has when it asks for them. */
export const optionalTabs = {
  menu: { add: '添加标签页…', remove: '移除空标签页…' },
  /** What each is for, in a few words. */
  about: {
    calendar: '每条内容何时、在哪个渠道发',
    partners: '达人、追踪码、费用和带来的 GMV',
    market: '人群、竞品、基准、资源和联系人',
    materials: '物料、优惠券和培训，该下单、快领完会提醒',
    tracking: '策略调整与前后数字、每日进度、舆情关键词和口径',
  },
  line: '{n}  {tab}：{about}',
  which: '给「{name}」添加哪张表？填号码，全都要填 {all}。\n\n{list}',
  add: '给「{name}」添加「{tab}」吗？\n\n{about}。以后不需要，空着时可以移除。',
  whichToRemove: '从「{name}」移除哪张表？填号码。\n\n{list}',
  remove: '从「{name}」移除「{tab}」吗？里面没有人填过的内容才会移除，以后可以再添加。',
  noNumber: '没有「{typed}」这个号码，没有做任何改动。',
  noCampaign: '没有进行中的活动。',
  hasAll: '「{name}」已经有「{list}」，没有可添加的表。',
  hasNone: '「{name}」没有「{list}」，没有可移除的表。',
  added: '已添加：{list}',
  removed: '已移除：{list}',
  list: '、',
};

/** Issues of adding and removing them. */
export const optionalTabIssues = {
  nameTaken: '已有名为「{value}」的表，没有添加任何表。请先给那张表改名。',
  neededTab:
    '「{value}」已被删除，没有添加任何表。请先点菜单「重新检查」，或用「文件 ▸ 版本记录」恢复。',
  tabFilled:
    '「{value}」的 {cell} 有内容：「{text}」，没有移除。请先清空再试；要保留内容，可以把这张表隐藏。',
  codesGiven:
    '「{value}」发出过追踪码（{text}），移除后号码会重复，没有移除。不想看到它，可以把这张表隐藏。',
};
