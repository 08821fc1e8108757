import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';
import { noteAt } from '../support/workbook';

const MONITOR = '618·执行监控';
let host: Host;
beforeEach(() => {
  host = host618();
  new DemoBook(host, 'zh-CN').setClock('2024-06-11 21:05');
});
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

const board = () => readTable(host, MONITOR, 'board', 'metric');
const row = (metric: string) => board().rows.find(({ text }) => text.metric === metric);
const at = (metric: string, key: string) => board().at(row(metric)?.row ?? 0, key);
const type = (metric: string, key: string, text: string) =>
  host.user.type(MONITOR, at(metric, key), text);
const note = (metric: string) => noteAt(host, MONITOR, at(metric, 'live'));
const logged = () =>
  readTable(host, '数据记录', 'log', 'campaign').rows.map(({ text }) => [text.metric, text.value]);

test('a rate ten times its target is asked for, and counts once somebody says that it is meant', () => {
  type('转化率', 'target', '3%');
  type('转化率', 'live', '36%');
  expect(note('转化率')).toContain('确实是 36% 就写 36%\uff08确认\uff09');
  expect(row('转化率')?.text.state).toBe('待核对');
  expect(logged()).toEqual([]);
  const [, meant = ''] = /就写 (.+)$/.exec(note('转化率')) ?? [];
  type('转化率', 'live', meant);
  expect(row('转化率')?.text).toMatchObject({ live: '36.0%', state: '正常' });
  expect(note('转化率')).not.toContain('⚠');
  expect(logged()).toEqual([['转化率', '0.36']]);
  // One look later, and the next figure of that size, nobody is asked again.
  host.call('recheckAll');
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  type('转化率', 'live', '38%');
  expect(row('转化率')?.text.state).toBe('正常');
  // Back at the target it is forgotten.
  type('转化率', 'live', '3.1%');
  type('转化率', 'live', '40%');
  expect(row('转化率')?.text.state).toBe('待核对');
  type('转化率', 'live', '40% (ok)');
  expect(row('转化率')?.text).toMatchObject({ live: '40.0%', state: '正常' });
});

test('a count ten thousand times off likewise; what cannot be is not confirmed', () => {
  type('UV', 'live', '5');
  const [, meant = ''] = /就写 (.+)$/.exec(note('UV')) ?? [];
  expect(meant).toBe('5人\uff08确认\uff09');
  type('UV', 'live', meant);
  expect(logged()).toEqual([['UV', '5']]);
  type('UV', 'live', '-5\uff08确认\uff09');
  expect(note('UV')).toContain('不能是负数');
  expect(row('UV')?.text.state).toBe('待核对');
});

test('a note that names a figure names the one that counts', () => {
  type('转化率', 'target', '3%');
  type('转化率', 'live', '36%');
  expect(note('转化率')).toContain('与目标 3%');
  type('转化率', 'target', '2%');
  expect(note('转化率')).toContain('与目标 2%');
});

describe('slot entry', () => {
  const slots = () => readTable(host, MONITOR, 'slots', 'platform');
  const cell = (key: string) => slots().at(slots().rows[0]?.row ?? 0, key);

  test('money below a hundred goes by its sign', () => {
    host.user.type(MONITOR, cell('gmv'), '\u00a550');
    expect(host.read(MONITOR, cell('gmv')).values).toEqual([[0.005]]);
    expect(logged()).toEqual([['GMV', '0.005']]);
    host.user.type(MONITOR, cell('gmv'), '50');
    expect(host.read(MONITOR, cell('gmv')).values).toEqual([[50]]);
  });

  test('what is rather in another unit is doubted, with what it rather is', () => {
    const noted = (key: string) => noteAt(host, MONITOR, cell(key));
    host.user.type(MONITOR, cell('gmv'), '125000');
    expect(noted('gmv')).toContain('单位可能不对\uff0c请写成 12.5万元 或 12.5');
    host.user.type(MONITOR, cell('uv'), '1.2');
    expect(noted('uv')).toContain('请写成 1.2万人 或 12000');
    expect(noted('gmv')).toContain('12.5万元');
    for (const [key, typed] of [
      ['gmv', '12.5万元'],
      ['uv', '12000'],
      ['gmv', '12.5'],
      ['uv', '1.2万人'],
    ] as const) {
      host.user.type(MONITOR, cell(key), typed);
      expect([typed, noted(key)]).toEqual([typed, '']);
    }
    expect(logged().slice(-1)).toEqual([['UV', '12000']]);
  });

  test('what was doubted of a cell goes with it', () => {
    for (const typed of ['-', '12.5', '', '12.5']) {
      host.user.type(MONITOR, cell('gmv'), '约12');
      expect(noteAt(host, MONITOR, cell('gmv'))).toContain('不是确切的数');
      host.user.type(MONITOR, cell('gmv'), typed);
      expect([typed, noteAt(host, MONITOR, cell('gmv'))]).toEqual([typed, '']);
    }
  });

  test('what is below nothing is said and not logged', () => {
    host.user.type(MONITOR, cell('uv'), '-5');
    expect(noteAt(host, MONITOR, cell('uv'))).toContain('不能是负数');
    expect(logged()).toEqual([]);
    host.user.type(MONITOR, cell('uv'), '5');
    expect(noteAt(host, MONITOR, cell('uv'))).toBe('');
    expect(logged()).toEqual([['UV', '5']]);
  });
});

test('money on the board goes by its sign', () => {
  const free = board().all.find(({ text }) => text.metric === '')?.row ?? 0;
  host.user.type(MONITOR, board().at(free, 'metric'), 'GMV');
  host.user.type(MONITOR, board().at(free, 'unit'), '万元');
  type('GMV', 'live', '\u00a550');
  expect(host.read(MONITOR, at('GMV', 'live')).values).toEqual([[0.005]]);
  type('GMV', 'live', '50');
  expect(host.read(MONITOR, at('GMV', 'live')).values).toEqual([[50]]);
});
