import { unzipSync } from 'fflate';
import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { host618 } from '../support/withCampaign618';
import { testHost } from '../support/workbook';

/** What no person means to type, and pastes and scripts bring along. */
const BAD: readonly (readonly [name: string, text: string])[] = [
  ['50,000 characters', '长'.repeat(50_000)],
  ['50,000 figures', '9'.repeat(50_000)],
  ['50,000 signs that compare', '<'.repeat(50_000)],
  ['50,000 brackets', '('.repeat(50_000)],
  ['half a character', 'a\ud83d'],
  ['the other half', '\ude00b'],
  ['halves in the wrong order', '\ude00\ud83d'],
  ['a noncharacter', 'a\uffffb\ufffe'],
  ['an escape of Excel', '_x000D_8万'],
  ['NUL', '8\u0000万'],
  ['other controls', '\u0001\u001f\u007f'],
  ['null bytes alone', '\u0000\u0000'],
];

let host: Host;
afterEach(() => {
  expect(host.executions.filter(({ error }) => error).map(({ error }) => error)).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

const PLACES: readonly (readonly [
  sheet: string,
  block: string,
  first: string,
  keys: readonly string[],
])[] = [
  ['618·筹备进度', 'tasks', 'id', ['name', 'due', 'progress', 'status', 'predecessors', 'owner']],
  ['618·执行监控', 'board', 'metric', ['live', 'target', 'threshold', 'unit', 'silenceUntil']],
  ['618·执行监控', 'slots', 'platform', ['uv', 'gmv']],
  ['618·策划方案', 'goals', 'metric', ['target', 'baseline', 'unit']],
  ['618·策划方案', 'budget', 'category', ['amount', 'detail']],
  ['618·策划方案', 'approvals', 'role', ['verdict', 'approver']],
  ['618·内容排期', 'content', 'theme', ['date', 'status']],
];

test.each(BAD)(
  'in cells: %s is kept, and breaks nothing',
  async (_, text) => {
    host = host618();
    for (const [sheet, block, first, keys] of PLACES) {
      const table = readTable(host, sheet, block, first);
      const row = table.rows[0]?.row ?? 0;
      for (const key of keys) {
        const at = table.at(row, key);
        host.user.type(sheet, at, text);
        const [[value = ''] = []] = host.read(sheet, at).values;
        if (typeof value === 'string') expect([key, value]).toEqual([key, text.trim()]);
      }
    }
    typeNewRow(
      host,
      { sheet: '问题记录', block: 'issues', first: 'problem' },
      { problem: text, limit: text },
    );
    typeNewRow(host, { sheet: '反馈记录', block: 'feedback', first: 'content' }, { content: text });
    const rows = (sheet: string, block: string, first: string) =>
      readTable(host, sheet, block, first).rows;
    expect(rows('预警记录', 'alerts', 'metric')).toEqual([]);
    expect(rows('数据记录', 'log', 'campaign').map(({ text: cells }) => cells.value)).toEqual([]);
    const files = unzipSync(await writeXlsx(host.snapshot()));
    for (const [name, bytes] of Object.entries(files))
      if (/\.xml$/.test(name)) {
        const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        expect([
          name,
          /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml),
        ]).toEqual([name, false]);
      }
  },
  120_000,
);

test.each(BAD)('in a table that is imported: %s is no figure, and harms none', (_, text) => {
  host = host618();
  new DemoBook(host, 'zh-CN').setClock('2024-06-17 21:05');
  host.user.addTab('导出');
  host.user.paste('导出', 'A1', [
    [text, '', '', '', ''],
    ['日期', '平台', '访客数', '支付金额(元)', text],
    ['2024-06-16', '天猫', '1000', '5000', text],
    ['2024-06-16', '抖音', text, '3000', text],
    [text, '小红书', '7', text, '1'],
  ]);
  host.user.open('导出');
  host.answers.push('ok', 'ok');
  host.call('askImport');
  const log = readTable(host, '数据记录', 'log', 'campaign').rows;
  expect(log.map(({ text: { platform, metric, value } }) => [platform, metric, value])).toEqual([
    ['天猫', 'UV', '1000'],
    ['天猫', 'GMV', '0.5'],
    ['抖音', 'GMV', '0.3'],
  ]);
  for (const shown of host.alerts) expect(shown.length).toBeLessThan(2000);
});

test.each(BAD)('in a request: %s is taken as it is, or said to be wrong', (_, text) => {
  host = testHost();
  const [goal] = campaign618.goals;
  for (const [i, change] of [
    { name: text },
    { code: text },
    { owner: text },
    { audience: text },
    { goals: [{ ...goal, target: text }] },
    { goals: [{ ...goal, metric: text }] },
    { budget: [{ category: text, amount: '5万' }] },
    { budget: [{ category: '推广费', amount: text }] },
    { phases: [{ kind: 'burst', start: text, end: '2024-06-18' }] },
    { language: text },
    { products: [{ role: '引流款', name: text, stopLine: text }] },
  ].entries()) {
    const request = { ...campaign618, code: `c${i}`, ...change };
    const planned = host.call('planCampaign', request) as {
      ok: boolean;
      issues?: { message: string }[];
    };
    expect(typeof planned.ok).toBe('boolean');
    if (!planned.ok)
      expect(planned.issues?.every(({ message }) => message.length < 400)).toBe(true);
  }
  const proposed = host.call('proposeCampaign', {
    name: text,
    burstStart: text,
    burstEnd: text,
    language: 'zh-CN',
  });
  expect(typeof proposed).toBe('object');
  const name = text.slice(0, 20);
  // Of the long texts so much is a name like any other.
  if (text.length > 20) return;
  const made = host.call('createCampaign', { ...campaign618, name, owner: name }) as {
    ok: boolean;
  };
  expect(made.ok).toBe(name.trim() !== '');
});
