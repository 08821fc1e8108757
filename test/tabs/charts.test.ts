import fc from 'fast-check';
import { localeOf } from '../../src/locales/localeOf';
import { blockTexts } from '../../src/tabs/compiler/blockTexts';
import { drawnKey } from '../../src/tabs/model/columns';
import { blockLayout } from '../../src/tabs/model/layout';
import { PALETTE } from '../../src/tabs/model/palette';
import { type Block, type Column, ownWidth } from '../../src/tabs/model/tab';
import { chartMemoryText, readChartMemory } from '../../src/tabs/overview/chartMemory';
import { CHART_SIZE, chartPlaces, lastChartRow } from '../../src/tabs/overview/chartPlaces';
import { chartOptions, chartTitle } from '../../src/tabs/overview/chartPlan';
import { CHARTS, type ChartKey } from '../../src/tabs/overview/charts';
import { overview } from '../../src/tabs/overview/overview';
import { TABS } from '../../src/tabs/tabs';
import { plannedTabs } from '../support/plannedTabs';

const { layout } = plannedTabs('zh-CN').overview;

test.each(CHARTS.map((chart) => [chart.key, chart] as const))(
  '%s names columns of its block that are there and are seen',
  (_, { tab, block, labels, series, only }) => {
    const columns = TABS[tab].blocks.find(({ key }) => key === block)?.columns ?? [];
    const seen = columns.filter(({ hidden }) => !hidden).map(({ key }) => key);
    const named = [labels, ...series.map(({ column }) => column), ...(only ? [only.column] : [])];
    expect(named.filter((key) => !seen.includes(key))).toEqual([]);
  },
);

describe.each(CHARTS.map((chart) => [chart.key, chart] as const))('%s', (_, chart) => {
  const block = TABS[chart.tab].blocks.find(({ key }) => key === chart.block) as Block;
  const columnOf = (key: string) => block.columns.find((column) => column.key === key);

  test('draws of formulas a hidden column, with an error where there is no figure', () => {
    for (const { column } of chart.series) {
      const { owner, format } = columnOf(column) as Column;
      const is = columnOf(drawnKey(column));
      if (owner !== 'formula') expect([owner, is]).toEqual(['person', undefined]);
      else
        expect(is).toMatchObject({
          hidden: true,
          format: chart.key === 'attainment' ? 'percentCapped' : format,
          formula: `IF(ISNUMBER([${column}]),${chart.key === 'attainment' ? 'MIN([rate],1.5)' : `[${column}]`},NA())`,
        });
    }
  });

  test.each(['zh-CN', 'zh-TW', 'en'] as const)('calls it in %s as people see it', (language) => {
    const labels = blockTexts(localeOf(language), TABS[chart.tab], block).column;
    const named = [chart.labels, ...chart.series.map(({ column }) => column)];
    const drawn = named.filter((column) => columnOf(drawnKey(column)));
    // Hidden columns stand left of grouped ones, and labels find lost keys: those have names of their own.
    for (const column of drawn) {
      const label = labels[drawnKey(column)];
      if (columnOf(column)?.grouped)
        expect(label?.toLowerCase()).toContain(labels[column]?.toLowerCase());
      expect(label === labels[column]).toBe(columnOf(column)?.grouped !== true);
    }
  });
});

test.each(['zh-CN', 'zh-TW', 'en'] as const)(
  'in %s every chart has a title of its own',
  (language) => {
    const titles = CHARTS.map((chart) => chartTitle(chart, '618', localeOf(language)));
    expect(new Set(titles).size).toBe(CHARTS.length);
    expect(titles.filter((title) => !title.startsWith('618') || title.includes('{'))).toEqual([]);
  },
);

test('what is planned and what is can be told apart without colour', () => {
  for (const chart of CHARTS.filter(({ type }) => type === 'line')) {
    const { series } = chartOptions(chart, '618', localeOf('en')) as { series: object };
    const lines = Object.values(series) as { lineDashStyle?: unknown; pointSize: number }[];
    const [actual, planned] = [...lines].reverse();
    const isAlone = ['clickRate', 'conversion', 'basket'].includes(chart.key);
    expect(lines).toHaveLength(isAlone ? 1 : 2);
    if (!isAlone)
      expect([planned?.lineDashStyle !== undefined, planned?.pointSize]).toEqual([true, 0]);
    expect([actual?.lineDashStyle, (actual?.pointSize ?? 0) > 0]).toEqual([undefined, true]);
  }
});

/** WCAG 2.2, 1.4.11: graphics have 3:1 against what is beside them. */
test.each([PALETTE.chart.actual, PALETTE.chart.planned, ...PALETTE.chart.slices])(
  '%s has at least 3:1 on white',
  (color) => {
    const channel = (i: number) => Number.parseInt(color.slice(i, i + 2), 16) / 255;
    const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    const light =
      0.2126 * linear(channel(1)) + 0.7152 * linear(channel(3)) + 0.0722 * linear(channel(5));
    expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(3);
  },
);

describe('places', () => {
  const { columns, firstRow } = blockLayout(layout);
  const widths = new Map(
    overview.blocks[0].columns.map((column: Column) => [
      columns[column.key] as number,
      ownWidth(column),
    ]),
  );
  const leftOf = (column: number) =>
    [...widths].reduce((sum, [c, width]) => (c < column ? sum + width : sum), 0);
  const boxes = (strip: number) =>
    chartPlaces(layout, firstRow, { strip, charts: CHARTS.length }).map(({ row, column, x }) => ({
      row,
      left: leftOf(column) + x,
    }));

  test('charts stand in a grid, right of the frozen column, and none covers another', () => {
    const all = [0, 1, 2].flatMap(boxes);
    const frozen = leftOf((columns[overview.frozenThrough] as number) + 1);
    expect(Math.min(...all.map(({ left }) => left))).toBe(frozen);
    expect(new Set(all.map(({ left }) => left)).size).toBe(3);
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1)) {
        // A row has 20 pixels at least.
        const apart = Math.abs(a.left - b.left) >= CHART_SIZE.width;
        const below = Math.abs(a.row - b.row) * 20 >= CHART_SIZE.height;
        expect(apart || below).toBe(true);
      }
  });

  test('they begin below the last campaign', () => {
    expect(Math.min(...boxes(0).map(({ row }) => row))).toBe(firstRow + 2);
    expect(lastChartRow([])).toBe(0);
  });
});

test('what is remembered is read back', () => {
  const memory = fc.record({
    id: fc.nat(),
    row: fc.nat(500),
    column: fc.nat(40),
    x: fc.nat(200),
    rows: fc.nat(40),
    isMoved: fc.boolean(),
  });
  const charts = fc.dictionary(fc.constantFrom(...CHARTS.map(({ key }) => key)), memory, {
    minKeys: 1,
  });
  const books = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 12 }), charts));
  fc.assert(
    fc.property(books, (entries) => {
      const memories = new Map(
        entries.map(([code, own]) => [code, new Map(Object.entries(own) as [ChartKey, never][])]),
      );
      expect(readChartMemory(chartMemoryText(memories))).toEqual(memories);
    }),
  );
});

test.each(['', 'x', '[1,2]', '["618","gmv","a"]', '["618","none",1,2,3,4,5,0]', '{"a":1}', 'null'])(
  'a torn memory %p is none',
  (text) => {
    expect(readChartMemory(text).size).toBe(0);
  },
);
