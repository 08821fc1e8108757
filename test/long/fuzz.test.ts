import { readTable } from '../../local/demo/readTable';
import { host618 } from '../support/withCampaign618';

/** What people and exports leave in cells; the first character decides how a sheet reads it. */
const NASTY = [
  '#REF!',
  '#N/A',
  '=1/0',
  '=NOW()',
  '😀👩\u200d👩\u200d👧',
  '\u202e右到左',
  '\u0000零',
  ' 全角 空格\u3000',
  'x'.repeat(50_000),
  '-1',
  '-99999999999',
  '1e308',
  '0.0000001',
  '2024-02-30',
  '99/99',
  '1/3',
  '1:4',
  'TRUE',
  "'=1+1",
  '<img src=x onerror=alert(1)>',
  '约8万',
  '8万-10万',
  '<8万',
  '提升15%',
  '-',
  '\u3000',
  '10²',
  'NaN',
  'Infinity',
  '__proto__',
  'constructor',
];

test('whatever cells hold: no error, no false alert, and only what can be read is changed', () => {
  const host = host618();
  const typed = (sheet: string, block: string, first: string, keys: readonly string[]) => {
    for (const key of keys) {
      const table = readTable(host, sheet, block, first);
      const top = table.all[0]?.row ?? 0;
      const rows = NASTY.slice(0, Math.min(NASTY.length, table.all.length)).map((text) => [text]);
      host.loseEvents(true);
      host.user.paste(sheet, table.at(top, key), rows);
      host.loseEvents(false);
      const range = `${table.at(top, key)}:${table.at(top + rows.length - 1, key)}`;
      const before = host.read(sheet, range).values;
      host.user.type(sheet, table.at(top, key), NASTY[0] ?? '');
      const after = host.read(sheet, range).values;
      before.forEach(([was], i) => {
        const is = after[i]?.[0];
        const wasDate = typeof was === 'object';
        // A number or a date may have been read from it; other text stays as it was typed.
        if (typeof is === 'number' || typeof is === 'object' || wasDate) return;
        expect({ sheet, key, i, is }).toEqual({ sheet, key, i, is: was });
      });
    }
  };
  typed('618·筹备进度', 'tasks', 'id', [
    'name',
    'start',
    'due',
    'status',
    'progress',
    'predecessors',
  ]);
  typed('618·策划方案', 'budget', 'category', ['amount', 'spent']);
  typed('618·策划方案', 'split', 'item', ['dimension', 'share']);
  typed('问题记录', 'issues', 'problem', ['problem', 'time', 'limit', 'status']);
  typed('数据记录', 'log', 'campaign', ['campaign', 'date', 'metric', 'value']);
  typed('618·执行监控', 'board', 'metric', ['target', 'live', 'threshold']);
  expect(host.executions.filter((e) => e.error).map((e) => e.error)).toEqual([]);
  expect(host.logs).toEqual([]);
  // An alert stands only where a number was really typed that breaches.
  const board = readTable(host, '618·执行监控', 'board', 'metric');
  for (const { text } of readTable(host, '预警记录', 'alerts', 'metric').rows) {
    const row = board.rows.find((r) => r.text.metric === text.metric)?.row ?? 0;
    const [[live]] = host.read('618·执行监控', board.at(row, 'live')).values as [[unknown]];
    expect({ metric: text.metric, isNumber: typeof live === 'number' }).toEqual({
      metric: text.metric,
      isNumber: true,
    });
  }
  host.close();
}, 180_000);
