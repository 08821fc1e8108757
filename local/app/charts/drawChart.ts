import { BarChart, LineChart, PieChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from '../../charts/chartData';
import { chartOption } from './chartOption';

use([
  ...[BarChart, LineChart, PieChart],
  ...[GridComponent, LegendComponent, TitleComponent, TooltipComponent],
  SVGRenderer,
]);

/** Draws a chart into an element of the page, or draws it again there. */
export function drawChart(element: HTMLElement, data: ChartData): ECharts {
  const { width, height } = data.look;
  const chart = init(element, undefined, { renderer: 'svg', width, height });
  chart.setOption(chartOption(data));
  return chart;
}
