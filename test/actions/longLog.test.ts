import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';

const BOARD = '618·执行监控';

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

const gmv = () => readTable(host, BOARD, 'board', 'metric').summary.gmv;
const rowsOf = (name: string) => host.user.sheets().find((s) => s.name === name)?.rows ?? 0;
/** Rows of the log that are of another campaign and only fill it. */
const fill = (count: number) =>
  book.log(
    'X',
    Array.from({ length: count }, (_, i) => ({
      date: '2024-06-01',
      slot: '9:00',
      platform: `P${i}`,
      metric: 'gmv',
      value: 1,
    })),
    () => '2024-06-01 9:02',
  );

test('a log that fills up gets room above its last row: what is appended then counts', () => {
  book.setClock('2024-06-17 12:05');
  const rows = rowsOf('数据记录');
  const slots = readTable(host, BOARD, 'slots', 'platform');
  fill(rows - 9 - 4);
  expect(rowsOf('数据记录')).toBeGreaterThan(rows);
  const more = rowsOf('数据记录') - rows;
  fill(more - 22);
  host.user.paste(BOARD, slots.at(slots.rows[0]?.row ?? 0, 'uv'), [
    ['18400', '468', '12.1'],
    ['11200', '252', '5.8'],
    ['3400', '146', '4.2'],
  ]);
  host.user.paste(BOARD, slots.at(slots.rows[0]?.row ?? 0, 'uv'), [
    ['18401', '469', '12.2'],
    ['11201', '253', '5.9'],
    ['3401', '147', '4.3'],
  ]);
  host.user.type(BOARD, slots.at(slots.rows[0]?.row ?? 0, 'gmv'), '13');
  expect(gmv()).toBe('23.2');
  expect(host.executions.at(-1)?.calls).toBeLessThanOrEqual(16);
});

test('rows that people add below are seen at once, and after a recheck', () => {
  book.setClock('2024-06-17 12:05');
  const rows = rowsOf('数据记录');
  host.user.addRows('数据记录', 100);
  const { at } = readTable(host, '数据记录', 'log', 'campaign');
  host.user.paste('数据记录', at(rows + 5, 'campaign'), [
    ['618', '2024-06-17', '9:00', '天猫', 'GMV', '5.6', '万元'],
  ]);
  expect(gmv()).toBe('5.6');
  host.call('recheckAll');
  expect(gmv()).toBe('5.6');
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
});
