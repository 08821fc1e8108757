import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { type Cells, cellsOf } from '../support/cellsOf';
import { host618 } from '../support/withCampaign618';

const BOARD = '618·执行监控';

/** Failing calls of edits of every kind, one after the other: `test/long/editFaults`. */
describe('values of the board', () => {
  let host: Host;
  let at: Cells;
  beforeEach(() => {
    host = host618();
    at = cellsOf(host, { sheet: BOARD, block: 'board' });
  });
  afterEach(() => host.close());

  const logged = () =>
    readTable(host, '数据记录', 'log', 'campaign').rows.map(
      ({ text }) => `${text.metric} ${text.value} ${text.valid}`,
    );
  const alerts = () =>
    readTable(host, '预警记录', 'alerts', 'metric').rows.map(({ text }) => text.metric);
  const typeBoth = () => {
    host.user.type(BOARD, at('live', 'UV'), '7万');
    host.user.type(BOARD, at('live', '客服响应时长'), '60秒');
  };
  const both = ['UV 70000 1', '客服响应时长 60 1'];

  test.each<[string, () => unknown]>([
    ['a recheck', () => host.call('recheckAll')],
    ['a creation', () => host.call('createCampaign', { ...campaign618, code: 'B' })],
  ])('typed while %s holds the lock, they are stored by the next look, once', (_, other) => {
    host.atCall(20, typeBoth);
    other();
    host.user.type(BOARD, at('cause', 0), '看过');
    host.user.type(BOARD, at('cause', 0), '再看');
    expect(logged().sort()).toEqual(both);
    expect(alerts().filter((name) => name === '客服响应时长')).toHaveLength(1);
  });

  test.each([5, 6, 8])('whose edit fails at call %i are stored by a recheck, once', (n) => {
    host.failAtCall(n);
    host.user.type(BOARD, at('live', '客服响应时长'), '60秒');
    host.call('recheckAll');
    host.call('recheckAll');
    expect(logged()).toEqual(['客服响应时长 60 1']);
    expect(alerts()).toEqual(['客服响应时长']);
  });
});
