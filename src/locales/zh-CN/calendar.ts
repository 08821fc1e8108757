/** Labels, notes and texts of the content calendar. */
export const calendar = {
  tab: '内容排期',
  title: '{name} · 内容排期',
  hint: '一行一条内容。发布后把「状态」改为已发布并贴上链接；日期变红表示过期未发。',
  block: {
    content: {
      title: '内容',
      column: {
        phase: '阶段',
        date: '日期',
        channel: '渠道',
        theme: '内容主题',
        check: '核对',
        form: '形式',
        count: '数量',
        done: '已完成',
        owner: '负责人',
        status: '状态',
        link: '链接',
      },
      note: {
        count: '要交付的件数：3轮、5条。',
        done: '已交付的件数，由人填写。',
      },
    },
  },
  summary: { today: '今天', pieces: '内容条数', published: '已发布', late: '过期未发' },
  summaryNote: {},
  outside: '⚠ 日期不在该阶段内',
};
