/** Texts of the tasks of all scenarios, by task key. */
export const tasks = {
  theme: { name: '活动主题确认', deliverable: '主题定稿', criterion: '突出主题与优惠,一句话说清' },
  prototype: { name: '页面原型设计', deliverable: '页面原型', criterion: '运营组审核通过' },
  pageBuild: { name: '活动页面开发', deliverable: '活动页面', criterion: '页面上线测试环境' },
  coupons: { name: '优惠券配置', deliverable: '优惠券模板', criterion: '券可领、可核销' },
  serviceTraining: {
    name: '客服培训',
    deliverable: '培训与考核记录',
    criterion: '考核≥80分',
  },
  approval: { name: '方案审批', deliverable: '审批结论', criterion: '市场、运营、财务三级签批' },
  banners: {
    name: '主会场轮播图3套(满减券、赠品信息)',
    deliverable: '轮播图3套',
    criterion: '品牌一致性、合规',
  },
  livePreview: {
    name: '开通直播预约(预告福利)',
    deliverable: '直播预约页',
    criterion: '预约目标1万人',
  },
  shortVideos: {
    name: '种草短视频5条(突出使用场景)',
    deliverable: '短视频5条',
    criterion: '合规审核通过',
  },
  paidTraffic: {
    name: '付费投放计划(定向兴趣人群)',
    deliverable: '投放计划',
    criterion: '计划建成,预算到位',
  },
  notes: {
    name: '素人/腰部笔记30篇 + 挑战赛',
    deliverable: '笔记30篇',
    criterion: '互动率≥5%',
  },
  groupPreviews: {
    name: '3轮活动预告(含专属优惠券)',
    deliverable: '3轮文案与排期',
    criterion: '每轮文案已审核',
  },
  shareGift: { name: '分享朋友圈领额外礼品配置', deliverable: '分享链路', criterion: '链路可用' },
  keyVisual: { name: '活动主KV(首图/海报)', deliverable: '主KV', criterion: 'KV规范(字体、配色)' },
  detailPages: {
    name: '详情页页头/页尾、商品主图活动标签',
    deliverable: '页头、页尾、主图标签',
    criterion: '活动商品全部更新',
  },
  rulesPage: {
    name: '规则说明页 + 客服话术FAQ',
    deliverable: '规则页、话术FAQ',
    criterion: '法务确认',
  },
  plugins: { name: '抽奖插件、弹窗提醒', deliverable: '插件与弹窗', criterion: '可配置、可下线' },
  tracking: {
    name: '数据统计代码(百度统计)',
    deliverable: '统计代码',
    criterion: 'UV/PV/转化率可抓取',
  },
  stockCheck: { name: '供应链备货量确认', deliverable: '备货清单', criterion: '爆款≥500件' },
  funding: { name: '预算到账确认', deliverable: '到账凭证', criterion: '预算全额到账' },
  delivery: { name: '物流发货时效确认', deliverable: '时效承诺', criterion: '48小时发货' },
  creators: {
    name: 'KOL档期确认 + 合同法务审核',
    deliverable: '档期表、合同',
    criterion: '交付标准、违约责任写明',
  },
  kickoff: { name: '启动会', deliverable: '会议纪要', criterion: '全员知会预案' },
  functionTest: {
    name: '功能测试(打开/领券/秒杀/下单)',
    deliverable: '测试报告',
    criterion: '0阻断缺陷',
  },
  dataTest: { name: '数据测试(统计抓取、库存扣减)', deliverable: '测试报告', criterion: '误差<1%' },
  loadTest: {
    name: '压力测试(模拟1000人同时秒杀)',
    deliverable: '压测报告',
    criterion: '响应<2秒',
  },
  pathTest: {
    name: '路径走查 扫码-注册-领券-下单',
    deliverable: '走查记录',
    criterion: '全链路通过',
  },
  riskReview: {
    name: '风险预案评审 + 备用直播方案',
    deliverable: '风险预案',
    criterion: '每类风险有触发条件',
  },
  drill: {
    name: '实战演练(客诉、系统故障)+ 考核',
    deliverable: '演练记录',
    criterion: '通过率100%',
  },
  assetsReviewed: { name: '素材审核完成 (T-3)', deliverable: '', criterion: '活动前3天' },
  warmupLive: { name: '上线预热 (T-1)', deliverable: '', criterion: '活动前1天' },
  retro: { name: '数据复盘', deliverable: '《活动复盘报告》', criterion: '结束后3天内' },
};
