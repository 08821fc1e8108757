import { createHost } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import { BotServer } from '../support/botServer';

const SCRIPT = `
  function fetch(url, options) {
    var answer = UrlFetchApp.fetch(url, options || {});
    return [answer.getResponseCode(), answer.getContentText()];
  }
  function onEdit() { UrlFetchApp.fetch('http://127.0.0.1:9/'); }
  function mail(to) { MailApp.sendEmail({ to: to, subject: 's', body: 'b' }); return MailApp.getRemainingDailyQuota(); }
  function nap() { var before = Date.now(); Utilities.sleep(90000); return Date.now() - before; }`;
const SCOPE = 'https://www.googleapis.com/auth/';
const SCOPES = ['script.external_request', 'script.send_mail'].map((scope) => SCOPE + scope);

function withHost<T>(
  work: (host: ReturnType<typeof createHost>) => T,
  options: HostOptions = {},
): T {
  const host = createHost({ script: SCRIPT, scopes: SCOPES, fetchTimeoutMs: 2000, ...options });
  try {
    return work(host);
  } finally {
    host.close();
  }
}

test('requests are real, wait for their answer, and end when none comes', () => {
  const bots = new BotServer();
  const { wecom } = bots.webhooks();
  const payload = JSON.stringify({ markdown: { content: '### 活动\n好' } });
  const post = { method: 'post', contentType: 'application/json; charset=utf-8', payload };
  withHost((host) => {
    expect(host.call('fetch', wecom, post)).toEqual([200, '{"errcode":0,"errmsg":""}']);
    expect(host.calls.byName).toEqual({ 'UrlFetchApp.fetch': 1 });
    expect(bots.seen()).toMatchObject([{ title: '活动', text: '好' }]);
    expect(() => host.call('fetch', `${bots.origin}/none`)).toThrow('returned code 404');
    expect(host.call('fetch', `${bots.origin}/none`, { muteHttpExceptions: true })).toEqual([
      404,
      '<html>404</html>',
    ]);
    bots.next('late', 'closes');
    expect(() => host.call('fetch', wecom, post)).toThrow(`Timeout: ${wecom}`);
    expect(() => host.call('fetch', wecom, post)).toThrow(`Address unavailable: ${wecom}`);
  });
  bots.close();
});

test('without the scope, and in a simple trigger with it, nothing goes out', () => {
  const refuse = (host: ReturnType<typeof createHost>) => {
    expect(() => host.call('fetch', 'http://127.0.0.1:9/')).toThrow('script.external_request');
    expect(() => host.call('mail', 'a@x.cn')).toThrow('script.send_mail');
  };
  withHost(refuse, { scopes: [] });
  withHost((host) => {
    host.user.type('工作表1', 'A1', '1');
    expect(host.executions[0]?.error).toContain('do not have permission');
  });
});

test('mails are kept, within the quota; an address that is none is refused', () => {
  withHost(
    (host) => {
      expect(host.call('mail', 'a@x.cn, b@x.cn')).toBe(1);
      expect(host.mails).toMatchObject([{ to: ['a@x.cn', 'b@x.cn'], subject: 's', body: 'b' }]);
      expect(() => host.call('mail', 'a@x.cn,b@x.cn')).toThrow('too many times');
      expect(() => host.call('mail', 'nobody')).toThrow('Invalid email');
    },
    { mailQuota: 3 },
  );
});

test('who sleeps keeps nobody waiting: the clock goes on', () => {
  withHost((host) => expect(host.call('nap')).toBe(90_000), { now: () => 0 });
});
