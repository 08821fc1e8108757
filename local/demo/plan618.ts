/** Budget lines by their place: what they are for, and what is spent beside promotion. */
export const BUDGET_618: readonly { readonly detail: string; readonly spent?: string }[] = [
  { detail: '直通车12、信息流/DOU+10、达人8' },
  { detail: '主KV、短视频、礼品', spent: '5' },
  { detail: '页面开发、压测', spent: '3' },
  { detail: '含临时客服', spent: '10' },
];

export const BACKGROUND_618 = [
  '25-35岁女性,关注性价比与社交属性;一二线城市为主',
  'A品牌:满200减30+赠品;B品牌:直播间限时7折',
  '私域复购高',
  '首屏加载慢',
  '国潮热点',
  '同质化价格战',
  '设计组、开发组、客服组;备用直播间一间',
];
