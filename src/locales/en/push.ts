/** Texts of the outbox, and of what pushing says. */
export const push = {
  outbox: {
    tab: 'Outbox',
    title: 'Reminders and messages',
    hint: 'A row for each card and channel, sent once. To send one again set Status to To send.',
    block: {
      outbox: {
        title: 'Cards',
        column: {
          time: 'Time',
          campaign: 'Campaign',
          title: 'Title',
          content: 'Content',
          channel: 'Channel',
          status: 'Status',
          tries: 'Tries',
          next: 'Next try',
          remark: 'Remark',
          key: 'Card key',
          taken: 'Last sent',
          rest: 'Channel rests until',
        },
        note: {
          status:
            'Listed: no channel is on, so it stands here only. Check: it may have arrived and is not sent again by itself; look in the chat, and set it to To send if it is not there. Failed: the remark says what to do.',
          next: 'Nothing is sent around the hour and the half hour, when the services are busiest.',
        },
      },
    },
    summary: { waiting: 'To send', unsure: 'To check', failed: 'Failed' },
    summaryNote: {},
  },
};
