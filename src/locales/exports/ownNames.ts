import type { ColumnRole } from '../../core/importTable/heading';
import type { MetricKey } from '../../core/metrics';

/**
 * What exports of shops and ad accounts call a metric, parted by blanks. A name stands with the metric
 * of its own definition: 支付转化率 (buyers ÷ visitors) is not 转化率 (orders ÷ visitors). Traditional
 * names as platforms convert them are found by their own spelling.
 */
export const METRIC_NAMES: Readonly<Partial<Record<MetricKey, string>>> = {
  gmv: '支付金额 成交金额 成交额 销售额 交易额 支付總額 成交金額 銷售額 sales revenue',
  netGmv: '净支付金额 net-gmv',
  orders: '订单数 支付订单数 成交单量 支付父订单数 成交订单数 订单数量 訂單數 成交訂單數 orders',
  buyers: '支付人数 成交人数 买家数 成交客户数 付款人数 支付客户数 支付買家數 buyers',
  uv: '访客数 店铺访客数 访客 独立访客 UV 訪客數 visitors',
  paidUv: '付费访客数 付费流量访客数',
  freeUv: '免费访客数 免费流量访客数',
  directUv: '直接访问访客数',
  pv: '浏览量 店铺浏览量 页面浏览量 访问次数 瀏覽量 pageviews',
  newUsers: '新增用户数 新客数 新买家数 新客人数 新客數',
  newFollowers: '新增粉丝数 涨粉数 新增关注 新增粉絲數',
  impressions: '曝光 曝光数 展现 展现量 展示 展示量 展示次数 播放量 曝光數 impressions',
  clicks: '点击 点击数 点击次数 點擊數 clicks',
  interactions: '互动 互动数 互动次数 互動數 engagements',
  addToCart: '加购 加购次数 加购件数 加入购物车 加購數',
  favourites: '收藏 收藏次数 收藏數',
  attributedGmv: '归因成交金额 广告成交金额 投放成交金额 直接成交金额',
  cartUsers: '加购客户数 商品加购人数 新增加购人数 加購人數',
  savers: '商品收藏人数 收藏用户数',
  orderLines: '成交子单量 支付子单量',
  stay: '平均停留时长 停留时间',
  newCustomerShare: '首购新客占比 成交新客占比',
  spend: '消耗 消耗金额 投放消耗 推广费 花费金额 广告消耗 花費 spend cost',
  refunds: '退款 退款额 成功退款金额 退款金額 refunds',
  liveViews: '场观 观看人次 直播观看人次 觀看人次',
  liveOrders: '直播间订单数 直播订单数',
  mentions: '品牌声量 提及量',
  satisfaction: '满意度评分',
  liveReservations: '预约人数 直播预约人数 預約人數',
  couponClaims: '领券数 领券张数 优惠券领取数 領券數',
  presaleDeposit: '定金金额 预售定金金额',
  aov: '笔单价 單筆金額 AOV',
  buyerValue: '人均成交金额 客单价(买家)',
  payConversionRate: '支付转化率 成交转化率 支付轉化率',
  conversionRate: '下单转化率(订单) 轉化率',
  ctr: '点击率(CTR) CTR 點擊率',
  refundRate: '退款率 退款金额占比',
  roi: '投产比 投入产出比 ROAS',
  stock: '库存 剩余库存 可售库存 庫存',
  serviceResponse: '平均响应时长 首次响应时长 客服平均响应时长',
};

/** Names that may be counted otherwise: 净成交金额 of Douyin has lost the refunds of an hour only, 响应时长 may be a server's. */
export const DOUBTFUL_NAMES: Readonly<Partial<Record<MetricKey, string>>> = {
  netGmv: '净成交金额',
  serviceResponse: '响应时长',
};

/** What columns that hold no metric are called, parted by blanks. */
export const ROLE_NAMES: Readonly<Partial<Record<ColumnRole, string>>> = {
  date: '日期 统计日期 统计时间 时间 数据日期 日期时间 日期区间 统计周期 統計日期 date day',
  slot: '时点 時點 slot',
  hour: '时段 时间段 小时 整点 hour',
  platform: '平台 渠道 店铺平台 来源平台 通路 platform channel',
  metric: '指标 指标名称 指標 metric',
  value: '数值 值 实时数据 數值 value',
  unit: '单位 單位 unit',
  currency: '币种 货币 货币代码 幣種 貨幣 currency',
  from: '开始日期 起始日期',
  start: '开播时间 直播开始时间 开播日期',
  period: '周 周次 月份 年月 季度 年份 週次 week month quarter',
  to: '结束日期 截止日期',
};

/** What people call platforms for short, parted by blanks; their names in all languages are known anyway. */
export const PLATFORM_NAMES: Readonly<Record<string, string>> = {
  pinduoduo: 'PDD',
  douyin: 'DY 抖店',
  xiaohongshu: 'XHS',
  kuaishou: 'KS',
  jd: 'JD.com 京东商城',
  tmall: '天猫商城',
  bilibili: '哔哩哔哩',
};
