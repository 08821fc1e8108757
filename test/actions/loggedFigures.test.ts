import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';
import { noteAt } from '../support/workbook';

const LOG = '数据记录';
let host: Host;
beforeEach(() => {
  host = host618();
});
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

const log = () => readTable(host, LOG, 'log', 'campaign');
const first = () => log().all[0]?.row ?? 0;
const cell = (key: string, row = first()) => log().at(row, key);
const type = (key: string, text: string) => host.user.type(LOG, cell(key), text);
const note = (key: string) => noteAt(host, LOG, cell(key));
const is = () => log().all[0]?.text ?? {};
/** A row up to its metric, and from there on. */
const paste = (...rest: readonly string[]) =>
  host.user.paste(LOG, cell('campaign'), [['618', '2024-06-16', '21:00', '天猫', ...rest]]);

test('what was said of a figure goes when another is typed over it; a person keeps their note', () => {
  paste('GMV', '30000', '元');
  expect(note('value')).toContain('30000元');
  host.user.setNote(LOG, cell('value'), `我的批注\n${note('value')}`);
  type('basis', '当日');
  expect(note('value')).toContain('30000元');
  type('value', '5');
  expect(note('value')).toBe('我的批注');
  type('unit', '元');
  expect(note('value')).toMatch(/^我的批注\n.*5元/);
  host.user.clear(LOG, cell('value'));
  expect(note('value')).toBe('我的批注');
});

test.each([
  ['转化率', '-3%', '3%'],
  ['UV', '-5', '5'],
  ['GMV', '-5万元', '5'],
])(
  '%s %s is below nothing: it is said and does not count, and what is to be written does',
  (metric, typed, right) => {
    paste(metric, typed);
    expect(is()).toMatchObject({ metric, valid: '' });
    expect(note('value')).toContain('不能是负数');
    const [, a = '', b = ''] = /请写成 (.+) 或 (.+)$/.exec(note('value')) ?? [];
    expect(a).toContain(right);
    for (const example of [a, b]) {
      type('value', example);
      expect([example, is().valid, note('value')]).toEqual([example, '1', '']);
    }
  },
);

test('what may be below nothing is not doubted', () => {
  paste('净GMV', '-2', '万元');
  expect([is().valid, note('value')]).toEqual(['1', '']);
});

test('120% of what is never more than all: both that it may stand for', () => {
  paste('转化率', '120%');
  expect(note('value')).toContain('120% 没有计入\uff0c请写成 12% 或 1.2%');
  type('value', '12%');
  expect([is().valid, note('value')]).toEqual(['1', '']);
});

test.each([
  ['a figure, then its metric', ['value', 'metric']],
  ['a metric, then its figure', ['metric', 'value']],
])('\u00a550 is fifty yuan: %s', (_, keys) => {
  host.user.paste(LOG, cell('campaign'), [['618', '2024-06-16', '21:00', '天猫']]);
  const cells: Record<string, string> = { value: '\u00a550', metric: 'GMV' };
  for (const key of keys) type(key, cells[key] ?? '');
  expect(is()).toMatchObject({ unit: '万元', valid: '1' });
  expect(host.read(LOG, cell('value')).values).toEqual([[0.005]]);
  type('value', '50');
  expect(host.read(LOG, cell('value')).values).toEqual([[50]]);
});

test('and in a long paste', () => {
  const rows = Array.from({ length: 30 }, (_, i) => [
    '618',
    `2024-05-${String(i + 1).padStart(2, '0')}`,
    '全天',
    '天猫',
    'GMV',
    i % 2 ? '\u00a550' : '50',
  ]);
  host.user.paste(LOG, cell('campaign'), rows);
  const values = host.read(LOG, `${cell('value')}:${cell('value', first() + 29)}`).values;
  expect(values.map(([value]) => value)).toEqual(rows.map((_, i) => (i % 2 ? 0.005 : 50)));
});

describe('a metric under a well-known name', () => {
  test('is that of the dictionary, and it is said', () => {
    paste('访客数', '30000');
    expect(is()).toMatchObject({ metric: 'UV', value: '30000', valid: '1' });
    expect(note('metric')).toContain('填的是「访客数」\uff0c这里记作「UV」');
    type('metric', '订单量');
    expect(note('metric')).toBe('');
  });

  test('money is asked for its unit', () => {
    paste('支付金额', '128000');
    expect(is()).toMatchObject({ metric: '支付金额', value: '128000', valid: '' });
    expect(note('unit')).toContain('「支付金额」就是「GMV」');
    type('unit', '元');
    expect(is()).toMatchObject({ metric: 'GMV', value: '12.8', unit: '万元', valid: '1' });
    expect(note('unit')).toBe('');
    host.user.paste(LOG, cell('campaign', first() + 1), [
      ['618', '2024-06-17', '21:00', '天猫', '支付金额', '12.8万元'],
    ]);
    expect(log().all[1]?.text).toMatchObject({ metric: 'GMV', value: '12.8', unit: '万元' });
  });

  test('stays what it is where a campaign has a goal of that name, or it has counted before', () => {
    const goals = readTable(host, '618·策划方案', 'goals', 'metric');
    const free = goals.all.find(({ text }) => text.metric === '')?.row ?? 0;
    host.user.type('618·策划方案', goals.at(free, 'metric'), '访客数');
    paste('访客数', '30000');
    expect(is()).toMatchObject({ metric: '访客数', valid: '1' });
    expect(note('metric')).toBe('');
    host.user.clear('618·策划方案', goals.at(free, 'metric'));
    host.user.paste(LOG, cell('campaign', first() + 1), [
      ['618', '2024-06-17', '21:00', '天猫', '商品访客数', '9'],
    ]);
    expect(log().rows.map(({ text }) => text.metric)).toEqual(['访客数', '商品访客数']);
  });
});
