import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { saved618 } from '../support/withCampaign618';
import { testHost } from '../support/workbook';

const BOARD = '618·执行监控';
const LIVE = Date.parse('2024-06-17T21:05:00+08:00');

let host: Host;
afterEach(() => host.close());
const open = (now?: number) => {
  host = testHost({ saved: saved618(), ...(now === undefined ? {} : { now: () => now }) });
};

/** Address of a cell of a block, by the text of a column. */
const cellOf = (block: string, by: string, name: string, key: string) => {
  const { all, at } = readTable(host, BOARD, block, by);
  return at(all.find(({ text }) => text[by] === name)?.row ?? 0, key);
};
const unseen = (work: () => void) => {
  host.events.mode = 'lost';
  work();
  host.events.mode = 'told';
};
const valueAt = (a1: string) => host.read(BOARD, a1).values[0]?.[0];
/** The figures of a metric in 数据记录, by who gave them; those that count, or all. */
const logged = (metric: string, source: string, isValid?: string) =>
  readTable(host, '数据记录', 'log', 'campaign')
    .rows.filter(({ text }) => text.metric === metric && text.source === source)
    .filter(({ text }) => isValid === undefined || text.valid === isValid)
    .map(({ text }) => Number(text.value));
const counted = (metric: string, source: string) => logged(metric, source, '1');
const look = (i: number) =>
  host.user.type(BOARD, cellOf('board', 'metric', 'UV', 'cause'), `看${i}`);

/** Numbers of calls from the first to the last of a recheck. */
const spread = (step: number) => {
  host.call('recheckAll');
  return Array.from({ length: Math.floor(host.calls.total / step) }, (_, i) => 3 + i * step);
};

/**
 * Whether the n-th call of the last recheck is the write right after the look whether anybody has typed: what is
 * typed between these two calls no script can see.
 */
function isBlind(n: number): boolean {
  const { names } = host.executions.filter(({ fn }) => fn === 'recheckAll').at(-1) ?? { names: [] };
  return names[n - 2] === 'Range.getValues' && names[n - 1] === 'Range.setValues';
}

test('a board value typed over one that a recheck is reading stays, and counts', () => {
  open();
  const cell = cellOf('board', 'metric', 'UV', 'live');
  let blind = 0;
  for (const [i, n] of spread(9).entries()) {
    const typed = 7_000_000 + i * 10_000;
    unseen(() => host.user.type(BOARD, cell, `${300 + i}万`));
    host.atCall(n, () => host.user.type(BOARD, cell, `${700 + i}万`));
    host.call('recheckAll');
    if (isBlind(n)) {
      blind += 1;
      continue;
    }
    look(i);
    expect([n, valueAt(cell), counted('UV', '看板')]).toEqual([n, typed, [typed]]);
  }
  expect(blind).toBeLessThan(3);
  expect(host.logs).toEqual([]);
}, 120_000);

test('a figure of a platform typed over one that a recheck is reading stays, and counts', () => {
  open(LIVE);
  const cell = cellOf('slots', 'platform', '抖音', 'uv');
  for (const [i, n] of spread(9).entries()) {
    const typed = 70_000 + i * 1_000;
    unseen(() => host.user.type(BOARD, cell, `${30_000 + i}`));
    host.atCall(n, () => host.user.type(BOARD, cell, `${7 + i / 10}万`));
    host.call('recheckAll');
    look(i);
    expect([n, valueAt(cell), counted('UV', '时点录入')]).toEqual([n, typed, [typed]]);
  }
  expect(host.logs).toEqual([]);
}, 120_000);

test('a board value typed where a recheck is about to fill in a total stays, and is stored once', () => {
  open(LIVE);
  const cell = cellOf('board', 'metric', 'UV', 'live');
  const platforms = readTable(host, BOARD, 'slots', 'platform').rows;
  for (const [i, n] of spread(13).entries()) {
    const typed = 7_000_000 + i * 10_000;
    unseen(() => {
      host.user.clear(BOARD, cell);
      for (const { text } of platforms)
        host.user.type(
          BOARD,
          cellOf('slots', 'platform', text.platform ?? '', 'uv'),
          `${40_000 + i}`,
        );
    });
    host.atCall(n, () => host.user.type(BOARD, cell, `${700 + i}万`));
    host.call('recheckAll');
    look(i);
    // It does not count beside the platforms' own figures: the board says that it differs.
    const stored = logged('UV', '看板').filter((value) => value === typed);
    expect([n, valueAt(cell), stored]).toEqual([n, typed, [typed]]);
  }
}, 120_000);

test('a creation that fails and is undone leaves what was typed meanwhile, which is stored once', () => {
  open();
  const [uv, response] = ['UV', '客服响应时长'].map((name) =>
    cellOf('board', 'metric', name, 'live'),
  );
  host.atCall(20, () => {
    host.user.type(BOARD, uv ?? '', '7万');
    host.user.type(BOARD, response ?? '', '60秒');
  });
  host.failAtCall(60);
  expect(host.call('createCampaign', { ...campaign618, code: 'B' })).toMatchObject({ ok: false });
  look(0);
  look(1);
  expect([valueAt(uv ?? ''), valueAt(response ?? '')]).toEqual([70_000, 60]);
  expect([counted('UV', '看板'), counted('客服响应时长', '看板')]).toEqual([[70_000], [60]]);
});
