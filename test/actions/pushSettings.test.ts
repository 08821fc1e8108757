import { BotServer } from '../support/botServer';
import { card, PushDesk } from '../support/pushDesk';

let bots: BotServer;
let desk: PushDesk;
beforeAll(() => {
  bots = new BotServer();
  desk = new PushDesk(bots);
});
beforeEach(() => desk.reset());
afterAll(() => {
  desk.host.close();
  bots.close();
});

/** Opens 推送设置 and answers its questions in turn; gives what it says last. */
function dialog(...answers: string[]): string {
  desk.host.answers.length = 0;
  desk.host.answers.push(...answers);
  desk.host.call('askPush');
  return desk.host.alerts.at(-1) ?? '';
}
const sends = () => desk.post(card(desk.host.executions.length));

test('a bot is turned on after a test message, shown by its end alone, and turned off', () => {
  expect(dialog('1', bots.webhooks().feishu, bots.secret)).toContain('✓ 飞书已打开');
  expect(bots.seen()).toMatchObject([
    { bot: 'feishu', title: '活动作战台 测试消息', delivered: true },
  ]);
  expect(sends()).toMatchObject({ sent: 1 });

  dialog('');
  const shown = desk.host.alerts.at(-1) ?? '';
  expect(shown).toContain('1  飞书  ✓ 已打开\uff08••••1234\uff09');
  expect(shown).toContain('2  钉钉  – 未打开');
  expect(desk.host.alerts.join()).not.toContain('feishu-token');
  expect(desk.host.alerts.join()).not.toContain(bots.secret);

  expect(dialog('1', '2')).toContain('测试消息已发到飞书');
  expect(dialog('1', '3')).toContain('飞书已关掉');
  expect(JSON.stringify(desk.host.save().properties)).not.toContain(bots.secret);
});

test.each([
  ['1', 'http://open.feishu.cn/open-apis/bot/v2/hook/x', '不是 https 地址'],
  ['1', 'https://oapi.dingtalk.com/robot/send?access_token=x', '不是飞书的地址'],
  ['3', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/', '地址不完整'],
  ['4', 'a@x.cn, 张三', '「张三」不是邮箱地址'],
  ['9', '', '没有编号「9」'],
])('%s %s: %s, and nothing is changed', (choice, typed, says) => {
  const before = JSON.stringify(desk.host.save().properties);
  expect(dialog(choice, typed, bots.secret)).toContain(says);
  expect(JSON.stringify(desk.host.save().properties)).toBe(before);
  expect(bots.seen()).toEqual([]);
});

test('a secret that the bot refuses is not kept, unless the person wants it', () => {
  const before = JSON.stringify(desk.host.save().properties);
  // The last question is cancelled.
  expect(dialog('1', bots.webhooks().feishu, 'wrong')).toContain('签名不对\uff0819021\uff09');
  expect(JSON.stringify(desk.host.save().properties)).toBe(before);
  bots.next('error500');
  expect(dialog('3', bots.webhooks().wecom, 'yes')).toContain('没有确认送达');
  expect(sends()).toMatchObject({ sent: 1 });
});

test('mail goes to a list, and what waits is sent by the menu', () => {
  expect(dialog('4', 'a@x.cn,b@x.cn、c@x.cn')).toContain('邮件已打开');
  expect(desk.host.mails.at(-1)?.to).toEqual(['a@x.cn', 'b@x.cn', 'c@x.cn']);
  sends();
  desk.type(0, 'status', '待发');
  expect(dialog('5')).toBe('发出 1 条\uff0c待发 0 条\uff0c要人处理 0 条。');
});

test('without the scopes it says how to get them and why, and keeps nothing', () => {
  const plain = new PushDesk(bots, { scopes: [] });
  for (const choice of ['1', '4']) {
    plain.host.answers.push(choice, bots.webhooks().feishu, bots.secret);
    plain.host.call('askPush');
    expect(plain.host.alerts.at(-1)).toContain('npm run deploy -- --with push');
    plain.host.answers.length = 0;
  }
  expect(plain.host.save().properties.document).toEqual({});
  plain.host.close();
});
