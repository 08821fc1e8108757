import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';
import { noteAt } from '../support/workbook';

const BOARD = '618·执行监控';

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

const board = () => readTable(host, BOARD, 'board', 'metric');
const rowOf = (metric: string) => board().rows.find(({ text }) => text.metric === metric);
const type = (metric: string, key: string, text: string) =>
  host.user.type(BOARD, board().at(rowOf(metric)?.row ?? 0, key), text);
const state = (metric: string) => rowOf(metric)?.text.state;
const alerts = () =>
  readTable(host, '预警记录', 'alerts', 'metric').rows.map(
    ({ text }) => `${text.metric} ${text.platform} ${text.level} ${text.status}`,
  );
const clock = (time: string) => book.setClock(`2024-06-17 ${time}`);
const calls = () => host.executions.at(-1)?.calls ?? 0;

test('a ratio is confirmed in the next slot; typed twice in one it is not', () => {
  clock('12:05');
  type('转化率', 'live', '2%');
  expect(state('转化率')).toBe('待确认');
  type('转化率', 'live', '1.9%');
  host.call('recheckAll');
  expect(state('转化率')).toBe('待确认');
  expect(alerts()).toEqual([]);
  clock('18:05');
  type('转化率', 'live', '1.9%');
  expect(state('转化率')).toBe('预警');
  expect(alerts()).toEqual(['转化率 全部 预警 未解除']);
});

test('an alert ends when its value is safely inside, and stays one row on the way', () => {
  clock('12:05');
  type('客服响应时长', 'live', '60');
  type('客服响应时长', 'live', '44');
  expect(state('客服响应时长')).toBe('恢复中');
  expect(alerts()).toEqual(['客服响应时长 全部 预警 未解除']);
  type('客服响应时长', 'live', '50');
  type('客服响应时长', 'live', '40');
  expect(state('客服响应时长')).toBe('正常');
  expect(alerts()).toEqual(['客服响应时长 全部 预警 已解除']);
});

test('silence takes a time, a name and a reason, and ends by itself', () => {
  clock('12:05');
  type('客服响应时长', 'silenceUntil', '2024-06-17 18:00');
  const until = board().at(rowOf('客服响应时长')?.row ?? 0, 'silenceUntil');
  expect(noteAt(host, BOARD, until)).toContain('静默要三格都填');
  type('客服响应时长', 'silencedBy', '李四');
  type('客服响应时长', 'silenceReason', '换班');
  type('客服响应时长', 'live', '60');
  expect(state('客服响应时长')).toBe('已静默');
  expect(alerts()).toEqual([]);
  clock('18:05');
  host.call('recheckAll');
  expect(state('客服响应时长')).toBe('预警');
  expect(alerts()).toEqual(['客服响应时长 全部 预警 未解除']);
});

test('a live stream that is down explains the conversion of its platform', () => {
  const place = book.place('618', 'monitor', 'board', 'metric');
  typeNewRow(host, place, {
    metric: '直播中断时长',
    platform: '抖音',
    unit: '分钟',
    threshold: '>5分钟',
    live: '12分钟',
  });
  clock('12:05');
  type('新客转化率', 'live', '2%');
  clock('18:05');
  type('新客转化率', 'live', '2%');
  expect(state('新客转化率')).toBe('已静默');
  expect(alerts()).toEqual(['直播中断时长 抖音 预警 未解除']);
  type('直播中断时长', 'live', '0');
  expect(state('新客转化率')).toBe('预警');
});

test('an alert is said again in the second slot after, and stays one row', () => {
  const toasts = () => host.toasts.filter(({ message }) => message.includes('客服响应时长')).length;
  for (const [time, live] of [
    ['9:05', '60'],
    ['12:05', '61'],
    ['18:05', '62'],
  ] as const) {
    clock(time);
    type('客服响应时长', 'live', live);
  }
  expect(toasts()).toBe(2);
  expect(alerts()).toEqual(['客服响应时长 全部 预警 未解除']);
  expect(readTable(host, '预警记录', 'alerts', 'metric').rows[0]?.text.live).toBe('62秒');
});

test('a renamed metric ends the alert of its former name, also when the edit was lost', () => {
  clock('12:05');
  type('客服响应时长', 'live', '60');
  type('客服响应时长', 'metric', '首响时长');
  expect(alerts()).toEqual(['客服响应时长 全部 预警 已解除', '首响时长 全部 预警 未解除']);
  host.user.deleteRows(BOARD, rowOf('首响时长')?.row ?? 0, 1);
  host.call('recheckAll');
  expect(alerts()).toEqual(['客服响应时长 全部 预警 已解除', '首响时长 全部 预警 已解除']);
});

test('figures of yesterday are not logged anew today', () => {
  clock('21:05');
  type('客服响应时长', 'live', '30');
  book.setClock('2024-06-18 09:05');
  type('UV', 'live', '2万');
  const log = readTable(host, '数据记录', 'log', 'campaign').rows.map(
    ({ text }) => `${text.date} ${text.metric}`,
  );
  expect(log).toEqual(['2024-06-17 客服响应时长', '2024-06-18 UV']);
});

test('an alert that begins takes no more calls than before', () => {
  clock('12:05');
  type('客服响应时长', 'live', '60');
  expect(calls()).toBeLessThanOrEqual(16);
  type('客服响应时长', 'live', '61');
  expect(calls()).toBeLessThanOrEqual(8);
});

test('a name that holds a stroke is the same metric at the next look', () => {
  clock('12:05');
  const place = book.place('618', 'monitor', 'board', 'metric');
  const cells = { metric: '首响|95%', platform: '天猫', unit: '秒', threshold: '>45', live: '60' };
  typeNewRow(host, place, cells);
  type('UV', 'cause', 'x');
  host.call('recheckAll');
  expect(readTable(host, '数据记录', 'log', 'campaign').rows).toHaveLength(1);
  expect(alerts()).toEqual(['首响|95% 天猫 预警 未解除']);
  type('首响|95%', 'live', '30');
  expect(alerts()).toEqual(['首响|95% 天猫 预警 已解除']);
});

describe('the campaign has ended', () => {
  /** An alert of the last day that nobody has seen to. */
  const begin = () => {
    book.setClock('2024-06-25 21:05');
    type('客服响应时长', 'live', '60');
    expect(alerts()).toEqual(['客服响应时长 全部 预警 未解除']);
  };
  const overview = () => readTable(host, '活动总览', 'campaigns', 'code').rows[0]?.text;
  const row = () => readTable(host, '预警记录', 'alerts', 'metric').rows[0]?.text;

  test('on its last day alerts stand, from the next day on nothing shows them, before any look', () => {
    begin();
    expect(overview()).toMatchObject({
      alerts: '1',
      health: '⛔ 客服响应时长 60秒\uff0c已破 >45秒\uff0c另32项',
    });
    book.setClock('2024-06-26 0:01');
    expect(overview()?.alerts).toBe('0');
    expect(overview()?.health).not.toContain('⛔');
    expect(host.call('dayPanel', 'zh-CN')).toMatchObject({ alerts: [] });
  });

  test.each<[string, () => unknown]>([
    ['a recheck', () => host.call('recheckAll')],
    ['an edit of the board', () => type('客服响应时长', 'live', '70')],
    ['another edit there', () => type('UV', 'owner', '李四')],
    [
      'the whole day, typed the next morning',
      () => {
        const { all, at } = readTable(host, BOARD, 'wholeDay', 'platform');
        host.user.type(BOARD, at(all[0]?.row ?? 0, 'uv'), '1万');
      },
    ],
  ])('%s writes that down, once; no other begins', (_, look) => {
    begin();
    book.setClock('2024-06-26 9:05');
    look();
    expect(alerts()).toEqual(['客服响应时长 全部 预警 随活动结束']);
    expect(row()?.resolved).toBe('');
    type('客服响应时长', 'live', '90');
    type('退款率', 'live', '30%');
    host.call('recheckAll');
    expect(alerts()).toEqual(['客服响应时长 全部 预警 随活动结束']);
    expect(state('客服响应时长')).not.toBe('正常');
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0, alerts: 0 });
  });
});
