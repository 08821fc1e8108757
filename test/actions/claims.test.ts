import { readTable } from '../../local/demo/readTable';
import { typeRow } from '../../local/demo/typing';
import { saved618 } from '../support/withCampaign618';
import { testHost } from '../support/workbook';

const SLOTS = { sheet: '618·执行监控', block: 'slots', first: 'platform' };

test('a row that an execution claimed and never wrote is free once that cannot live any more', () => {
  let time = Date.parse('2024-06-17T21:05:00+08:00');
  const host = testHost({
    saved: saved618(),
    now: () => time,
    readings: { simpleTrigger: 'refused' },
  });
  const type = (platform: string, gmv: string) =>
    typeRow(host, SLOTS, ({ text }) => text.platform === platform, { gmv });
  const claims = () =>
    host.read('数据记录', 'A:A').values.filter(([cell]) => /^claim/.test(String(cell))).length;
  for (let n = 4; n < 30 && claims() === 0; n++) {
    host.failAtCall(n, 'ends');
    type('天猫', `${10 + n}`);
  }
  expect(claims()).toBe(1);
  time += 11 * 60_000;
  type('抖音', '9');
  host.call('recheckAll');
  expect(claims()).toBe(0);
  const logged = readTable(host, '数据记录', 'log', 'campaign').rows.filter(
    ({ text }) => text.valid === '1',
  );
  expect(logged.map(({ text }) => text.platform).sort()).toEqual(['天猫', '抖音'].sort());
  host.close();
});
