import { localeOf } from '../../src/locales/localeOf';
import { compileTab } from '../../src/tabs/compiler/compileTab';
import { readLayout, readParts } from '../../src/tabs/compiler/readLayout';
import { textCells } from '../../src/tabs/compiler/textCells';
import { newLayout } from '../../src/tabs/model/layout';
import { TEXT } from '../../src/tabs/model/numberFormats';
import type { Operation } from '../../src/tabs/model/operation';
import type { Column, Tab, TabKind } from '../../src/tabs/model/tab';
import { TABS } from '../../src/tabs/tabs';
import { plannedTabs } from '../support/plannedTabs';

const plans = plannedTabs('zh-CN');
const kinds = Object.keys(TABS) as TabKind[];

/** Cells by place as a plan leaves them. */
function planned(operations: readonly Operation[]) {
  const formats = new Map<string, string>();
  const formulas = new Set<string>();
  for (const o of operations) {
    const { numberFormat } = o.do === 'style' ? o.style : {};
    if (o.do === 'style' && numberFormat !== undefined)
      for (let i = 0; i < o.area.rows; i++)
        for (let j = 0; j < o.area.columns; j++)
          formats.set(`${o.area.row + i},${o.area.column + j}`, numberFormat);
    if (o.do === 'values')
      o.values.forEach((line, i) => {
        line.forEach((cell, j) => {
          if (typeof cell === 'object' && cell !== null)
            formulas.add(`${o.area.row + i},${o.area.column + j}`);
        });
      });
  }
  return { formats, formulas };
}

test.each(kinds)('%s: whoever writes knows of each cell whether it is @', (kind) => {
  const { layout, operations } = plans[kind];
  const isText = textCells(TABS[kind], layout);
  const { formats } = planned(operations);
  const wrong = [...formats].filter(([place, format]) => {
    const [row, column] = place.split(',').map(Number) as [number, number];
    return isText(row, column) !== (format === TEXT);
  });
  expect(formats.size).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test.each(kinds)('%s: no cell with a formula is @', (kind) => {
  const { formats, formulas } = planned(plans[kind].operations);
  expect([...formulas].filter((place) => formats.get(place) === TEXT)).toEqual([]);
});

test('an open table goes on below its last row; columns of people are none of ours', () => {
  const { layout } = plans.log;
  const isText = textCells(TABS.log, layout);
  const { lastRow, columns } = layout.blocks.log as {
    lastRow: number;
    columns: Record<string, number>;
  };
  expect(isText(lastRow + 900, columns.campaign as number)).toBe(true);
  expect(isText(lastRow + 900, columns.value as number)).toBe(false);
  expect(isText(lastRow, 40)).toBe(false);
});

describe('a formula in a cell of text is refused', () => {
  const locale = localeOf('zh-CN');
  const [block] = TABS.feedback.blocks;
  const plan = (tab: Tab, rows: Parameters<typeof compileTab>[0]['rows'] = {}) => {
    const scope = { own: newLayout(tab, 'x', {}), others: {}, locale, values: {} };
    return () => compileTab({ tab, rows, scope, title: '', signature: '' });
  };
  const withColumn = (key: string, change: Partial<Column>): Tab => ({
    ...TABS.feedback,
    summary: [],
    blocks: [
      { ...block, columns: block.columns.map((c) => (c.key === key ? { ...c, ...change } : c)) },
    ],
  });
  const formula = '1+1';

  test('in a column', () => {
    expect(plan(withColumn('owner', { formula }))).toThrow(
      'feedback: column owner: a formula in a cell of text',
    );
    expect(plan(withColumn('owner', { formula, format: 'choice' }))).toThrow('owner: a formula');
    expect(plan(withColumn('owner', { formula, format: 'general' }))).not.toThrow();
  });
  test('in a summary', () => {
    const summary = [
      { key: 'all', at: 'time', owner: 'formula', format: 'text', formula } as const,
    ];
    expect(plan({ ...TABS.feedback, summary })).toThrow('summary all: a formula in a cell of text');
  });
  test('in a row', () => {
    const tab = withColumn('owner', { rowFormats: { sums: 'general' } });
    const row = { cells: { owner: { formula }, left: null } };
    expect(plan(tab, { feedback: [row] })).toThrow(
      'column owner of row : a formula in a cell of text',
    );
    expect(plan(tab, { feedback: [{ ...row, formats: { owner: 'general' } }] })).not.toThrow();
  });
});

test('a log of before there were keys has its parts, and is not whole', () => {
  const { operations, layout } = plans.log;
  const lines = operations.flatMap((o) =>
    o.do === 'values' ? [{ at: o.area, values: o.values }] : [],
  );
  const grid = Array.from({ length: 20 }, () => new Array<unknown>(20).fill(''));
  for (const { at, values } of lines)
    values.forEach((line, i) => {
      line.forEach((cell, j) => {
        const row = grid[at.row - 1 + i];
        if (row && cell !== null && cell !== 'ofCampaign' && cell !== 'ofPlatform')
          row[at.column - 1 + j] = cell;
      });
    });
  const { ofCampaign, ofPlatform, ...before } = layout.blocks.log?.columns ?? {};
  expect([ofCampaign, ofPlatform]).toEqual([14, 15]);
  expect(readParts(TABS.log, 'log', grid, 900)?.blocks.log?.columns).toEqual(before);
  expect(readLayout(TABS.log, 'log', grid, 900)).toBeUndefined();
});
