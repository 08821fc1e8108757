/** Names of its products by key. */
export const PRODUCTS_618: Readonly<Record<string, string>> = {
  hit: '爆款T恤',
  dress: '春夏连衣裙',
};

/** The 618 example campaign: the request that the wizard would send for it. */
export const campaign618 = {
  language: 'zh-CN',
  scenario: 'big-promo',
  scale: 'medium',
  code: '618',
  name: '618年中狂欢·全场满300减50',
  owner: '*经理',
  phases: [
    { kind: 'warmup', start: '2024-06-01', end: '2024-06-10' },
    { kind: 'burst', start: '2024-06-11', end: '2024-06-20' },
    { kind: 'encore', start: '2024-06-21', end: '2024-06-25' },
  ],
  audience: '25-35岁女性\uff0c关注性价比与社交属性',
  theme: '618年中狂欢',
  rules: '全场商品满300减50\uff0c限每天前1000名下单用户\uff1b满减仅限指定品类\uff0c优惠券不可叠加',
  goals: [
    {
      metric: 'gmv',
      target: '500万元',
      baseline: '300万元',
      growth: '50%',
      history: ['300万元', '262万元', '220万元'],
      priority: 1,
    },
    { metric: 'newUsers', target: '1万人', priority: 2 },
    { metric: 'impressions', target: '1000万次', priority: 3 },
    { metric: 'orders', target: '2万单', priority: 1 },
    { metric: 'aov', target: '250元', priority: 1 },
    { metric: 'repurchaseRate', target: '提升15%', priority: 4 },
    { metric: 'memberConversionRate', target: '30%', priority: 2 },
    { metric: 'interactions', target: '10万+', priority: 3 },
  ],
  channels: [
    { platform: '天猫', share: 0.6, budget: '12万' },
    { platform: '抖音', share: 0.3, budget: '17.6万' },
    { platform: '小红书', budget: '0.4万' },
    { platform: '私域', share: 0.1 },
  ],
  splits: {
    tier: [
      { name: '新客', share: 0.4 },
      { name: '老客', share: 0.35 },
      { name: '会员', share: 0.25 },
    ],
    product: [
      { name: '引流款', share: 0.35 },
      { name: '利润款', share: 0.65 },
    ],
  },
  budget: [
    { category: '推广费', amount: '30万' },
    { category: '物料费', amount: '5万' },
    { category: '技术费', amount: '3万' },
    { category: '人力费', amount: '10万' },
  ],
  contingency: 0.1,
  tabs: ['calendar', 'partners'],
  products: [
    {
      role: '引流款',
      name: PRODUCTS_618.hit,
      listPrice: '129元',
      price: '99元',
      stock: '2万件',
      stopLine: '<500停推广;<300下架替换',
    },
    {
      role: '利润款',
      name: PRODUCTS_618.dress,
      listPrice: '459元',
      price: '359元',
      stock: '1万件',
    },
  ],
  team: [
    { role: 'projectLead', person: '*经理' },
    { role: 'pageDesigner', person: '*设计师' },
    { role: 'engineer', person: '*工程师' },
    { role: 'operator', person: '*运营' },
    { role: 'serviceLead', person: '*客服主管' },
  ],
};
