import type { Area } from '../tabs/model/area';
import type { ChartPlace } from '../tabs/overview/chartPlaces';
import type { ChartOptions } from '../tabs/overview/chartPlan';
import type { Chart } from '../tabs/overview/charts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart as it lies on its sheet. */
export interface LivingChart extends ChartPlace {
  readonly id: number;
  readonly title: string;
  /** What it shows, each range with the id of its sheet. */
  readonly shows: readonly (Area & { readonly sheet: number })[];
  readonly chart: EmbeddedChart;
}

/** What a new chart is made from. */
export interface ChartParts {
  readonly type: Chart['type'];
  readonly options: ChartOptions;
  readonly ranges: readonly GoogleAppsScript.Spreadsheet.Range[];
  readonly place: ChartPlace;
}

/** All charts of a sheet, those that people made too, in one call. */
export function livingCharts(sheet: Sheet): LivingChart[] {
  return sheet.getCharts().map((chart) => {
    const info = chart.getContainerInfo();
    return {
      id: chart.getChartId() ?? 0,
      title: String(chart.getOptions().get('title') ?? ''),
      row: info.getAnchorRow(),
      column: info.getAnchorColumn(),
      x: info.getOffsetX(),
      shows: chart.getRanges().map((range) => ({
        sheet: range.getSheet().getSheetId(),
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      })),
      chart,
    };
  });
}

/** Draws a new chart, in one call. Its id is known when the charts are read again. */
export function drawChart(sheet: Sheet, { type, options, ranges, place }: ChartParts): void {
  const builder = sheet
    .newChart()
    .setChartType(typeOf(type))
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setTransposeRowsAndColumns(false)
    .setPosition(place.row, place.column, place.x, 0);
  for (const [option, value] of Object.entries(options)) builder.setOption(option, value);
  sheet.insertChart(withRanges(builder, ranges).build());
}

/**
 * Moves a chart and may let it show other ranges, in one call; all else stays as people have made
 * it. The place is said in any case: rows may have moved since the chart was read.
 */
export function changeChart(
  sheet: Sheet,
  { chart }: LivingChart,
  change: { readonly place: ChartPlace; readonly ranges?: ChartParts['ranges'] },
): void {
  const builder = chart.modify();
  const { place, ranges } = change;
  builder.setPosition(place.row, place.column, place.x, chart.getContainerInfo().getOffsetY());
  if (ranges) withRanges(builder.clearRanges(), ranges);
  sheet.updateChart(builder.build());
}

export function removeChart(sheet: Sheet, { chart }: LivingChart): void {
  sheet.removeChart(chart);
}

/** What charts draw of formulas lies in hidden columns. */
function withRanges(builder: Builder, ranges: ChartParts['ranges']): Builder {
  builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  for (const range of ranges) builder.addRange(range);
  return builder;
}

function typeOf(type: Chart['type']): GoogleAppsScript.Charts.ChartType {
  const { LINE, BAR, PIE } = Charts.ChartType;
  return { line: LINE, bar: BAR, pie: PIE }[type];
}
