/** Texts of 提醒与推送, and of what pushing says. */
export const push = {
  outbox: {
    tab: '提醒与推送',
    title: '提醒与推送',
    hint: '每张卡片、每个渠道一行,只发一次。要再发一次,把「状态」改成「待发」。',
    block: {
      outbox: {
        title: '卡片',
        column: {
          time: '时间',
          campaign: '活动',
          title: '标题',
          content: '内容',
          channel: '渠道',
          status: '状态',
          tries: '次数',
          next: '下次',
          remark: '说明',
          key: '卡片号',
          taken: '上次发送',
          rest: '渠道暂停到',
        },
        note: {
          status:
            '仅列出:没有打开渠道,只列在这里。待核实:可能已经送达,不会自动再发;请到群里看,没有就改成「待发」。发不出:「说明」里写着怎么办。',
          next: '不会在整点、半点前后发送,那时各家最拥挤。',
        },
      },
    },
    summary: { waiting: '待发', unsure: '待核实', failed: '发不出' },
    summaryNote: {},
  },
};
