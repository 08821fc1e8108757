import { join } from 'node:path';
import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { testScript } from '../support/testScript';
import { host618 } from '../support/withCampaign618';

const script = testScript(join(__dirname, '..', 'support', 'pushScript.ts'));
const TAB = '提醒与推送';
const NOW = 45460.875;
const card = (n: number | string) => ({
  key: `618|${n}`,
  campaign: '618',
  title: `618 时点战报 ${n}`,
  sections: [
    { heading: '预警', lines: ['GMV 480万 <500万', '[点这里](http://x)'] },
    { heading: '', lines: ['无'] },
  ],
});

let host: Host;
beforeAll(() => {
  host = host618({ script });
});
afterAll(() => host.close());

const rows = () => readTable(host, TAB, 'outbox', 'key').rows.map(({ text }) => text);
const tabs = () => host.user.sheets().map(({ name }) => name);

test('a campaign makes no outbox; the first card does, and a card lies in it once', () => {
  expect(tabs()).not.toContain(TAB);
  expect(host.call('post', [], NOW)).toMatchObject({ added: 0 });
  expect(tabs()).not.toContain(TAB);

  expect(host.call('post', [card(1), card(1)], NOW)).toMatchObject({ added: 1 });
  expect(tabs()).toContain(TAB);
  expect(host.call('post', [card(1), card(2)], NOW)).toMatchObject({ added: 1 });
  expect(rows()).toMatchObject([
    {
      time: '2024-06-17 21:00',
      campaign: '618',
      title: '618 时点战报 1',
      content: '**预警**\n- GMV 480万 <500万\n- \uff3b点这里\uff3d(http://x)\n\n- 无',
      channel: '',
      status: '仅列出',
      key: '618|1',
    },
    { key: '618|2' },
  ]);
});

test('it is found when renamed and moved, repaired by a recheck, and a second campaign keeps it', () => {
  host.user.rename(TAB, '群消息');
  expect(host.call('post', [card(2), card(3)], NOW)).toMatchObject({ added: 1 });
  host.user.clear('群消息', 'B2:D2');
  expect(host.call('recheckAll')).toMatchObject({ broken: [] });
  host.user.rename('群消息', TAB);
  // The recheck lays out what is due as well, as the hourly check would.
  expect(
    rows()
      .map(({ key }) => key)
      .filter((key) => /^618\|\d$/.test(key ?? '')),
  ).toEqual(['618|1', '618|2', '618|3']);
  expect(host.call('createCampaign', { ...campaign618, code: 'B' })).toMatchObject({ ok: true });
  expect(host.call('post', [card(3), card(4)], NOW)).toMatchObject({ added: 1 });
  expect(tabs().filter((name) => name.startsWith(TAB))).toEqual([TAB]);
  // What is deleted with a campaign is not sent any more.
  host.call('post', [{ ...card('B'), campaign: 'B' }], NOW);
  expect(host.call('previewDeleteCampaign', 'B')).toMatchObject({
    rows: [{ tab: TAB, count: 1 }],
  });
});

test('a failure at a call leaves either no outbox or a whole one, and the next run has every card once', () => {
  host.user.deleteTab(TAB);
  host.call('post', [card(1)], NOW);
  const { total } = host.calls;
  for (let n = 4; n <= total; n += 5) {
    host.user.deleteTab(TAB);
    host.failAtCall(n, n % 2 === 0 ? 'before' : 'after');
    try {
      host.call('post', [card(1)], NOW);
    } catch {
      // Looking at the workbook is the caller's: it failed before anything was begun.
    }
    expect(tabs().filter((name) => name.startsWith(TAB)).length).toBeLessThanOrEqual(1);
    host.call('post', [card(1)], NOW);
    expect({ n, keys: rows().map(({ key }) => key) }).toEqual({ n, keys: ['618|1'] });
    expect(tabs().filter((name) => name.startsWith(TAB))).toEqual([TAB]);
  }
});

test('a run that ends while it makes the outbox leaves none beside the next one', () => {
  if (tabs().includes(TAB)) host.user.deleteTab(TAB);
  host.call('post', [card(1)], NOW);
  const { total } = host.calls;
  for (let n = 5; n <= total; n += 3) {
    host.user.deleteTab(TAB);
    host.failAtCall(n, 'ends');
    expect(() => host.call('post', [card(1)], NOW)).toThrow('Exceeded maximum execution time');
    host.call('post', [card(1)], NOW);
    const made = tabs().filter((name) => name.startsWith(TAB));
    expect({ n, made, keys: rows().map(({ key }) => key) }).toEqual({
      n,
      made: [TAB],
      keys: ['618|1'],
    });
  }
});

test('a tab of people with that name stays theirs', () => {
  host.user.deleteTab(TAB);
  host.user.addTab(TAB);
  host.user.type(TAB, 'A1', '我们的');
  expect(host.call('post', [card(1)], NOW)).toMatchObject({ added: 1 });
  expect(host.read(TAB, 'A1').values).toEqual([['我们的']]);
  expect(tabs()).toContain(`${TAB} 2`);
});
