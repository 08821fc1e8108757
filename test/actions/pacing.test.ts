import { campaign618 } from '../../local/demo/campaign618';
import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';

const BOARD = '618·执行监控';

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

const board = () => readTable(host, BOARD, 'board', 'metric');
const uvAt = (key: string) =>
  board().at(board().rows.find(({ text }) => text.metric === 'UV')?.row ?? 0, key);
const uv = () => board().rows.find(({ text }) => text.metric === 'UV')?.text;
const pacing = () => readTable(host, BOARD, 'pacing', 'method').rows.map(({ text }) => text);
const daily = (date: string) =>
  readTable(host, BOARD, 'daily', 'date').rows.find(({ text }) => text.date === date)?.text;
const sell = (date: string, value: number, slot = '全天') =>
  book.log('618', [{ date, slot, platform: 'tmall', metric: 'gmv', value }], () => `${date} 22:00`);
const alerts = () => readTable(host, '预警记录', 'alerts', 'metric').rows.map(({ text }) => text);

test('UV below 80 % of its target is not red at 9:00, and is when it should have come', () => {
  book.setClock('2024-06-17 09:05');
  host.user.type(BOARD, uvAt('live'), '1.6万');
  expect(uv()).toMatchObject({ state: '正常', line: '1.44万 · 18%' });
  book.setClock('2024-06-17 21:05');
  host.call('recheckAll');
  expect(uv()).toMatchObject({ state: '正常', line: '1.44万 · 18%' });
  host.user.type(BOARD, uvAt('live'), '6万');
  expect(uv()).toMatchObject({ state: '预警', line: '6.56万 · 82%' });
  expect(alerts()[0]).toMatchObject({ metric: 'UV', threshold: '<80%\uff08此刻 6.56万\uff09' });
});

test('exposure that comes at once is an alert that says to slow down, not to add more', () => {
  book.setClock('2024-06-17 12:05');
  const place = { sheet: BOARD, block: 'board', first: 'metric' };
  typeNewRow(host, place, {
    metric: '曝光量',
    platform: '小红书',
    unit: '次',
    target: '10万',
    threshold: '<80%',
    action: '追加投放',
    live: '9万',
  });
  const row = board().rows.find(({ text }) => text.metric === '曝光量')?.text;
  expect(row).toMatchObject({ state: '预警', line: '\uff1e5.7万 · 38%' });
  expect(alerts()[0]).toMatchObject({
    metric: '曝光量',
    threshold: '>应达150%\uff08此刻 5.7万\uff09',
    action: '放量过快\uff1a分批投放\uff0c给后面的时段留量',
  });
});

test('with too few points nothing is foretold, and what must be done each day is known', () => {
  book.setClock('2024-06-02 09:05');
  expect(pacing()[0]).toMatchObject({ pace: '', forecast: '', actual: '' });
  sell('2024-06-01', 4.8);
  expect(board().summary).toMatchObject({
    pace: '数据不足',
    forecast: '数据不足',
    expected: '5.9',
  });
  expect(pacing()[0]).toMatchObject({ pace: '数据不足', uplift: '数据不足', needed: '21.0' });
  expect(daily('2024-06-01')).toMatchObject({ forecast: '数据不足', pace: '96.0%' });
});

test('the slots of the first day are points too', () => {
  book.setClock('2024-06-01 18:05');
  sell('2024-06-01', 3.2, '18:00');
  expect(pacing()[0]).toMatchObject({ expected: '3.2', pace: '100.0%', forecast: '500.0' });
});

test('a target that is changed in mid-campaign counts from then on', () => {
  book.setClock('2024-06-03 23:30');
  sell('2024-06-01', 5);
  sell('2024-06-02', 5);
  sell('2024-06-03', 4.1);
  expect(pacing()[0]).toMatchObject({ expected: '14.1', pace: '100.0%', forecast: '500.0' });
  const days = readTable(host, BOARD, 'daily', 'date');
  const third = days.rows.find(({ text }) => text.date === '2024-06-03')?.row ?? 0;
  host.user.type(BOARD, days.at(third, 'target'), '10');
  expect(pacing()[0]).toMatchObject({ expected: '18.2', pace: '77.5%' });
});

test('without targets of the days it goes evenly, and says so', () => {
  const days = readTable(host, BOARD, 'daily', 'date');
  for (const { row } of days.rows) host.user.type(BOARD, days.at(row, 'target'), '');
  book.setClock('2024-06-13 12:00');
  for (const day of ['10', '11', '12']) sell(`2024-06-${day}`, 80);
  expect(pacing()[0]).toMatchObject({
    expected: '250.0',
    pace: '96.0%',
    words: '没有日目标\uff0c按时间均摊',
  });
  expect(pacing()[1]).toMatchObject({ expected: '250.0', forecast: '480.0' });
});

test('slots without shares let the day go by evenly', () => {
  const slots = readTable(host, '设置', 'slots', 'slot');
  for (const { row } of slots.rows) host.user.type('设置', slots.at(row, 'share'), '');
  book.setClock('2024-06-17 12:00');
  host.user.type(BOARD, uvAt('live'), '4.1万');
  expect(uv()).toMatchObject({ state: '关注', line: '4万 · 50%' });
});

test('after the last day the actual is what came of it', () => {
  for (const [day, value] of [
    [20, 200],
    [21, 150],
    [22, 130],
  ] as const)
    sell(`2024-06-${day}`, value);
  book.setClock('2024-06-27 09:00');
  expect(pacing()[0]).toMatchObject({
    expected: '500.0',
    forecast: '480.0',
    needed: '',
    uplift: '',
  });
});

describe('the curve of a new campaign', () => {
  const choose = (typed: string) => {
    const values = readTable(host, '设置', 'values', 'name');
    const row = values.rows.find(({ text }) => text.name === '日目标曲线')?.row ?? 0;
    host.user.type('设置', values.at(row, 'value'), typed);
  };
  const create = () => {
    book.create({ ...campaign618, code: 'N' });
    const rows = (block: string, key: string) => readTable(host, 'N·执行监控', block, key).rows;
    const days = rows('daily', 'date').filter(({ text }) => text.date !== '');
    return {
      source: rows('pacing', 'method')[0]?.text.source,
      targets: days.map(({ text }) => Number(text.target)),
    };
  };
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

  test('by the shares of the phases', () => {
    choose('预热20 / 爆发70 / 返场10');
    const { source, targets } = create();
    expect(source).toBe('「设置」的阶段占比');
    expect(sum(targets.slice(0, 10))).toBeCloseTo(100, 1);
    expect(sum(targets)).toBeCloseTo(500, 1);
  });

  test('as a campaign that has been went', () => {
    const days = Array.from({ length: 25 }, (_, i) => ({
      date: `2024-06-${String(i + 1).padStart(2, '0')}`,
      slot: '全天',
      platform: 'tmall',
      metric: 'gmv',
      value: i === 17 ? 104 : 16.5,
    }));
    book.log('618', days, ({ date }) => `${date} 22:00`);
    choose('618');
    const like = create();
    expect(like.source).toBe('「618」的实际进度');
    expect(like.targets.map((target) => Math.round(target * 10) / 10)).toEqual(
      Array.from({ length: 25 }, (_, i) => (i === 17 ? 104 : 16.5)),
    );
  });

  test('a choice that is of no use says so where the targets stand', () => {
    choose('619');
    expect(create().source).toMatch(/^活动类型的模板。「设置」写的「619」用不上/);
  });
});
