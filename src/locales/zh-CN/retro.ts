/** Labels, notes and texts of the retro tab. */
export const retro = {
  tab: '复盘报告',
  title: '{name} · 复盘报告',
  hint: '实际值和渠道数据来自「数据记录」,也可以直接改写;结论自动计算。成功经验与不足由大家补写。',
  block: {
    attainment: {
      title: '目标达成',
      column: {
        metric: '指标',
        target: '目标',
        actual: '实际',
        rate: '达成率',
        conclusion: '结论',
        platform: '平台',
        note: '说明',
        unit: '单位',
        direction: '方向',
      },
      note: {
        rate: '实际 ÷ 目标;越低越好的指标为 2 − 实际 ÷ 目标,不低于 0。',
        direction: '↑ 越高越好,↓ 越低越好,↕ 不算达成率。',
      },
    },
    channels: {
      title: '渠道效果',
      column: {
        channel: '渠道',
        cost: '成本(万元)',
        gmv: 'GMV(万元)',
        roi: 'ROI',
        remark: '备注',
      },
      note: {
        cost: '「数据记录」中平台为本渠道的花费;达人渠道没有记录时为「达人合作」的成本合计。',
        gmv: '本渠道的归因GMV;没有归因数据时为该平台的 GMV;达人渠道都没有时为「达人合作」的 GMV 合计。',
        roi: 'GMV ÷ 成本,4 写作 1:4。',
      },
    },
    wins: {
      title: '成功经验',
      column: {
        finding: '成功经验',
        cause: '原因',
        action: '怎样复用',
        owner: '负责人',
        due: '截止',
      },
      note: {},
    },
    misses: {
      title: '不足与改进',
      column: {
        finding: '不足',
        cause: '原因',
        action: '改进措施',
        owner: '负责人',
        due: '截止',
      },
      note: {},
    },
  },
  summary: {
    gmv: 'GMV 实际 / 目标(万元)',
    rate: 'GMV完成率',
    roi: '投放ROI',
    costRatio: '费比',
    overall: '整体ROI',
    today: '今天',
    due: '复盘截止',
  },
  summaryNote: {
    roi: '有成本的渠道:归因 GMV ÷ 成本。',
    costRatio: '推广花费 ÷ GMV。',
    overall: 'GMV ÷ 全部已用预算;含自然成交,只作参考。',
  },
  conclusion: { beaten: '✓ 超额', reached: '✓ 达成', running: '… 进行中', missed: '✗ 未达成,差' },
  check: { cost: '付费成本 ', gmv: ' · 归因GMV ', roi: ' · 投放ROI 1:', partners: ' · ⚠ 达人合作' },
};
