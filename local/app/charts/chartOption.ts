import type { EChartsCoreOption } from 'echarts/core';
import { type ChartData, type ChartPoint, formatted } from '../../charts/chartData';

const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';
/** Bars' names that are longer are cut with an ellipsis. */
const NAME_WIDTH = 96;

/** Room beside the names in a legend: the line, and what is between two of them. */
const BESIDE_NAME = 50;

/** The options of a chart for ECharts. */
export function chartOption(data: ChartData): EChartsCoreOption {
  const { look } = data;
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    color: [...look.colors],
    title: {
      text: look.title,
      left: 12,
      top: 10,
      textStyle: { color: look.titleColor, fontSize: look.titleSize, fontWeight: 600 },
    },
    tooltip: {
      trigger: look.kind === 'pie' ? 'item' : 'axis',
      confine: true,
      valueFormatter: (value: unknown) =>
        typeof value === 'number' ? formatted(data.format, value) : '–',
    },
    ...(look.kind === 'pie' ? pie(data) : cartesian(data)),
  };
}

function cartesian(data: ChartData): EChartsCoreOption {
  const { look, labels } = data;
  const text = { color: look.textColor, fontSize: look.textSize };
  const isBar = look.kind === 'bar';
  const values = {
    type: 'value',
    name: look.unit,
    nameLocation: isBar ? 'middle' : 'end',
    nameGap: isBar ? 26 : 8,
    nameTextStyle: {
      ...text,
      align: isBar ? 'center' : 'left',
      padding: isBar ? 0 : [0, 0, 0, -28],
    },
    ...(look.min === undefined ? {} : { min: look.min }),
    splitNumber: 4,
    axisLabel: {
      ...text,
      hideOverlap: true,
      formatter: (value: number) => formatted(data.format, value),
    },
    splitLine: { lineStyle: { color: look.gridline } },
  };
  const names = {
    type: 'category',
    data: [...labels],
    inverse: isBar,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.gridline } },
    axisLabel: {
      ...text,
      hideOverlap: true,
      ...(isBar ? { width: NAME_WIDTH, overflow: 'truncate' } : {}),
    },
  };
  return {
    grid: isBar
      ? { left: NAME_WIDTH + 18, right: 52, top: 40, bottom: 46 }
      : { left: 44, right: 28, top: 64, bottom: 50 },
    legend: {
      show: look.hasLegend,
      bottom: 8,
      itemWidth: 28,
      textStyle: {
        ...text,
        width: look.width / data.series.length - BESIDE_NAME,
        overflow: 'truncate',
      },
      data: data.series.map(({ name }, i) => ({
        name,
        // A line without points has none in the legend.
        ...(look.series[i]?.pointSize ? {} : { itemStyle: { opacity: 0 } }),
      })),
    },
    xAxis: isBar ? values : names,
    yAxis: isBar ? names : values,
    series: data.series.map((_, i) => (look.kind === 'line' ? line(data, i) : bars(data, i))),
  };
}

function line(data: ChartData, i: number): object {
  const { look, series } = data;
  const own = look.series[i];
  const { name = '', points = [] } = series[i] ?? {};
  const last = points.reduce((found, { value }, at) => (value === null ? found : at), -1);
  return {
    type: 'line',
    name,
    connectNulls: false,
    symbol: own?.pointSize ? 'circle' : 'none',
    symbolSize: own?.pointSize ?? 0,
    itemStyle: { color: own?.color },
    lineStyle: {
      color: own?.color,
      width: own?.lineWidth,
      type: own?.isDashed ? 'dashed' : 'solid',
    },
    data: points.map(({ value, shown }, at) => ({
      value,
      // Where the actual line has come to is said beside it.
      ...(at === last && !own?.isDashed
        ? { label: endLabel(shown, own?.color, isLow(data, value), at >= points.length - 2) }
        : {}),
    })),
  };
}

/** Whether a value lies so near the axis that words below it would stand in those of the axis. */
function isLow({ series }: ChartData, value: number | null): boolean {
  const values = series.flatMap(({ points }) => points.map((point) => point.value ?? 0));
  return (value ?? 0) < Math.max(...values) / 8;
}

function endLabel(
  text: string,
  color: string | undefined,
  isAbove: boolean,
  isAtEdge: boolean,
): object {
  return {
    show: true,
    position: isAbove ? 'top' : 'bottom',
    // Beside the end of the line, where neither it nor a steeper plan runs; before it where the chart ends.
    offset: [isAtEdge ? -14 : 20, 0],
    formatter: text,
    color,
    fontSize: 12,
    fontWeight: 600,
  };
}

function bars({ look, series }: ChartData, i: number): object {
  const own = look.series[i];
  const { name = '', points = [] } = series[i] ?? {};
  return {
    type: 'bar',
    name,
    barMaxWidth: 18,
    itemStyle: { color: own?.color },
    data: points.map(({ value }) => value),
    // As the cell says it: of a bar that is cut, that there is more.
    tooltip: { valueFormatter: (_: unknown, at: number) => saidAt(points, at) },
    label: {
      show: own?.isLabelled ?? false,
      position: look.kind === 'bar' ? 'right' : 'top',
      color: look.titleColor,
      fontSize: look.textSize + 1,
      formatter: ({ dataIndex }: { dataIndex: number }) => points[dataIndex]?.shown ?? '',
    },
  };
}

function saidAt(points: readonly ChartPoint[], at: number): string {
  const point = points[at];
  return point && point.value !== null ? point.shown : '–';
}

function pie({ look, labels, series }: ChartData): EChartsCoreOption {
  const [{ name = '', points = [] } = {}] = series;
  const slices = points.flatMap((point: ChartPoint, i) =>
    point.value === null ? [] : [{ name: labels[i] ?? '', value: point.value }],
  );
  return {
    legend: { show: false },
    series: [
      {
        type: 'pie',
        name,
        radius: '62%',
        center: ['50%', '56%'],
        data: slices,
        itemStyle: { borderColor: '#ffffff', borderWidth: 2 },
        label: {
          // What is cut is the end: a share that is cut off says nothing.
          formatter: ({ name: slice, percent }: { name: string; percent: number }) =>
            `${Math.round(percent)}% ${slice}`,
          color: look.titleColor,
          fontSize: look.textSize + 1,
        },
        labelLine: { length: 8, length2: 8 },
      },
    ],
  };
}
