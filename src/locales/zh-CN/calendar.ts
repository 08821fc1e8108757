/** Labels, notes and texts of the content calendar. */
export const calendar = {
  tab: '内容排期',
  title: '{name} · 内容排期',
  hint: '一行一条内容。发布后把「状态」改为已发布并贴上链接；日期变红表示过期未发。天天、周周要发的写一行：选「重复」，每发一次把「已完成」加上这次的数量。',
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
        repeat: '重复',
        until: '重复到',
        next: '下次',
        link: '链接',
        exposure: '曝光（次）',
        interactions: '互动（次）',
        rate: '互动率',
        reuse: '再用',
        last: '上次',
      },
      note: {
        repeat:
          '从「日期」起每天、每个工作日、每周、每月一次；空着就是一次。例：社群每日提醒，每天。',
        until: '最后一天；空着到活动结束。',
        next: '还没发的那一次；都发完了是 ✓。过了日期还没发，就和逾期任务一样提醒。',
        count: '要交付的件数：3轮、5条；重复的是每次的件数。',
        done: '已交付的件数，由人填写。',
        reuse:
          '名次、互动率和总体互动率：不低于总体再用，不到一半不再用。例如：曝光 2 万、互动 1600 是 8%。',
        last: '复制活动时带来的「再用」。',
      },
    },
  },
  summary: {
    today: '今天',
    pieces: '内容条数',
    published: '已发布',
    late: '过期未发',
    end: '活动结束',
  },
  summaryNote: {},
  outside: '⚠ 日期不在该阶段内',
};
