/** Texts of 提醒与推送, and of what pushing says. */
export const pushing = {
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
  push: {
    /** Ends a message that was cut. */
    more: '…… 还有 {count} 字,请看表格「{tab}」第 {row} 行。',
    /** What stands beside a row after a try. */
    remark: {
      sent: '✓ {time} 已送达。',
      unsure:
        '△ {time} 发给{channel}后没有收到看得懂的回答:可能已经送达,不会自动再发。请到群里看;没有的话把「状态」改成「待发」。',
      throttled: '{channel}说发得太频繁({reason}),没有收下;{next} 之后再试。',
      refused: '{channel}没有收下({reason});{next} 之后再试。',
      quota: '今天的邮件额度用完了;{next} 之后再试。',
      gaveUp:
        '✗ 试了 {tries} 次,{channel}都没有收下({reason})。等它恢复正常后,把「状态」改成「待发」。',
    },
    /** What a person has to put right; then the row is set to 待发 again. */
    setting: {
      signature:
        '✗ {channel}说签名不对({reason})。请用菜单「推送设置」重新填写密钥,再把「状态」改成「待发」。',
      keyword:
        '✗ {channel}机器人设了关键词,标题和内容里都没有({reason})。请在机器人的安全设置里改用「签名校验」,再把「状态」改成「待发」。',
      address:
        '✗ {channel}机器人只收指定 IP 的消息({reason})。请在机器人的安全设置里改用「签名校验」,再把「状态」改成「待发」。',
      security:
        '✗ {channel}机器人的安全设置不收这条消息({reason})。请在机器人的安全设置里只用「加签」,用菜单「推送设置」填写密钥,再把「状态」改成「待发」。',
      webhook:
        '✗ {channel}说没有这个机器人,或者它被停用了({reason})。请用菜单「推送设置」重新粘贴地址,再把「状态」改成「待发」。',
    },
    hindrance: {
      abandoned:
        '△ {time} 开始发给{channel},但没有发完就中断了:可能已经送达,不会自动再发。请到群里看;没有的话把「状态」改成「待发」。',
      off: '✗ {channel}已经关掉。用菜单「推送设置」打开后,把「状态」改成「待发」。',
      noChannel:
        '✗ 不知道发到哪里:「渠道」要写飞书、钉钉、企业微信或邮件。改好后把「状态」改成「待发」。',
      noScope:
        '这次部署没有申请推送的权限,所以发不出去。请运行 npm run deploy -- --with push,之后会自动发送。',
    },
  },
};
