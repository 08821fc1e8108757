import { readTable } from '../../local/demo/readTable';
import { BotServer } from '../support/botServer';
import { card, OUTBOX, PushDesk } from '../support/pushDesk';

let bots: BotServer;
let desk: PushDesk;
beforeAll(() => {
  bots = new BotServer();
  desk = new PushDesk(bots);
});
beforeEach(() => desk.reset());
afterAll(() => {
  expect(desk.host.logs).toEqual([]);
  desk.host.close();
  bots.close();
});

const BOTS = ['feishu', 'dingtalk', 'wecom'] as const;

test('a card goes to every bot once, signed its way, and says nothing of how they are reached', () => {
  desk.turnOn(...BOTS);
  expect(desk.post(card(1))).toMatchObject({ added: 1, sent: 3, waiting: 0, failed: 0 });
  expect(desk.post(card(1))).toMatchObject({ added: 0, sent: 0 });
  expect(bots.seen().map(({ bot, answer }) => [bot, answer])).toEqual(BOTS.map((b) => [b, 'ok']));
  for (const { title, text } of bots.seen()) {
    expect(title).toBe('618 时点战报 1');
    expect(text).toContain('**预警**\n- UV 7.2万 \uff1c8万');
  }
  expect(desk.rows().map(({ channel, status, tries }) => [channel, status, tries])).toEqual([
    ['飞书', '已发', '1'],
    ['钉钉', '已发', '1'],
    ['企业微信', '已发', '1'],
  ]);
  const shown = JSON.stringify([desk.host.snapshot(), desk.host.toasts, desk.host.executions]);
  for (const secret of [bots.secret, '127.0.0.1', 'token-1234', 'token-5678', 'key-9012'])
    expect(shown).not.toContain(secret);
});

test('a long card is cut to what each service takes, and says how much is missing and where', () => {
  desk.turnOn(...BOTS).post(
    card(
      1,
      Array.from({ length: 900 }, (_, i) => `第${i}行:😀"库存"`),
    ),
  );
  const seen = bots.seen();
  expect(seen.map(({ answer }) => answer)).toEqual(['ok', 'ok', 'ok']);
  for (const { text, bytes } of seen) {
    expect(text).toMatch(/\n\n…… 还有 \d+ 字\uff0c请看表格「提醒与推送」第 \d+ 行。$/);
    expect(text).toContain('第0行:😀"库存"');
    expect(bytes).toBeGreaterThan(3_500);
  }
});

describe.each(BOTS)('%s', (bot) => {
  const title = `${bot} 618 时点战报 1`;

  test.each([
    ['error500', 'HTTP 500'],
    ['html', 'HTML'],
    ['redirect', 'HTTP 302'],
    ['unknownCode', '987654'],
    ['throttle', '频繁'],
  ] as const)('%s: certainly not there, so it is sent again, and arrives once', (fault, says) => {
    desk.turnOn(bot);
    bots.next(fault, fault);
    // With patience a run waits for the first retry: the second refusal is what it leaves.
    expect(desk.post(card(1))).toMatchObject({ added: 1, sent: 0, waiting: 1, failed: 0 });
    expect(desk.rows()).toMatchObject([{ status: '待发' }]);
    expect(desk.rows()[0]?.remark).toContain(says);
    for (const minutes of [12, 12, 4]) {
      desk.minutes(minutes);
      desk.send();
    }
    expect(desk.status()).toEqual(['已发']);
    expect(desk.arrivals()).toEqual({ [title]: 1 });
    expect(bots.seen().map(({ answer }) => answer === 'ok')).toEqual([false, false, true]);
  });

  test.each(['closes', 'empty', 'late', 'garbage', 'gateway'] as const)(
    '%s: it may be there, so it is never sent again unless a person says so',
    (fault) => {
      desk.turnOn(bot);
      bots.next(fault);
      expect(desk.post(card(1))).toMatchObject({ sent: 0, waiting: 0, failed: 1 });
      expect(desk.rows()).toMatchObject([{ status: '待核实' }]);
      expect(desk.rows()[0]?.remark).toContain('可能已经送达');
      desk.minutes(60);
      desk.send('long');
      desk.post(card(1));
      expect(desk.arrivals()).toEqual({ [title]: 1 });
      desk.type(0, 'status', '待发');
      desk.send();
      expect(desk.rows()).toMatchObject([{ status: '已发', tries: '1' }]);
    },
  );

  test('a wrong setting is named and not tried again', () => {
    desk.turnOn(bot);
    bots.always('noBot');
    expect(desk.post(card(1))).toMatchObject({ sent: 0, failed: 1 });
    desk.minutes(60);
    desk.send();
    expect(bots.seen()).toHaveLength(1);
    expect(desk.rows()).toMatchObject([{ status: '发不出' }]);
    expect(desk.rows()[0]?.remark).toContain('推送设置');
  });
});

test('a service that stays down is asked six times at growing distances, then a person is', () => {
  desk.turnOn('feishu');
  bots.always('error500');
  desk.post(card(1));
  for (const minutes of [1, 6, 6, 6, 15, 10, 30, 15]) {
    desk.minutes(minutes);
    desk.send();
  }
  const times = bots.seen().map(({ at }) => at);
  expect(times).toHaveLength(6);
  const gaps = times.slice(1).map((at, i) => (at - (times[i] as number)) / 60_000);
  expect(gaps.every((gap, i) => gap >= ([2, 5, 10, 20, 40][i] as number))).toBe(true);
  const minutes = times.map((at) => new Date(at).getUTCMinutes() % 30);
  expect(minutes.filter((minute) => [29, 0, 1].includes(minute))).toEqual([]);
  expect(desk.rows()).toMatchObject([{ status: '发不出', tries: '6' }]);
  expect(desk.rows()[0]?.remark).toContain('试了 6 次');
});

test('around the hour a run that may wait does, and one that somebody watches leaves it', () => {
  desk.turnOn('feishu');
  desk.clock('21:29:40');
  expect(desk.send()).toEqual({ sent: 0, waiting: 0, failed: 0 });
  expect(desk.post(card(1))).toMatchObject({ sent: 1 });
  expect(new Date(bots.seen()[0]?.at ?? 0).toISOString()).toBe('2024-06-17T13:32:00.000Z');
  desk.clock('22:00:10');
  desk.type(0, 'status', '待发');
  expect(desk.send()).toMatchObject({ sent: 0, waiting: 1 });
  desk.clock('22:02:00');
  expect(desk.send()).toMatchObject({ sent: 1, waiting: 0 });
});

test('many cards keep to the rates of all services', () => {
  desk.turnOn(...BOTS);
  const cards = Array.from({ length: 22 }, (_, i) => card(i));
  expect(desk.post(...cards)).toMatchObject({ added: 22, sent: 66, waiting: 0 });
  expect(new Set(bots.seen().map(({ answer }) => answer))).toEqual(new Set(['ok']));
  expect(Object.values(desk.arrivals()).every((count) => count === 1)).toBe(true);
});

test('a muted DingTalk bot rests with all its cards for more than ten minutes; the others go on', () => {
  desk.turnOn('dingtalk', 'wecom');
  bots.next('throttle');
  expect(desk.post(card(1), card(2))).toMatchObject({ sent: 2, waiting: 2 });
  desk.minutes(5);
  desk.send();
  expect(bots.seen().filter(({ bot }) => bot === 'dingtalk')).toHaveLength(1);
  desk.minutes(8);
  expect(desk.send()).toMatchObject({ sent: 2, waiting: 0 });
  expect(Object.values(desk.arrivals())).toEqual([1, 1, 1, 1]);
});

test('without the scopes nothing is sent or lost; it goes out when they are there', () => {
  const without = new PushDesk(bots, { scopes: [] }).turnOn('feishu');
  expect(without.post(card(1))).toMatchObject({ added: 1, sent: 0, waiting: 1 });
  expect(without.rows()[0]?.remark).toContain('npm run deploy -- --with push');
  const saved = without.host.save();
  without.host.close();
  const allowed = new PushDesk(bots, { saved });
  expect(allowed.send()).toMatchObject({ sent: 1 });
  allowed.host.close();
});

test('mail goes out as plain text and as HTML in which nothing of people is a tag, within the quota', () => {
  const mailing = new PushDesk(bots, { mailQuota: 3 });
  mailing.host.call('turnOn', 'mail', ['a@x.cn', 'b@x.cn']);
  expect(mailing.post(card(1, ['<b>UV</b> & "8万"']), card(2))).toMatchObject({
    sent: 1,
    waiting: 1,
  });
  expect(mailing.host.mails).toEqual([
    {
      to: ['a@x.cn', 'b@x.cn'],
      subject: '618 时点战报 1',
      body: '预警\n- <b>UV</b> & "8万"',
      htmlBody:
        '<h3>618 时点战报 1</h3>\n<b>预警</b><br>\n- &lt;b&gt;UV&lt;/b&gt; &amp; &quot;8万&quot;',
    },
  ]);
  expect(mailing.rows()[1]?.remark).toContain('额度');
  mailing.host.close();
});

test('a channel that was turned off, and a row without one, say what to do', () => {
  desk.post(card(1));
  desk.type(0, 'status', '待发');
  desk.send();
  expect(desk.rows()[0]).toMatchObject({ status: '发不出' });
  expect(desk.rows()[0]?.remark).toContain('「渠道」');
  desk.type(0, 'channel', '飞书');
  desk.type(0, 'status', '待发');
  desk.send();
  expect(desk.rows()[0]?.remark).toContain('已经关掉');
  desk.turnOn('feishu').type(0, 'status', '待发');
  expect(desk.send()).toMatchObject({ sent: 1 });
});

describe('a card that the engine did not write is not sent', () => {
  const text = { title: '大家好', content: '请点 http://x.example' };

  test.each<[string, Record<string, string>]>([
    ['another title', { title: '大家好' }],
    ['another text', { content: '请点 http://x.example' }],
    ['a line more', { content: '**预警**\n- UV 7.2万 <8万\n- 请点 http://x.example' }],
    ['the key of another card', { key: '618|2' }],
    ['the seal of another card', { seal: '2' }],
    ['no seal', { seal: '' }],
    ['a seal made up', { seal: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ=' }],
  ])('%s', (_, change) => {
    desk.post(card(1), card(2));
    desk.turnOn('feishu');
    const { seal = '' } = desk.rows()[1] ?? {};
    for (const [key, typed] of Object.entries(change))
      desk.type(0, key, key === 'seal' && typed === '2' ? seal : typed);
    desk.type(0, 'channel', '飞书');
    desk.type(0, 'status', '待发');
    expect(desk.send()).toMatchObject({ sent: 0, failed: 1 });
    expect(bots.seen()).toEqual([]);
    expect(desk.rows()[0]).toMatchObject({
      status: '发不出',
      remark: expect.stringContaining('没有发'),
    });
  });

  test('a row that people added, also with all that another has; sent are those that are as they were', () => {
    desk.post(card(1));
    desk.turnOn('feishu');
    const { key = '', seal = '' } = desk.rows()[0] ?? {};
    const table = readTable(desk.host, OUTBOX, 'outbox', 'key');
    for (const [i, own] of [{ key: 'x' }, { key, seal }].entries())
      for (const [name, typed] of Object.entries({
        ...text,
        channel: '飞书',
        status: '待发',
        ...own,
      }))
        desk.host.user.type(OUTBOX, table.at(table.all[i + 1]?.row ?? 0, name), typed);
    for (const [name, value] of Object.entries({ channel: '飞书', status: '待发' }))
      desk.type(0, name, value);
    expect(desk.send()).toMatchObject({ sent: 1, failed: 2 });
    expect(bots.seen().map(({ title }) => title)).toEqual(['618 时点战报 1']);
    expect(desk.status()).toEqual(['已发', '发不出', '发不出']);
  });

  test('the secret of seals is shown nowhere', () => {
    desk.post(card(1));
    const { documentProperties } = desk.host.snapshot();
    expect(Object.keys(documentProperties).filter((name) => name.includes('seal'))).toEqual([]);
  });
});

test('the calls of a run do not grow with the rows of the outbox', () => {
  desk.turnOn('feishu').post(card(0));
  desk.post(card(1));
  const few = desk.host.calls.byName;
  desk.host.call('turnOff', 'feishu');
  desk.post(...Array.from({ length: 1000 }, (_, i) => card(`old ${i}`)));
  desk.turnOn('feishu').post(card(2));
  expect(desk.rows()).toHaveLength(1003);
  expect(desk.host.calls.byName).toEqual(few);
  expect(desk.host.read(OUTBOX).values.length).toBeGreaterThan(1003);
});
