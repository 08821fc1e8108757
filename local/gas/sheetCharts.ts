import type { ChartObject } from '../engine/chartObject';
import { EmbeddedChart, EmbeddedChartBuilder } from './embeddedChart';
import { ServiceError, TEXTS } from './serviceError';
import { SheetGrid } from './sheetGrid';
import { strict } from './strict';

/** The part of a Sheet that deals with the charts on it. Builders touch nothing and are not counted. */
export class SheetCharts extends SheetGrid {
  newChart = () => strict(new EmbeddedChartBuilder(), 'EmbeddedChartBuilder');

  getCharts(): EmbeddedChart[] {
    const charts = this.read('getCharts', () => this.engine<ChartObject[]>('getCharts'));
    return charts.map((chart) => {
      const ranges = chart.ranges.flatMap(({ sheet, row, column, rows, columns }) => {
        const found = this.parent.getSheetById(sheet);
        return found ? [found.getRange(row, column, rows, columns)] : [];
      });
      return strict(new EmbeddedChart({ ...chart, ranges }), 'EmbeddedChart');
    });
  }

  /** Nobody can lay pictures or drawings over the cells here. */
  getImages = () => this.read('getImages', (): never[] => []);
  getDrawings = () => this.read('getDrawings', (): never[] => []);

  /** A chart that was inserted before is inserted once more, under an id of its own. */
  insertChart(chart: EmbeddedChart): void {
    this.runtime.service('Sheet.insertChart');
    this.checkAnchor(chart);
    this.runtime.channel.read('insertChart', this.id, objectOf(chart));
  }
  updateChart(chart: EmbeddedChart): void {
    this.runtime.service('Sheet.updateChart');
    this.checkAnchor(chart);
    const id = this.checkThere(chart);
    this.runtime.channel.write('updateChart', this.id, { ...objectOf(chart), id });
  }
  removeChart(chart: EmbeddedChart): void {
    this.runtime.service('Sheet.removeChart');
    this.runtime.channel.write('removeChart', this.id, this.checkThere(chart));
  }

  private checkAnchor({ state: { anchor } }: EmbeddedChart): void {
    const { rows, columns } = this.info();
    if (anchor.row > rows || anchor.column > columns) throw new ServiceError(TEXTS.outside);
  }
  private checkThere({ state: { id } }: EmbeddedChart): number {
    const there = this.engine<ChartObject[]>('getCharts').some((chart) => chart.id === id);
    if (!there || id === null) throw new ServiceError(TEXTS.noChart);
    return id;
  }
}

function objectOf({ state: { id: _, ranges, ...chart } }: EmbeddedChart): Omit<ChartObject, 'id'> {
  return { ...chart, ranges: ranges.map(({ place }) => place) };
}
