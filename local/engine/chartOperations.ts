import { type ChartData, chartData } from '../charts/chartData';
import type { ChartObject } from './chartObject';
import type { Workbook } from './workbook';

/** The charts of a sheet, by the id of the sheet. */
export const chartOperations = {
  /** In the order in which they were made; ranges of sheets that were deleted are gone. */
  getCharts(book: Workbook, id: number): ChartObject[] {
    const living = new Set(book.sheets().map((s) => s.id));
    return book.extrasOf(id).charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.filter(({ sheet }) => living.has(sheet)),
    }));
  },
  /** What the charts of a sheet draw; those that have nothing to draw are left out. */
  drawnCharts: (book: Workbook, id: number): ChartData[] =>
    chartOperations.getCharts(book, id).flatMap((chart) => chartData(book, chart) ?? []),
  /** Gives the id of the new chart. */
  insertChart(book: Workbook, id: number, chart: Omit<ChartObject, 'id'>): number {
    const extras = book.extrasOf(id);
    const made = { ...chart, id: book.known.newChartId() };
    extras.charts = [...extras.charts, made];
    return made.id;
  },
  updateChart(book: Workbook, id: number, chart: ChartObject): void {
    const extras = book.extrasOf(id);
    extras.charts = extras.charts.map((known) => (known.id === chart.id ? chart : known));
  },
  removeChart(book: Workbook, id: number, chart: number): void {
    const extras = book.extrasOf(id);
    extras.charts = extras.charts.filter((known) => known.id !== chart);
  },
};
