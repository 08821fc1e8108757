import { campaign618 } from '../../local/demo/campaign618';
import { readTable, type Table } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { PALETTE } from '../../src/tabs/model/palette';
import { host618 } from '../support/withCampaign618';
import { difference, picture } from '../support/workbook';

const PREP = '618·筹备进度';
const BOARD = '618·执行监控';

let host: Host;
/** Failures that a test brings about. */
let expectedLogs = /^$/;
const open = (options = {}): Host => {
  const opened = host618(options);
  return opened;
};
beforeEach(() => {
  host = open();
});
afterEach(() => {
  expect(host.executions.filter((e) => e.error).map((e) => e.error)).toEqual([]);
  expect(host.logs.filter((text) => !expectedLogs.test(text))).toEqual([]);
  expectedLogs = /^$/;
  host.close();
});

const prep = (sheet = PREP): Table => readTable(host, sheet, 'tasks', 'id');
const board = (): Table => readTable(host, BOARD, 'board', 'metric');
const at = (id: string, key: string) =>
  prep().at(prep().rows.find(({ text }) => text.id === id)?.row ?? 0, key);
const metricAt = (name: string, key: string) =>
  board().at(board().rows.find(({ text }) => text.metric === name)?.row ?? 0, key);
const task = (id: string) => prep().rows.find(({ text }) => text.id === id)?.text;
const alerts = () => readTable(host, '预警记录', 'alerts', 'metric').rows.map((r) => r.text);
const lastCalls = () => host.executions.at(-1)?.calls ?? 0;

describe('a large paste', () => {
  test.each([
    ['all of it readable', '5月20日', 8],
    ['a half unreadable, which is noted', '下周', 8],
  ])(
    '2,000 tasks over several columns, %s: each is checked',
    (_, other, budget) => {
      const first = (prep().rows.at(-1)?.row ?? 0) + 1;
      host.user.insertRows(PREP, first + 1, 2000);
      const rows = Array.from({ length: 2000 }, (_, i) => [
        `任务 ${i}`,
        '运营组',
        '5月1日',
        i % 2 === 0 ? '2024-05-20' : other,
        i % 3 === 0 ? '已完成' : '进行中',
      ]);
      host.user.paste(PREP, prep().at(first, 'name'), rows);
      expect(lastCalls()).toBeLessThanOrEqual(budget);
      const added = prep().rows.filter(({ text }) => text.name?.startsWith('任务 '));
      expect(added).toHaveLength(2000);
      expect(new Set(added.map(({ text }) => text.id)).size).toBe(2000);
      expect(added[0]?.text).toMatchObject({ start: '2024-05-01', progress: '100%' });
      expect(added[1]?.text.check?.includes('读不懂的日期')).toBe(other === '下周');
      expect(host.painted(PREP, prep().at(added[3]?.row ?? 0, 'status'))).toEqual([
        [PALETTE.task.done],
      ]);
    },
    180_000,
  );

  test('2,000 log rows: within 8 calls, the last entries count', () => {
    const table = readTable(host, '数据记录', 'log', 'campaign');
    const first = table.all[0]?.row ?? 0;
    host.user.insertRows('数据记录', first + 1, 1500);
    const rows = Array.from({ length: 2000 }, (_, i) => [
      '618',
      `2024-06-${String(1 + (i % 25)).padStart(2, '0')}`,
      '9:00',
      i % 2 === 0 ? '天猫' : '抖音',
      'UV',
      `${i + 1}`,
      '人',
    ]);
    host.user.paste('数据记录', table.at(first, 'campaign'), rows);
    expect(lastCalls()).toBeLessThanOrEqual(8);
    const after = readTable(host, '数据记录', 'log', 'campaign').rows;
    expect(after.filter(({ text }) => text.valid === '1')).toHaveLength(50);
  }, 180_000);
});

describe('edits that come another way', () => {
  test('filling down, clearing and undoing', () => {
    host.user.type(PREP, at('T01', 'status'), '已完成');
    host.user.fill(PREP, at('T01', 'status'), `${at('T01', 'status')}:${at('T04', 'status')}`);
    expect(task('T04')).toMatchObject({ status: '已完成', finished: '2024-05-12' });
    expect(host.painted(PREP, at('T04', 'status'))).toEqual([[PALETTE.task.done]]);
    host.user.clear(PREP, at('T04', 'status'));
    expect(host.painted(PREP, at('T04', 'status'))).toEqual([['#ffffff']]);
    // What the script wrote is taken back first, then what the person did.
    host.user.undo();
    host.user.undo();
    expect(task('T04')?.status).toBe('已完成');
    host.user.type(PREP, at('T05', 'remark'), 'x');
    expect(host.painted(PREP, at('T04', 'status'))).toEqual([[PALETTE.task.done]]);
  });

  test.each<[string, (first: number, last: number) => string]>([
    ['a selected range', (first) => `B${first + 1}:Z${first + 9}`],
    ['the whole table', (first, last) => `B${first}:Z${last}`],
    ['the whole sheet', (first) => `A${first}:Z${first + 120}`],
  ])('sorting %s: each task keeps what it has, and edits go on', (_, range) => {
    host.user.type(PREP, at('T03', 'status'), '受阻');
    const { rows } = prep();
    const places = range(rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0);
    host.user.sort(PREP, places, [{ column: 6, ascending: false }]);
    expect(task('T03')).toMatchObject({ status: '受阻', name: '活动页面开发' });
    expect(prep().rows).toHaveLength(rows.length);
    host.user.type(PREP, at('T03', 'status'), '已完成');
    expect(task('T03')).toMatchObject({ progress: '100%', finished: '2024-05-12' });
    expect(host.painted(PREP, at('T03', 'status'))).toEqual([[PALETTE.task.done]]);
    expect(prep().rows.filter(({ text }) => text.status === '受阻')).toEqual([]);
  });

  test('columns and rows moved and inserted, headers and tab renamed, a filter on', () => {
    host.user.insertColumns(PREP, 4, 1);
    host.user.moveColumns(PREP, 8, 1, 5);
    host.user.insertRows(PREP, 4, 2);
    const header = prep().at((prep().rows[0]?.row ?? 0) - 1, 'status');
    host.user.type(PREP, header, '状况');
    host.user.rename(PREP, '我们的进度');
    const table = prep('我们的进度');
    const row = table.rows.find(({ text }) => text.id === 'T06')?.row ?? 0;
    host.user.filter('我们的进度', `B${row - 6}:K${row + 20}`, 2, ['T07', 'T08']);
    host.user.type('我们的进度', table.at(row, 'status'), '已完成');
    expect(prep('我们的进度').rows.find(({ text }) => text.id === 'T06')?.text).toMatchObject({
      progress: '100%',
      finished: '2024-05-12',
    });
  });

  test('deleted rows and columns of theirs do no harm; a deleted column of ours stops quietly', () => {
    host.user.deleteRows(PREP, prep().rows[3]?.row ?? 0, 1);
    host.user.type(PREP, at('T05', 'status'), '已完成');
    expect(task('T05')?.progress).toBe('100%');
    const before = prep().rows.length;
    host.user.deleteColumns(PREP, 10, 1);
    host.user.type(PREP, 'C12', '改名');
    expect(before).toBeGreaterThan(30);
  });
});

describe('lost events', () => {
  const EDITS: readonly (readonly [id: string, key: string, text: string])[] = Array.from(
    { length: 40 },
    (_, i) => {
      const id = `T${String(1 + (i % 20)).padStart(2, '0')}`;
      return i < 20
        ? [id, 'status', i % 2 === 0 ? '已完成' : '进行中']
        : [id, 'progress', `${i * 2}%`];
    },
  );
  const play = (to: Host, lossy: boolean) => {
    const mine = host;
    host = to;
    EDITS.forEach(([id, key, text], i) => {
      to.loseEvents(lossy && i % 2 === 0);
      to.user.type(PREP, at(id, key), text);
    });
    to.loseEvents(false);
    to.user.type(PREP, at('T29', 'remark'), '最后一次');
    host = mine;
  };

  test('half of 40 fast edits lost, one more: as if none was', () => {
    const other = open();
    play(host, true);
    play(other, false);
    expect(difference(picture(other), picture(host))).toBeUndefined();
    other.close();
  }, 180_000);
});

describe('several people', () => {
  test('a cell that someone types between our read and our write survives', () => {
    const remark = at('T02', 'remark');
    const finished = at('T02', 'finished');
    host.atCall(3, () => {
      host.loseEvents(true);
      host.user.type(PREP, remark, '正在写');
      host.user.type(PREP, finished, '2024-05-05');
      host.loseEvents(false);
    });
    host.user.type(PREP, at('T01', 'status'), '已完成');
    expect(task('T02')).toMatchObject({ remark: '正在写', finished: '2024-05-05' });
    expect(task('T01')?.finished).toBe('2024-05-12');
  });

  test('two alerts at the same moment: one row each, none lost, none double', () => {
    const other = metricAt('领券量', 'live');
    host.atCall(3, () => host.user.type(BOARD, other, '1000'));
    host.user.type(BOARD, metricAt('客服响应时长', 'live'), '60秒');
    host.user.type(BOARD, metricAt('UV', 'cause'), 'x');
    expect(
      alerts()
        .map((a) => a.metric)
        .sort(),
    ).toEqual(['客服响应时长', '领券量']);
  });

  test('the lock is taken: nothing is written twice, and the next edit brings the alert', () => {
    expectedLogs = /./;
    host.failAtCall(5);
    host.user.type(BOARD, metricAt('客服响应时长', 'live'), '60秒');
    host.call('recheckAll');
    expect(alerts().map((a) => a.metric)).toEqual(['客服响应时长']);
    host.call('recheckAll');
    expect(alerts()).toHaveLength(1);
  });

  test('someone who has not authorized the script is left in peace', () => {
    expectedLogs = /./;
    host.as({ authorized: false });
    host.user.type(PREP, at('T01', 'status'), '已完成');
    host.as({ authorized: true });
    host.user.type(PREP, at('T02', 'remark'), 'x');
    expect(task('T01')?.finished).toBe('2024-05-12');
  });
});

describe('time', () => {
  test('one minute to midnight, with the script in another zone', () => {
    host.close();
    host = open({
      timeZone: 'America/New_York',
      scriptTimeZone: 'Asia/Shanghai',
      now: () => Date.parse('2024-05-12T23:59:00-04:00'),
    });
    host.user.type(PREP, at('T01', 'status'), '已完成');
    expect(task('T01')?.finished).toBe('2024-05-12');
    host.user.type(BOARD, metricAt('UV', 'live'), '1.2万');
    expect(alerts()[0]?.time).toBe('2024-05-12 23:59');
  });
});

test('two blocks pasted over at once', () => {
  const slots = readTable(host, BOARD, 'slots', 'platform');
  const top = (slots.rows.at(-1)?.row ?? 0) - 1;
  const rows = Array.from({ length: (board().rows[0]?.row ?? 0) - top + 1 }, () => ['']);
  host.user.paste(BOARD, board().at(top, 'cause'), rows);
  host.user.type(BOARD, metricAt('UV', 'live'), '1.2万');
  expect(alerts()).toHaveLength(1);
});

test('a copy of the workbook works like the first', () => {
  host.copied();
  host.user.type(PREP, at('T01', 'status'), '已完成');
  expect(task('T01')?.progress).toBe('100%');
  expect(host.call('createCampaign', { ...campaign618, code: 'B' })).toMatchObject({ ok: true });
});
