/** Labels, notes and texts of the partners tab. */
export const partners = {
  tab: '达人合作',
  title: '{name} · 达人合作',
  hint: '一行一个达人或合作方。金额单位:万元。',
  block: {
    partners: {
      title: '合作方',
      column: {
        partner: '达人/合作方',
        tier: '层级',
        platform: '平台',
        role: '商品角色',
        cost: '成本(万元)',
        target: '目标GMV(万元)',
        code: '追踪码',
        clicks: '点击(次)',
        orders: '订单(单)',
        gmv: 'GMV(万元)',
        roi: 'ROI',
        grade: '评级',
      },
      note: { code: '每个合作方一个,不重复,如 618-DY-KOL-H01。', roi: 'GMV ÷ 成本。' },
    },
  },
  summary: { partners: '合作方', cost: '成本', target: '目标GMV', gmv: 'GMV', roi: 'ROI' },
  summaryNote: {},
};
