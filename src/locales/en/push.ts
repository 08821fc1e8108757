/** Texts of the outbox, and of what pushing says. */
export const pushing = {
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
  push: {
    /** Ends a message that was cut. */
    more: '… {count} characters more: see row {row} of the tab "{tab}".',
    /** What stands beside a row after a try. */
    remark: {
      sent: '✓ Delivered {time}.',
      unsure:
        '△ Sent to {channel} {time}, and no answer came that could be read: it may have arrived and is not sent again by itself. Look in the chat; if it is not there set Status to To send.',
      throttled:
        '{channel} says that there were too many ({reason}) and did not take it; next try after {next}.',
      refused: '{channel} did not take it ({reason}); next try after {next}.',
      quota: "Today's quota of mail is used up; next try after {next}.",
      gaveUp:
        '✗ {channel} did not take it in {tries} tries ({reason}). When it works again, set Status to To send.',
    },
    /** What a person has to put right; then the row is set to To send again. */
    setting: {
      signature:
        '✗ {channel} says that the signature is wrong ({reason}). Enter the secret again in the menu "Push settings", then set Status to To send.',
      keyword:
        '✗ The {channel} bot asks for a keyword that is in neither title nor text ({reason}). Let the bot check signatures instead, then set Status to To send.',
      address:
        '✗ The {channel} bot takes messages from certain IP addresses only ({reason}). Let the bot check signatures instead, then set Status to To send.',
      security:
        '✗ The security settings of the {channel} bot refuse this message ({reason}). Let the bot check signatures only, enter the secret in the menu "Push settings", then set Status to To send.',
      webhook:
        '✗ {channel} says that there is no such bot, or that it is disabled ({reason}). Paste its address again in the menu "Push settings", then set Status to To send.',
    },
    hindrance: {
      abandoned:
        '△ Sending to {channel} began {time} and broke off: it may have arrived and is not sent again by itself. Look in the chat; if it is not there set Status to To send.',
      off: '✗ {channel} is off. Turn it on in the menu "Push settings", then set Status to To send.',
      noChannel:
        '✗ Where to send it is not known: Channel has to be Feishu, DingTalk, WeCom or Mail. Then set Status to To send.',
      noScope:
        'This deployment has not asked for the scopes of pushing, so nothing can be sent. Run npm run deploy -- --with push; it is sent by itself after that.',
    },
  },
};
