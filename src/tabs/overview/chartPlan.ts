import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import type { Area } from '../model/area';
import { drawnKey } from '../model/columns';
import { blockLayout, type Layout } from '../model/layout';
import { PALETTE } from '../model/palette';
import { CHART_SIZE } from './chartPlaces';
import type { Chart, ChartSeries } from './charts';

/** Options of a chart as Google names them; what it does not know it passes over. */
export type ChartOptions = Readonly<Record<string, unknown>>;

type Values = readonly (readonly unknown[])[];

/** What a chart shows: an area a column, labels first. */
export interface ChartAreas {
  readonly areas: readonly Area[];
  /** The same as charts of earlier versions show it: names, or all columns, as people see them. */
  readonly earlier: readonly (readonly Area[])[];
}

/**
 * The columns of a chart from their header down to the last row to be shown. A tab of an earlier version may
 * lack those that are there for charts: what people see is drawn then.
 */
export function chartAreas(
  chart: Chart,
  layout: Layout,
  values: Values,
  locale: Locale,
): ChartAreas {
  const block = blockLayout(layout, chart.block);
  const cell = (row: number, key: string) =>
    values[row - 1]?.[(block.columns[key] as number) - 1] ?? '';
  const { only } = chart;
  const isShown = (row: number) =>
    cell(row, chart.labels) !== '' && (!only || cell(row, only.column) === locale.words[only.word]);
  let last = block.firstRow;
  for (let row = block.firstRow; row <= block.lastRow; row++) if (isShown(row)) last = row;
  const area = (key: string): Area => ({
    row: block.headerRow,
    column: block.columns[key] as number,
    rows: last - block.headerRow + 1,
    columns: 1,
  });
  const drawn = (key: string) =>
    area(block.columns[drawnKey(key)] === undefined ? key : drawnKey(key));
  const series = chart.series.map(({ column }: ChartSeries) => column);
  return {
    areas: [chart.labels, ...series].map(drawn),
    earlier: [[area(chart.labels), ...series.map(drawn)], [chart.labels, ...series].map(area)],
  };
}

/** What a campaign's chart is called; no two charts of ours in a workbook have the same title. */
export function chartTitle({ key }: Chart, campaign: string, { charts }: Locale): string {
  return fillIn(charts.heading, { campaign, title: charts.title[key] });
}

/** How a chart looks. */
export function chartOptions(chart: Chart, campaign: string, locale: Locale): ChartOptions {
  const { ink, muted } = PALETTE;
  const text = { color: muted, fontSize: 10 };
  const colors =
    chart.type === 'pie' ? PALETTE.chart.slices : chart.series.map(({ color }) => color);
  return {
    ...CHART_SIZE,
    title: chartTitle(chart, campaign, locale),
    titleTextStyle: { color: ink, fontSize: 13, bold: true },
    colors,
    legend: { position: legendOf(chart), textStyle: text },
    series: Object.fromEntries(chart.series.map((_, i) => [i, seriesOf(chart, i)])),
    ...axesOf(chart, locale, text),
    ...(chart.type === 'pie' ? { pieSliceText: 'percentage' } : {}),
    // A day without a figure is a gap, not a fall to 0.
    interpolateNulls: false,
  };
}

function legendOf({ type }: Chart): 'bottom' | 'labeled' | 'none' {
  if (type === 'pie') return 'labeled';
  return type === 'line' ? 'bottom' : 'none';
}

function seriesOf({ type, series }: Chart, i: number): object {
  const { color, dashed, labelled } = series[i] as Chart['series'][number];
  const line = dashed
    ? { lineWidth: 2, lineDashStyle: [6, 4], pointSize: 0 }
    : { lineWidth: 3, pointSize: 5 };
  return {
    color,
    ...(type === 'line' ? line : {}),
    ...(labelled ? { dataLabel: 'value' } : {}),
  };
}

function axesOf(chart: Chart, { charts }: Locale, textStyle: object): object {
  const { type, key, format } = chart;
  if (type === 'pie') return {};
  const values = {
    title: charts.unit[key],
    titleTextStyle: { ...textStyle, italic: false },
    textStyle,
    viewWindow: { min: 0 },
    gridlines: { color: PALETTE.chart.gridline },
    ...(format === undefined ? {} : { format }),
  };
  const labels = { textStyle, ...(type === 'line' ? { format: 'M/d' } : {}) };
  return type === 'line' ? { vAxis: values, hAxis: labels } : { hAxis: values, vAxis: labels };
}
