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
          seal: 'Seal',
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
      foreign:
        '✗ Not sent: only cards that the add-on wrote go out, and this row was added or changed by hand. Please send it yourself.',
    },
    /** What a person has to put right. */
    setting: {
      signature:
        '✗ {channel} says that the signature is wrong ({reason}). Enter the secret again in the menu "Push settings".',
      keyword:
        '✗ The {channel} bot asks for a keyword that is in neither title nor text ({reason}). Let the bot check signatures instead.',
      address:
        '✗ The {channel} bot takes messages from certain IP addresses only ({reason}). Let the bot check signatures instead.',
      security:
        '✗ The security settings of the {channel} bot refuse this message ({reason}). Let the bot check signatures only, and enter the secret in the menu "Push settings".',
      webhook:
        '✗ {channel} says that there is no such bot, or that it is disabled ({reason}). Paste its address again in the menu "Push settings".',
    },
    /** Follows that in a row of the outbox. */
    thenAgain: ' Then set Status to To send.',
    hindrance: {
      abandoned:
        '△ Sending to {channel} began {time} and broke off: it may have arrived and is not sent again by itself. Look in the chat; if it is not there set Status to To send.',
      off: '✗ {channel} is off. Turn it on in the menu "Push settings", then set Status to To send.',
      noChannel:
        '✗ Where to send it is not known: Channel has to be Feishu, DingTalk, WeCom or Mail. Then set Status to To send.',
      noScope:
        'This deployment has not asked for the scopes of pushing, so nothing can be sent. Run npm run deploy -- --with push; it is sent by itself after that.',
    },
    test: {
      title: 'Campaign Desk test message',
      content: 'If you can read this, pushing works.',
      sent: '✓ The test message went to {channel}: have a look in the chat.',
      unsure:
        '△ {channel} gave no answer that could be read. Look whether the test message is in the chat.',
      refused: '✗ {channel} did not take the test message ({reason}). Try again in a few minutes.',
    },
    ask: {
      which:
        'Reminders and reports stand in the tab Outbox, and can go to a chat or by mail as well:\n\n{list}\n{now}  Send what waits now\n\nEnter a number:',
      line: '{n}  {channel}  {state}',
      on: '✓ on ({end})',
      off: '– off',
      noNumber: 'There is no number "{typed}". Open Push settings again.',
      change:
        '{channel} {state}\n\n1  Change it\n2  Send a test message\n3  Turn it off, and forget address and secret\n\nEnter a number:',
      url: 'Paste the webhook address of the {channel} bot, such as\n{example}\n\nAddress and secret are kept in the properties of the document, never in cells, logs or exports; but whoever may edit this spreadsheet can open its script, and read or replace them.',
      secret:
        'Signing secret of the {channel} bot (its security settings, signature verification). Without one enter {none}',
      recipients: 'Mail addresses, with commas or blanks between them:',
      badRecipient:
        '"{value}" is no mail address; nothing was changed. Open Push settings again and write it like name@example.com.',
      fault: {
        notHttps:
          'That is no https address; nothing was changed. The address of a {channel} bot looks like\n{example}',
        otherHost:
          'That is no address of {channel}; nothing was changed. The address of a {channel} bot looks like\n{example}',
        otherPath:
          'The address is incomplete or is not that of a bot; nothing was changed. The address of a {channel} bot looks like\n{example}',
      },
      noScope:
        'This deployment has not asked for the scopes of pushing: an ordinary one asks for this spreadsheet and its sidebar only, and sending needs "connect to an external service" and "send email as you". Run npm run deploy -- --with push, then open Push settings again. Nothing was stored.',
      keep: '{text}\n\nTurn it on all the same? Cancel changes nothing.',
      turnedOn:
        '✓ {channel} is on and a test message went out: have a look in the chat. Reminders and reports are sent from now on.',
      kept: '{channel} is on, but the test message is not known to have arrived.',
      turnedOff:
        '{channel} is off; its address and secret are deleted. Cards that were not sent stay in the Outbox.',
    },
    result: 'Sent {sent}, to send {waiting}, need someone {failed}.',
  },
};
