import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { botRequest, LIMITS } from '../../../src/core/push/botRequest';
import { cardMarkdown } from '../../../src/core/push/card';
import { BOTS, type Bot } from '../../../src/core/push/channel';
import { checkWebhook, maskedEnd } from '../../../src/core/push/checkWebhook';
import { fitText } from '../../../src/core/push/fitText';
import { mailBodies } from '../../../src/core/push/mailText';
import { utf8Length } from '../../../src/core/push/utf8Length';

const SECRET = 'SEC密钥0123456789';
const NOW = 1_700_000_000_000;
const hmac = (message: string, key: string) =>
  createHmac('sha256', key).update(message, 'utf8').digest('base64');
const more = (count: number) => `…还有 ${count} 字`;

function request(bot: Bot, content: string, secret = SECRET, title = '618 战报') {
  const webhook = { url: 'https://x/?a=1', secret };
  return botRequest(bot, { webhook, text: { title, content }, now: NOW, hmac, more });
}
const parsed = (bot: Bot, content: string) => JSON.parse(request(bot, content).body);

describe('signatures, against values calculated with Python', () => {
  test('Feishu: time and secret are the key, nothing is the message, seconds', () => {
    expect(parsed('feishu', 'x')).toMatchObject({
      timestamp: '1700000000',
      sign: 'p67M33/GsfOFeMdMcZcRCD1iH1qF0zKNzK+M68UhfLA=',
    });
    expect(request('feishu', 'x').url).toBe('https://x/?a=1');
  });
  test('DingTalk: the secret is the key, time and secret the message, milliseconds, in the address', () => {
    const sign = encodeURIComponent('yNPmkBVjJBfrk43+YcbT1o2ERvWO1BvhCYfH44vRUkM=');
    expect(request('dingtalk', 'x').url).toBe(
      `https://x/?a=1&timestamp=1700000000000&sign=${sign}`,
    );
    expect(sign).toMatch(/%3D$/);
  });
  test('WeCom, and bots without a secret, sign nothing', () => {
    expect(request('wecom', 'x').url).toBe('https://x/?a=1');
    expect(request('dingtalk', 'x', '').url).toBe('https://x/?a=1');
    expect(JSON.parse(request('feishu', 'x', '').body)).not.toHaveProperty('sign');
  });
});

describe('what is sent', () => {
  test('a mention, a link or a colour in a cell is only text', () => {
    const content = cardMarkdown({
      sections: [{ heading: 'A*B*', lines: ['<at id=all></at>', '<@all> [x](http://y)', 'a\nb'] }],
    });
    for (const bot of BOTS) {
      const { body } = request(bot, content);
      expect(body).not.toMatch(/[<>]/);
      expect(body).not.toContain('](');
      expect(body).toContain('**A\uff0aB\uff0a**');
      expect(body).toContain('- a b');
    }
  });

  test.each(BOTS)(
    '%s: whatever the text, the body is within the limit and begins as it should',
    (bot) => {
      fc.assert(
        fc.property(
          fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 400 }),
          (lines) => {
            const content = lines.join('\n库存"预警"😀\n');
            const { body } = request(bot, content);
            const size = bot === 'wecom' ? JSON.parse(body).markdown.content : body;
            expect(utf8Length(size)).toBeLessThanOrEqual(LIMITS[bot]);
            expect(JSON.parse(body)).toBeTruthy();
          },
        ),
        { numRuns: 30 },
      );
    },
  );

  test('mail shows what people wrote as text', () => {
    expect(mailBodies({ title: 'a<b', content: '**头**\n- x & <i>' })).toEqual({
      plain: '头\n- x & <i>',
      html: '<h3>a&lt;b</h3>\n<b>头</b><br>\n- x &amp; &lt;i&gt;',
    });
  });
});

describe('cutting', () => {
  test.each([
    ['12345', 5, '12345'],
    ['123456789', 8, '1234\n\n+5'],
    ['aaaaaaaaaa\nbbbbbb', 16, 'aaaaaaaaaa\n\n+7'],
  ])('%j to %d characters', (text, limit, cut) => {
    expect(
      fitText(
        text,
        (t) => [...t].length <= limit,
        (count) => `+${count}`,
      ),
    ).toBe(cut);
  });

  test('no character is torn, and what is kept and missing adds up', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 30 }),
        fc.integer({ min: 12, max: 200 }),
        (text, limit) => {
          const cut = fitText(
            text,
            (t) => utf8Length(t) <= limit,
            (count) => `+${count}`,
          );
          if (cut === text) return;
          const [, kept = '', count] = /^([\s\S]*)\n\n\+(\d+)$/.exec(cut) ?? [];
          expect(text.startsWith(kept)).toBe(true);
          expect([...text].length - Number(count)).toBeGreaterThanOrEqual([...kept].length);
        },
      ),
    );
  });

  test('bytes of UTF-8 are counted as an encoder would', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });
});

test.each([
  ['feishu', 'https://open.feishu.cn/open-apis/bot/v2/hook/abc', undefined],
  ['feishu', 'https://open.larksuite.com/open-apis/bot/v2/hook/abc', undefined],
  ['dingtalk', 'https://oapi.dingtalk.com/robot/send?access_token=abc', undefined],
  ['wecom', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abc', undefined],
  ['feishu', 'http://127.0.0.1:8080/open-apis/bot/v2/hook/abc', undefined],
  ['feishu', 'http://open.feishu.cn/open-apis/bot/v2/hook/abc', 'notHttps'],
  ['feishu', 'open.feishu.cn/open-apis/bot/v2/hook/abc', 'notHttps'],
  ['feishu', 'https://open.feishu.cn@evil.cn/open-apis/bot/v2/hook/abc', 'notHttps'],
  ['feishu', 'https://open.feishu.cn.evil.cn/open-apis/bot/v2/hook/abc', 'otherHost'],
  ['feishu', 'https://127.0.0.1:80/open-apis/bot/v2/hook/abc', 'otherHost'],
  ['feishu', 'http://127.0.0.1.evil.cn:80/open-apis/bot/v2/hook/abc', 'notHttps'],
  ['feishu', 'https://oapi.dingtalk.com/robot/send?access_token=abc', 'otherHost'],
  ['feishu', 'https://open.feishu.cn/open-apis/bot/v2/hook/', 'otherPath'],
  ['wecom', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=a b', 'notHttps'],
] as const)('%s %s: %s', (bot, url, fault) => {
  expect(checkWebhook(bot, url)).toBe(fault);
});

test('of an address only its end is shown', () => {
  expect(maskedEnd('https://open.feishu.cn/open-apis/bot/v2/hook/abc-1234')).toBe('••••1234');
});
