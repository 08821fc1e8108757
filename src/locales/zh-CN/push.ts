/** Texts of 提醒与推送, and of what pushing says. */
export const pushing = {
  outbox: {
    tab: '提醒与推送',
    title: '提醒与推送',
    hint: '每张卡片、每个渠道一行，只发一次。要再发一次，把「状态」改成「待发」。',
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
          seal: '封印',
        },
        note: {
          status:
            '仅列出：没有打开渠道，只列在这里。待核实：可能已经送达，不会自动再发；请到群里看，没有就改成「待发」。发不出：「说明」里写着怎么办。',
          next: '不会在整点、半点前后发送，那时各家最拥挤。',
        },
      },
    },
    summary: { waiting: '待发', unsure: '待核实', failed: '发不出' },
    summaryNote: {},
  },
  push: {
    /** Ends a message that was cut. */
    more: '…… 还有 {count} 字，请看表格「{tab}」第 {row} 行。',
    /** What stands beside a row after a try. */
    remark: {
      sent: '✓ {time} 已送达。',
      unsure:
        '△ {time} 发给{channel}后没有收到看得懂的回答：可能已经送达，不会自动再发。请到群里看；没有的话把「状态」改成「待发」。',
      throttled: '{channel}说发得太频繁（{reason}），没有收下；{next} 之后再试。',
      refused: '{channel}没有收下（{reason}）；{next} 之后再试。',
      quota: '今天的邮件额度用完了；{next} 之后再试。',
      gaveUp:
        '✗ 试了 {tries} 次，{channel}都没有收下（{reason}）。等它恢复正常后，把「状态」改成「待发」。',
      foreign:
        '✗ 没有发：插件只发自己写的卡片，这一行是自己加的，或者写好以后改过。请自己发到群里。',
    },
    /** What a person has to put right. */
    setting: {
      signature: '✗ {channel}说签名不对（{reason}）。请用菜单「推送设置」重新填写密钥。',
      keyword:
        '✗ {channel}机器人设了关键词，标题和内容里都没有（{reason}）。请在机器人的安全设置里改用「签名校验」。',
      address:
        '✗ {channel}机器人只收指定 IP 的消息（{reason}）。请在机器人的安全设置里改用「签名校验」。',
      security:
        '✗ {channel}机器人的安全设置不收这条消息（{reason}）。请在机器人的安全设置里只用「加签」，再用菜单「推送设置」填写密钥。',
      webhook:
        '✗ {channel}说没有这个机器人，或者它被停用了（{reason}）。请用菜单「推送设置」重新粘贴地址。',
    },
    /** Follows that in a row of the outbox. */
    thenAgain: '改好后把「状态」改成「待发」。',
    hindrance: {
      abandoned:
        '△ {time} 开始发给{channel}，但没有发完就中断了：可能已经送达，不会自动再发。请到群里看；没有的话把「状态」改成「待发」。',
      off: '✗ {channel}已经关掉。用菜单「推送设置」打开后，把「状态」改成「待发」。',
      noChannel:
        '✗ 不知道发到哪里：「渠道」要写飞书、钉钉、企业微信或邮件。改好后把「状态」改成「待发」。',
      noScope:
        '这次部署没有申请推送的权限，所以发不出去。请运行 npm run deploy -- --with push，之后会自动发送。',
    },
    test: {
      title: '活动作战台 测试消息',
      content: '收到这条消息，说明推送已经接好。',
      sent: '✓ 测试消息已发到{channel}，请到群里看一眼。',
      unsure: '△ {channel}没有给出看得懂的回答。请到群里看测试消息到了没有。',
      refused: '✗ {channel}没有收下测试消息（{reason}）。请过几分钟再试。',
    },
    ask: {
      which:
        '提醒和战报除了列在「提醒与推送」表里，还可以发到群里或邮箱：\n\n{list}\n{now}  立即发送待发的卡片\n\n输入编号：',
      line: '{n}  {channel}  {state}',
      on: '✓ 已打开（{end}）',
      off: '– 未打开',
      noNumber: '没有编号「{typed}」，请重新打开「推送设置」。',
      change:
        '{channel} {state}\n\n1  换一个\n2  发一条测试消息\n3  关掉，并忘掉地址和密钥\n\n输入编号：',
      url: '粘贴{channel}机器人的 Webhook 地址，形如\n{example}\n\n地址和密钥存在文档属性里，不会出现在单元格、日志和导出里；但能编辑这个表格的人都能打开脚本，读到或换掉它们。',
      secret: '{channel}机器人的签名密钥（安全设置里的「签名校验」或「加签」）。没有就填 {none}',
      recipients: '收件人邮箱，用逗号或空格隔开：',
      badRecipient:
        '「{value}」不是邮箱地址，什么都没有改。请重新打开「推送设置」，写成 name@example.com 这样。',
      fault: {
        notHttps: '这不是 https 地址，什么都没有改。{channel}机器人的地址形如\n{example}',
        otherHost: '这不是{channel}的地址，什么都没有改。{channel}机器人的地址形如\n{example}',
        otherPath:
          '地址不完整，或者不是机器人的地址，什么都没有改。{channel}机器人的地址形如\n{example}',
      },
      noScope:
        '这次部署没有申请推送的权限：平时只申请当前表格和侧边栏两项，发消息要另外申请「连接外部服务」和「代你发邮件」。请运行 npm run deploy -- --with push，再打开「推送设置」。现在什么都没有存。',
      keep: '{text}\n\n仍然打开吗？选「取消」则什么都不改。',
      turnedOn: '✓ {channel}已打开，测试消息已发出，请到群里看一眼。之后的提醒和战报会自动发送。',
      kept: '{channel}已打开，但测试消息没有确认送达。',
      turnedOff: '{channel}已关掉，地址和密钥已删除。还没发的卡片留在「提醒与推送」。',
    },
    result: '发出 {sent} 条，待发 {waiting} 条，要人处理 {failed} 条。',
  },
};
