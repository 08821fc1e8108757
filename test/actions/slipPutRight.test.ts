import { type Cells, cellsOf } from '../support/cellsOf';
import { host618 } from '../support/withCampaign618';

const PLAN = '618·策划方案';
const BOARD = '618·执行监控';

const host = host618();
afterAll(() => {
  expect(host.executions.filter(({ error }) => error)).toEqual([]);
  host.close();
});

const CELLS: readonly [sheet: string, block: string, cell: (at: Cells) => string, unit: string][] =
  [
    [PLAN, 'budget', (at) => at('amount', 0), '万'],
    [BOARD, 'board', (at) => at('live', '客服响应时长'), '秒'],
    [BOARD, 'slots', (at) => at('uv', 1), '万'],
  ];

test.each(CELLS)(
  '%s, %s: a value typed over one that is being answered stays',
  (sheet, block, cell, unit) => {
    const at = cell(cellsOf(host, { sheet, block }));
    // The answer reads the tab with its first call, and looks once more before it writes.
    for (const n of [1, 2]) {
      host.atCall(n, () => host.user.type(sheet, at, `${20 + n}${unit}`));
      host.user.type(sheet, at, `${10 + n}${unit}`);
      const shown = host.read(sheet, at).display[0]?.[0] ?? '';
      expect(Number.parseFloat(shown)).toBe(20 + n);
    }
  },
);
