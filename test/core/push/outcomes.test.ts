import fc from 'fast-check';
import { isAbandoned, nextToSend, type OutboxRow } from '../../../src/core/push/nextToSend';
import { readAnswer } from '../../../src/core/push/readAnswer';
import { offTheHour, retryPlan } from '../../../src/core/push/retryPlan';

const MINUTE = 1 / 1440;
/** 2024-06-17 21:05. */
const NOW = 45460 + (21 * 60 + 5) * MINUTE;

describe('answers', () => {
  test.each([
    ['feishu', 200, '{"code":0,"msg":"success"}', { kind: 'sent' }],
    ['feishu', 200, '{"StatusCode":0,"StatusMessage":"success"}', { kind: 'sent' }],
    ['dingtalk', 200, '{"errcode":0,"errmsg":"ok"}', { kind: 'sent' }],
    ['wecom', 200, '{"errcode":0,"errmsg":"ok"}', { kind: 'sent' }],
    ['feishu', 200, '{"code":11232}', { kind: 'throttled', reason: '11232' }],
    ['feishu', 400, '{"code":9499}', { kind: 'throttled', reason: '9499' }],
    ['dingtalk', 200, '{"errcode":130101}', { kind: 'throttled', reason: '130101' }],
    ['dingtalk', 200, '{"errcode":410100}', { kind: 'throttled', reason: '410100' }],
    ['wecom', 200, '{"errcode":45009}', { kind: 'throttled', reason: '45009' }],
    ['wecom', 429, '', { kind: 'throttled', reason: 'HTTP 429' }],
    ['feishu', 200, '{"code":19021}', { kind: 'settings', setting: 'signature', reason: '19021' }],
    ['feishu', 200, '{"code":19022}', { kind: 'settings', setting: 'address', reason: '19022' }],
    ['feishu', 200, '{"code":19024}', { kind: 'settings', setting: 'keyword', reason: '19024' }],
    ['feishu', 400, '{"code":19001}', { kind: 'settings', setting: 'webhook', reason: '19001' }],
    [
      'dingtalk',
      200,
      '{"errcode":310000}',
      { kind: 'settings', setting: 'security', reason: '310000' },
    ],
    ['wecom', 200, '{"errcode":93000}', { kind: 'settings', setting: 'webhook', reason: '93000' }],
    ['wecom', 200, '{"errcode":-1}', { kind: 'refused', reason: '-1', down: false }],
    ['feishu', 500, '', { kind: 'refused', reason: 'HTTP 500', down: true }],
    ['feishu', 503, '<html>', { kind: 'refused', reason: 'HTTP 503', down: true }],
    ['feishu', 302, '', { kind: 'refused', reason: 'HTTP 302', down: false }],
    ['feishu', 200, ' <!DOCTYPE html>', { kind: 'refused', reason: 'HTML', down: true }],
    ['feishu', 504, 'Gateway Timeout', { kind: 'unsure' }],
    ['feishu', 502, '', { kind: 'unsure' }],
    ['feishu', 500, '{"code":0}', { kind: 'refused', reason: 'HTTP 500', down: true }],
    ['feishu', 200, '', { kind: 'unsure' }],
    ['feishu', 200, 'null', { kind: 'unsure' }],
    ['feishu', 200, '{"errcode":"0"}', { kind: 'unsure' }],
    ['feishu', 200, '{"code":', { kind: 'unsure' }],
  ] as const)('%s %d %s', (bot, status, text, verdict) => {
    expect(readAnswer(bot, { status, text })).toEqual(verdict);
  });

  test('no answer may have arrived', () => {
    expect(readAnswer('wecom', undefined)).toEqual({ kind: 'unsure' });
  });
});

describe('trying again', () => {
  const down = { kind: 'refused', reason: '', down: true } as const;
  const minutes = (moment: number) => Math.round((moment - NOW) * 1440);

  test('at growing distances, five times', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((tries) => retryPlan('feishu', down, tries, NOW));
    expect(waits.map((wait) => wait && minutes(wait.next))).toEqual([2, 5, 10, 20, 40, undefined]);
  });

  test.each([
    ['dingtalk', { kind: 'throttled', reason: '' }, 11, true],
    ['wecom', { kind: 'throttled', reason: '' }, 2, true],
    ['mail', { kind: 'throttled', reason: 'quota' }, 240, true],
    ['feishu', down, 2, true],
    ['feishu', { kind: 'refused', reason: '1', down: false }, 2, false],
  ] as const)('%s %j: after %d minutes, the whole channel: %s', (channel, verdict, wait, rests) => {
    const plan = retryPlan(channel, verdict, 1, NOW);
    expect(plan && minutes(plan.next)).toBe(wait);
    expect(plan?.rest !== undefined).toBe(rests);
  });

  test.each([
    ['20:58:59', '20:58:59'],
    ['20:59:00', '21:02:00'],
    ['21:00:00', '21:02:00'],
    ['21:01:59', '21:02:00'],
    ['21:02:00', '21:02:00'],
    ['21:28:59', '21:28:59'],
    ['21:29:30', '21:32:00'],
    ['21:31:00', '21:32:00'],
    ['23:59:10', '24:02:00'],
  ])('%s becomes %s', (from, to) => {
    const of = (text: string) => {
      const [h = 0, m = 0, s = 0] = text.split(':').map(Number);
      return 45460 + (h * 3600 + m * 60 + s) / 86_400;
    };
    expect(offTheHour(of(from))).toBeCloseTo(of(to), 7);
  });

  test('never earlier, never around the hour, and settled at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (second) => {
        const from = 45460 + second / 86_400;
        const to = offTheHour(from);
        expect(to).toBeGreaterThanOrEqual(from - 1e-9);
        expect([29, 0, 1]).not.toContain(Math.floor(Math.round(to * 86_400) / 60) % 30);
        expect(offTheHour(to)).toBeCloseTo(to, 9);
      }),
    );
  });
});

describe('whose turn it is', () => {
  const row = (n: number, change: Partial<OutboxRow> = {}): OutboxRow => ({
    row: n,
    key: `k${n}`,
    time: NOW,
    channel: 'dingtalk',
    status: 'waiting',
    title: '',
    content: '',
    tries: 0,
    next: undefined,
    taken: undefined,
    rest: undefined,
    remark: '',
    seal: '',
    ...change,
  });
  const seconds = (count: number) => count / 86_400;

  test.each<[string, OutboxRow[], object | undefined]>([
    ['nothing waits', [row(1, { status: 'sent' }), row(2, { status: undefined })], undefined],
    ['the older one first', [row(1), row(2, { time: NOW - 1 })], { send: { row: 2 } }],
    ['a channel that may not be used', [row(1, { channel: 'mail' })], undefined],
    ['a row without a channel', [row(1, { channel: undefined })], undefined],
    ['too early for it', [row(1, { next: NOW + seconds(50) })], { wait: 50 }],
    [
      'its channel rests because of another row',
      [row(1, { status: 'waiting', next: NOW + seconds(600), rest: NOW + seconds(600) }), row(2)],
      { wait: 600 },
    ],
    [
      'its channel has just sent',
      [row(1, { status: 'sent', taken: NOW - seconds(1) }), row(2)],
      { wait: 3 },
    ],
    [
      'another channel is free',
      [row(1, { status: 'sent', taken: NOW - seconds(1) }), row(2), row(3, { channel: 'feishu' })],
      { send: { row: 3 } },
    ],
    [
      'the clock was set back',
      [row(1, { status: 'sent', taken: NOW + 1 }), row(2)],
      { send: { row: 2 } },
    ],
  ])('%s', (_, rows, expected) => {
    const next = nextToSend(rows, ['dingtalk', 'feishu'], NOW);
    if (expected === undefined) expect(next).toBeUndefined();
    else expect(next).toMatchObject(expected);
  });

  test.each([
    ['sending', NOW - seconds(300), false],
    ['sending', NOW - seconds(421), true],
    ['sending', undefined, true],
    ['waiting', NOW - 1, false],
  ] as const)('%s since %s is abandoned: %s', (status, taken, abandoned) => {
    expect(isAbandoned(row(1, { status, taken }), NOW)).toBe(abandoned);
  });
});
