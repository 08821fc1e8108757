/** Budget lines by their place: what they are for, and what is spent beside promotion. */
export const BUDGET_618: readonly { readonly detail: string; readonly spent?: string }[] = [
  { detail: '直通车12、信息流/DOU+10、达人8' },
  { detail: '主KV、短视频、礼品', spent: '5' },
  { detail: '页面开发、压测', spent: '3' },
  { detail: '含临时客服', spent: '10' },
];

/** Who approved the plan, one after the other. */
export const APPROVERS_618 = ['市场部经理*', '运营部主管*', '财务部负责人*'];

export const BACKGROUND_618 = [
  '25-35岁女性\uff0c关注性价比与社交属性\uff1b一二线城市为主',
  'A品牌\uff1a满200减30+赠品\uff1bB品牌\uff1a直播间限时7折',
  '私域复购高',
  '首屏加载慢',
  '国潮热点',
  '同质化价格战',
  '设计组、开发组、客服组\uff1b备用直播间一间',
];
