import { readTable } from '../../local/demo/readTable';
import { columnLetters } from '../../local/engine/columnLetters';
import { parseA1 } from '../../local/gas/a1';
import type { Host } from '../../local/host/createHost';
import { market618 } from '../support/market618';
import { noteAt } from '../support/workbook';

let host: Host;
beforeEach(() => {
  host = market618();
});
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

const ROWS = 30;
const TYPED = Array.from({ length: ROWS }, (_, i) => [`甲${i}`, `乙${i}`]);

/** A block, and the column that every row has; what is pasted are two columns from there on. */
const PLACES = [
  ['618·策划方案', 'phases', 'kind'],
  ['618·策划方案', 'budget', 'category'],
  ['618·策划方案', 'risks', 'kind'],
  ['618·执行监控', 'board', 'metric'],
  ['618·复盘报告', 'channels', 'channel'],
  ['设置', 'holidays', 'name'],
  ['618·市场与资源', 'segments', 'segment'],
  ['618·物料与权益', 'goods', 'material'],
] as const;

/** Each row below a block, as a person sees it, with its formulas as such. */
function below(sheet: string, block: string) {
  const { display } = host.read(sheet);
  const formulas = host.snapshot(sheet).sheets[0]?.formulas ?? [];
  const end = display.findIndex(([mark]) => mark === `end:${block}`);
  return {
    end: end + 1,
    lines: display
      .slice(end)
      .map((line, i) => line.map((text, j) => (formulas[end + i]?.[j] ? '=' : text))),
  };
}

const firstFree = (sheet: string, block: string, first: string) => {
  const table = readTable(host, sheet, block, first);
  const last = table.rows.at(-1)?.row ?? (table.all[0]?.row ?? 1) - 1;
  return table.at(last + 1, first);
};

test.each(PLACES)(
  '%s %s: a paste longer than its rows stays in it, and nothing below is lost unsaid',
  (sheet, block, first) => {
    const a1 = firstFree(sheet, block, first);
    const before = below(sheet, block);
    const { row, column } = parseA1(a1);
    host.user.paste(sheet, a1, TYPED);
    const calls = host.executions.at(-1)?.calls ?? 0;
    const table = readTable(host, sheet, block, first);
    const pasted = host
      .read(sheet, `${a1}:${columnLetters(column + 1)}${row + ROWS - 1}`)
      .display.map(([text]) => text);
    expect(pasted).toEqual(TYPED.map(([text]) => text));
    expect(table.all.some((one) => one.row === row + ROWS - 1)).toBe(true);
    // All that is not what people fill in the two columns stands where it stood, only lower.
    const after = below(sheet, block);
    const said = host.toasts.at(-1)?.message ?? '';
    const lost = [...said.matchAll(/([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/g)].map(([text]) =>
      parseA1(text),
    );
    const isSaid = (r: number, c: number) =>
      lost.some(
        ({ row: top, column: left, lastRow = top, lastColumn = left }) =>
          r >= top && r <= lastRow && c >= left && c <= lastColumn,
      );
    const changed = before.lines.flatMap((line, i) =>
      line.flatMap((text, j) => {
        const now = after.lines[i]?.[j] ?? '';
        const at = [after.end + i, j + 1] as const;
        return now === text || isSaid(...at) ? [] : [{ at, text, now }];
      }),
    );
    expect(changed).toEqual([]);
    for (const { row: r, column: c } of lost)
      expect(noteAt(host, sheet, `${columnLetters(c)}${r}`)).toContain('版本记录');
    expect(calls).toBeLessThanOrEqual(60);
    expect(host.call('recheckAll')).toMatchObject({ broken: [] });
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  },
);

const SEGMENTS = ['618·市场与资源', 'segments', 'segment'] as const;
const [MARKET] = SEGMENTS;

test('a paste that is taken back is none: what it lay over stays where it is', () => {
  const a1 = firstFree(...SEGMENTS);
  const { row, column } = parseA1(a1);
  const area = `${a1}:${columnLetters(column + 1)}${row + ROWS - 1}`;
  const { display } = host.read(MARKET, area);
  const before = host.read(MARKET).display;
  host.user.paste(MARKET, a1, display);
  expect(host.read(MARKET).display).toEqual(before);
  expect(host.toasts).toEqual([]);
});

test('headings that were cleared with the rows above are back, and what people cleared is not', () => {
  const { end } = below(MARKET, 'segments');
  const first = readTable(host, MARKET, 'competitors', 'competitor');
  const [heading, header] = [
    host.read(MARKET, `B${end + 1}`),
    host.read(MARKET, `B${end + 2}:H${end + 2}`),
  ];
  const top = first.all[0]?.row ?? 0;
  host.user.type(MARKET, `B${top}`, '对手');
  host.user.clear(MARKET, `B${end - 1}:H${top}`);
  expect(host.read(MARKET, `B${end + 1}`)).toEqual(heading);
  expect(host.read(MARKET, `B${end + 2}:H${end + 2}`)).toEqual(header);
  expect(host.read(MARKET, `B${top}`).display).toEqual([['']]);
  expect(host.toasts).toEqual([]);
});

test('what is typed into the row that closes a block, and rows that fill it, make it longer', () => {
  const { end } = below(MARKET, 'segments');
  host.user.type(MARKET, `B${end}`, '新人群');
  const names = () => readTable(host, ...SEGMENTS).rows.map(({ text }) => text.segment);
  expect(names()).toContain('新人群');
  const before = readTable(host, ...SEGMENTS).all.length;
  const a1 = firstFree(...SEGMENTS);
  host.user.paste(MARKET, a1, [['一'], ['二'], ['三']]);
  expect(names().slice(-3)).toEqual(['一', '二', '三']);
  expect(readTable(host, ...SEGMENTS).all.length).toBe(before + 3);
  expect(host.toasts).toEqual([]);
});
