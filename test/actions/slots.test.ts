import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';
import { noteAt, testHost } from '../support/workbook';

const BOARD = '618·执行监控';

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

type Entry = 'slots' | 'wholeDay';
const table = (block: Entry = 'slots') => readTable(host, BOARD, block, 'platform');
const at = (platform: string, key: string, block: Entry = 'slots') => {
  const { rows, at: place } = table(block);
  return place(rows.find(({ text }) => text.platform === platform)?.row ?? 0, key);
};
const type = (platform: string, key: string, text: string, block: Entry = 'slots') =>
  host.user.type(BOARD, at(platform, key, block), text);
const row = (platform: string, block: Entry = 'slots') =>
  table(block).rows.find(({ text }) => text.platform === platform)?.text;
const log = () =>
  readTable(host, '数据记录', 'log', 'campaign').rows.map(
    ({ text }) =>
      `${text.date} ${text.slot} ${text.platform} ${text.metric} ${text.value} ${text.valid}`,
  );
const note = (a1: string) => noteAt(host, BOARD, a1);
const slot = () => readTable(host, BOARD, 'board', 'metric').summary.slot;
const calls = () => host.executions.at(-1)?.calls ?? 0;

test('what an owner types is logged for the slot that has begun, and nothing is cleared', () => {
  book.setClock('2024-06-17 12:05');
  expect(slot()).toBe('12:00');
  expect(row('天猫')?.status).toBe('△ 待报');
  type('天猫', 'uv', '1.84万');
  type('天猫', 'gmv', '121000元');
  expect(row('天猫')).toMatchObject({ uv: '1.8万', gmv: '12.1', status: '✓ 已报' });
  expect(row('天猫')?.reported).toBe('6/17 12:00');
  expect(row('抖音')?.status).toBe('△ 待报');
  expect(log()).toEqual(['2024-06-17 12:00 天猫 UV 18400 1', '2024-06-17 12:00 天猫 GMV 12.1 1']);
});

test('a figure that stands is no news in the next slot; typed again it is', () => {
  book.setClock('2024-06-17 12:05');
  type('天猫', 'gmv', '12.1');
  type('天猫', 'uv', '18400');
  book.setClock('2024-06-17 18:10');
  expect(row('天猫')?.status).toBe('△ 待报');
  type('天猫', 'gmv', '22');
  type('天猫', 'uv', '18400');
  expect(log()).toEqual([
    '2024-06-17 12:00 天猫 GMV 12.1 0',
    '2024-06-17 12:00 天猫 UV 18400 0',
    '2024-06-17 18:00 天猫 GMV 22 1',
    '2024-06-17 18:00 天猫 UV 18400 1',
  ]);
});

test('the whole day, entered next morning, closes the day', () => {
  book.setClock('2024-06-17 21:05');
  type('天猫', 'gmv', '29.5');
  book.setClock('2024-06-18 9:05');
  type('天猫', 'gmv', '35.9', 'wholeDay');
  expect(row('天猫', 'wholeDay')).toMatchObject({ status: '✓ 已报', reported: '6/17 全天' });
  book.log(
    '618',
    [{ date: '2024-06-17', slot: '18:00', platform: 'tmall', metric: 'gmv', value: 22 }],
    () => '2024-06-18 10:00',
  );
  expect(log()).toEqual([
    '2024-06-17 21:00 天猫 GMV 29.5 0',
    '2024-06-17 全天 天猫 GMV 35.9 1',
    '2024-06-17 18:00 天猫 GMV 22 0',
  ]);
});

test('edits that were lost are made up for, a second look logs nothing', () => {
  book.setClock('2024-06-17 12:05');
  host.user.type(BOARD, at('抖音', 'uv'), '11200');
  host.call('recheckAll');
  host.call('recheckAll');
  expect(log()).toEqual(['2024-06-17 12:00 抖音 UV 11200 1']);
});

test('a day may have slots of its own, and a phase too', () => {
  const place = { sheet: '设置', block: 'slots', first: 'slot' };
  typeNewRow(host, place, { slot: '10:00', time: '10:00', holds: '2024-06-18' });
  typeNewRow(host, place, { slot: '11:00', time: '11:00', holds: '2024-06-18' });
  typeNewRow(host, place, { slot: '20:00', time: '20:00', holds: '爆发' });
  const slotAt = (time: string) => {
    book.setClock(time);
    return slot();
  };
  expect(slotAt('2024-06-18 9:30')).toBe('');
  expect(slotAt('2024-06-18 11:30')).toBe('11:00');
  expect(slotAt('2024-06-17 19:59')).toBe('');
  expect(slotAt('2024-06-17 20:01')).toBe('20:00');
  expect(slotAt('2024-06-05 18:30')).toBe('18:00');
});

test('on the peak day figures are collected every hour', () => {
  const slotAt = (time: string) => {
    book.setClock(time);
    return slot();
  };
  expect(slotAt('2024-06-17 13:30')).toBe('12:00');
  expect(slotAt('2024-06-18 13:30')).toBe('13:00');
  type('天猫', 'gmv', '20');
  expect(log()).toEqual(['2024-06-18 13:00 天猫 GMV 20 1']);
  const { summary } = readTable(host, BOARD, 'board', 'metric');
  expect(summary.dayShare).toBe('42%');
});

test('before the first slot a figure is logged for the time itself', () => {
  book.setClock('2024-06-18 0:20');
  type('天猫', 'gmv', '9.5');
  expect(log()).toEqual(['2024-06-18 0:20 天猫 GMV 9.5 1']);
});

test('a figure below that of an earlier slot is logged and doubted; corrected, it is not', () => {
  book.setClock('2024-06-17 12:05');
  type('天猫', 'uv', '18400');
  book.setClock('2024-06-17 18:05');
  type('天猫', 'uv', '3360');
  expect(note(at('天猫', 'uv'))).toContain('比上个时点的 18400 少');
  type('天猫', 'gmv', '22');
  expect(note(at('天猫', 'uv'))).toContain('比上个时点的 18400 少');
  type('天猫', 'uv', '33600');
  expect(note(at('天猫', 'uv'))).toBe('');
  expect(log().filter((line) => line.includes('UV'))).toEqual([
    '2024-06-17 12:00 天猫 UV 18400 0',
    '2024-06-17 18:00 天猫 UV 3360 0',
    '2024-06-17 18:00 天猫 UV 33600 1',
  ]);
});

test('outside the campaign nothing is logged, then or later, and the cell says so', () => {
  book.setClock('2024-05-30 12:05');
  type('天猫', 'uv', '100');
  expect(note(at('天猫', 'uv'))).toContain('5/30 12:00不在活动期内');
  expect(row('天猫')?.status).toBe('');
  book.setClock('2024-06-01 9:05');
  type('抖音', 'uv', '5000');
  expect(log()).toEqual(['2024-06-01 9:00 抖音 UV 5000 1']);
});

test('text that is no number stays, and a platform counts once', () => {
  book.setClock('2024-06-17 12:05');
  type('天猫', 'uv', '很多');
  expect(row('天猫')?.uv).toBe('很多');
  expect(note(at('天猫', 'uv'))).toContain('读不懂的数字');
  type('抖音', 'platform', '天猫');
  const twin = table().rows.filter(({ text }) => text.platform === '天猫')[1]?.row ?? 0;
  host.user.type(BOARD, table().at(twin, 'uv'), '7');
  expect(note(table().at(twin, 'platform'))).toContain('「天猫」已有一行');
  expect(log()).toEqual([]);
});

test('a figure takes at most 12 calls, 16 where it fills the board too, whatever the log holds', () => {
  book.setClock('2024-06-17 12:05');
  type('天猫', 'uv', '18400');
  expect(calls()).toBeLessThanOrEqual(12);
  book.log618('2024-06-17');
  type('天猫', 'orders', '469');
  expect(calls()).toBeLessThanOrEqual(16);
  host.user.paste(BOARD, at('抖音', 'uv'), [['11201', '253', '5.9', '1', '120001', '800']]);
  expect(calls()).toBeLessThanOrEqual(16);
});

test('a place is not asked for figures before it opens', () => {
  const event = testHost();
  const [start, end] = ['2024-06-15', '2024-06-16'];
  const basics = { language: 'zh-CN', scenario: 'offline-event', name: '快闪', start, end };
  const { request } = event.call('proposeCampaign', basics) as { request: object };
  expect(event.call('createCampaign', { ...request, code: 'P' })).toMatchObject({ ok: true });
  const clock = new DemoBook(event, 'zh-CN');
  const states = () =>
    readTable(event, 'P·执行监控', 'slots', 'platform').rows.map(({ text }) => [
      text.platform,
      text.status,
    ]);
  clock.setClock('2024-06-10 12:05');
  expect(states().slice(0, 2)).toEqual([
    ['线下', ''],
    ['抖音', '△ 待报'],
  ]);
  clock.setClock('2024-06-15 12:05');
  expect(states()[0]).toEqual(['线下', '△ 待报']);
  event.close();
});
