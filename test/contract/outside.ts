import { type Behaviour, same, thrown } from './assert';

const HANDLER = 'contractNames';
const own = () =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);

/** Triggers, requests and mail: they need scopes that only some installations ask for. */
export const outside: Behaviour[] = [
  {
    name: 'a trigger by the clock is listed until it is deleted',
    run() {
      same(own().length, 0);
      ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
      same(own().length, 1);
      for (const trigger of own()) ScriptApp.deleteTrigger(trigger);
      same(own().length, 0);
    },
  },
  {
    name: 'hours between two runs are those that there are',
    run: () => void thrown(() => ScriptApp.newTrigger(HANDLER).timeBased().everyHours(5)),
  },
  {
    name: 'a request gives status and text',
    run(_sheet, url) {
      const options = { method: 'post' as const, payload: '{}', muteHttpExceptions: true };
      const answer = UrlFetchApp.fetch(url, options);
      same([answer.getResponseCode(), typeof JSON.parse(answer.getContentText())], [200, 'object']);
    },
  },
  {
    name: 'a request can be made without being sent',
    run: () => same(UrlFetchApp.getRequest('https://example.com').url, 'https://example.com'),
  },
  {
    name: 'an address that nobody answers is an error',
    run: () => void thrown(() => UrlFetchApp.fetch('http://127.0.0.1:9/')),
  },
  {
    name: 'a mail takes one of the recipients of the day',
    run() {
      const before = MailApp.getRemainingDailyQuota();
      MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b', htmlBody: '<p>b</p>' });
      same(MailApp.getRemainingDailyQuota(), before - 1);
    },
  },
];
