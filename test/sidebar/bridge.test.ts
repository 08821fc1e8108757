import { failure } from '../../sidebar/bridge/failure';
import { CallFailed, call } from '../../sidebar/bridge/server';
import { numberIn, understood } from '../../sidebar/fields/understood';
import { nudgeLine } from '../../sidebar/panel/nudgeLine';
import { timeLeft } from '../../sidebar/panel/timeLeft';
import { pastLines } from '../../sidebar/wizard/pastLines';
import { shareOf } from '../../sidebar/wizard/request';

type Handlers = {
  success?: ((value: unknown) => void) | undefined;
  failure?: ((error: Error) => void) | undefined;
};

/** google.script.run that answers each call after a while. */
function answering(after: number, answer: (handlers: Handlers, args: unknown[]) => void): void {
  const runner = (handlers: Handlers): object => ({
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
    withFailureHandler: (fail: Handlers['failure']) => runner({ ...handlers, failure: fail }),
    dayPanel: (...args: unknown[]) => {
      jest.spyOn(Date, 'now').mockReturnValue(Date.now() + after);
      answer(handlers, args);
    },
  });
  Object.assign(globalThis, { google: { script: { run: runner({}) } } });
}

afterEach(() => jest.restoreAllMocks());

test('a call gives what the script gives', async () => {
  answering(100, ({ success }, args) => success?.(['given', ...args]));
  await expect(call('dayPanel', 'zh-CN')).resolves.toEqual(['given', 'zh-CN']);
});

test.each([
  [200, true],
  [5000, false],
])('one that fails after %d ms hints at two accounts: %s', async (after, hints) => {
  answering(after, ({ failure: fail }) => fail?.(new Error('PERMISSION_DENIED')));
  const error = await call('dayPanel').catch((thrown) => thrown);
  expect(error).toBeInstanceOf(CallFailed);
  expect(failure(error)).toContain('没有完成\uff1aPERMISSION_DENIED');
  expect(failure(error).includes('多个 Google 账号')).toBe(hints);
});

test.each([
  ['30', '万元', '读作 30万元'],
  ['500万', '万元', '读作 500万元'],
  ['80000元', '万元', '读作 8万元'],
  ['500万元', '万元', ''],
  ['≤30秒', '秒', ''],
  ['<=30', '秒', '读作 ≤30秒'],
  ['提升15%', '%', ''],
  ['', '人', ''],
  ['很多', '人', '⚠ 读不懂'],
  ['5人', '万元', '⚠ 读不懂'],
])('%s beside %s says back: %s', (typed, unit, said) => {
  expect(understood(typed, unit)).toBe(said);
});

test('only exact quantities are numbers', () => {
  expect([numberIn('1.2万', '人'), numberIn('约8万', '人'), numberIn('', '人')]).toEqual([
    12_000,
    undefined,
    undefined,
  ]);
});

test.each([
  ['60%', 0.6],
  ['60', 0.6],
  ['33.3\uff05', 0.333],
  ['', undefined],
  ['一半', Number.NaN],
])('the share %s is %d', (typed, share) => {
  expect(shareOf(typed)).toEqual(share);
});

const none = { overdue: [], dueToday: [], dueSoon: [], issues: [], unreported: 0 };
const task = (n: number) => ({ what: `T0${n} 任务${n}`, due: `6/${n}` });
test.each([
  [
    { ...none, overdue: [task(1)], dueToday: [task(2), task(3)], unreported: 3 },
    '21:00',
    '@张三 逾期1\uFF1AT01 任务1\uFF086/1 到期\uFF09\uFF1B今天到期2\uFF1AT02 任务2、T03 任务3\uFF1B21:00未报',
  ],
  [
    { ...none, issues: [{ what: 'Q3 页面卡顿', due: '6/17 20:35' }] },
    '',
    '@张三 问题超时1\uFF1AQ3 页面卡顿\uFF086/17 20:35 起超时\uFF09',
  ],
  [
    { ...none, overdue: [1, 2, 3, 4].map(task) },
    '',
    '@张三 逾期4\uFF1AT01 任务1\uFF086/1 到期\uFF09、T02 任务2\uFF086/2 到期\uFF09、T03 任务3\uFF086/3 到期\uFF09、…',
  ],
  [{ ...none, dueSoon: [task(9)] }, '21:00', '@张三 3天内到期1\uFF1AT09 任务9\uFF086/9 到期\uFF09'],
  [{ ...none, unreported: 1 }, '', ''],
  [none, '9:00', ''],
])('%j at %s is %s', (load, slot, line) => {
  expect(nudgeLine({ owner: '张三', ...load }, slot)).toBe(line);
});

test.each([
  [null, '未定时限'],
  [0, '还剩 0 分钟'],
  [65, '还剩 1 小时 5 分'],
  [-20, '⛔ 超时 20 分钟'],
  [-7260, '⛔ 超时 5 天 1 小时'],
])('%s minutes left: %s', (minutes, said) => {
  expect(timeLeft(minutes)).toBe(said);
});

test('how past campaigns ended is said with the signs of the language', () => {
  const goal = {
    metric: 'gmv',
    platform: '全部',
    target: 500,
    actual: 520,
    rate: 1.04,
    unit: '万元',
  };
  const past = {
    code: 'XP',
    name: '新品首发',
    roi: 4.04,
    goals: [goal, { ...goal, metric: 'uv', rate: null, unit: '人' }],
  } as unknown as Parameters<typeof pastLines>[0][number];
  expect(pastLines([past], (key) => key.toUpperCase())).toEqual([
    '新品首发\uff08XP\uff09\uff1aGMV 520万元 / 500万元\uff08104%\uff09 · UV 520人 / 500人 · 投放ROI 1:4',
  ]);
});
