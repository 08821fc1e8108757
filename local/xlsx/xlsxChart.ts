import type { SheetChart } from 'hucre/xlsx';
import { type ChartColumn, type ChartColumns, chartColumns } from '../charts/chartColumns';
import { type ChartLook, chartLook, type SeriesLook } from '../charts/chartLook';
import { columnLetters } from '../engine/columnLetters';
import { parseA1 } from '../gas/a1';
import type { SheetSnapshot } from '../host/snapshot';
import type { ChartCells, SnapshotChart } from './chartParts';
import type { SheetNames } from './sheetNames';
import { POINTS_PER_PIXEL } from './xlsxColumns';

type ChartSeries = SheetChart['series'][number];
type ChartLabels = NonNullable<SheetChart['dataLabels']>;

/** A chart as the package writes it; undefined when what it showed is gone. */
export function xlsxChart(
  chart: SnapshotChart,
  sheets: readonly SheetSnapshot[],
  names: SheetNames,
): SheetChart | undefined {
  const columns = columnsOf(chart);
  if (!columns) return undefined;
  const look = chartLook(chart.type, chart.options, columns.series.length);
  const { row, column } = chart.anchor;
  const write = (of: ChartColumn<string>) => referenceTo(of, names);
  return {
    ...typeOf(look),
    title: look.title,
    altText: look.title,
    anchor: { from: { row: row - 1, col: column - 1 } },
    series: columns.series.map(({ header, values }, i) => ({
      ...(header && { name: String(valueAt(header, sheets)) }),
      values: write(look.kind === 'line' ? untilLastFigure(values, sheets) : values),
      categories: write(columns.labels),
      ...seriesOf(look, look.series[i] as SeriesLook, columns.labels.rows),
    })),
    titleFontSize: look.titleSize * POINTS_PER_PIXEL,
    titleBold: true,
    titleColor: hex(look.titleColor),
    legend: look.hasLegend && look.kind !== 'pie' ? 'bottom' : false,
    legendFontSize: fontSize(look),
    legendFontColor: hex(look.textColor),
    // LibreOffice draws the gap of a line as 0; bridged, a line ends with its last figure everywhere.
    dispBlanksAs: look.kind === 'line' ? 'span' : 'gap',
    plotVisOnly: chart.hiddenDimensions !== 'SHOW_BOTH',
    roundedCorners: false,
    ...(look.kind === 'pie' ? { dataLabels: sliceLabels(look) } : { axes: axesOf(look) }),
  };
}

/** What a chart's cells are called in the file and what they hold. */
export function chartCells(
  chart: SnapshotChart,
  sheets: readonly SheetSnapshot[],
  names: SheetNames,
): ChartCells {
  const columns = columnsOf(chart);
  const all = columns
    ? [
        columns.labels,
        ...columns.series.flatMap(({ header, values }) => [values, ...(header ? [header] : [])]),
      ]
    : [];
  const byFirstCell = new Map(all.map((column) => [firstCell(referenceTo(column, names)), column]));
  return {
    headers: (columns?.series ?? []).flatMap(({ header }) =>
      header ? [referenceTo(header, names)] : [],
    ),
    cellsOf(reference) {
      const column = byFirstCell.get(firstCell(reference));
      if (!column) return { values: [], format: 'General' };
      const last = Number(/\d+$/.exec(reference)?.[0]);
      const count = last - column.row + 1;
      const values = Array.from({ length: count }, (_, i) =>
        valueAt({ ...column, row: column.row + i }, sheets),
      );
      return { values, format: formatAt(column, sheets) };
    },
    gridline: hex(chartLook(chart.type, chart.options, 0).gridline),
  };
}

function firstCell(reference: string): string {
  return reference.replace(/:[^:]*$/, '');
}

function formatAt(
  { sheet, row, column }: ChartColumn<string>,
  sheets: readonly SheetSnapshot[],
): string {
  const format = sheets.find(({ name }) => name === sheet)?.numberFormats[row - 1]?.[column - 1];
  return typeof format === 'string' ? format : 'General';
}

function columnsOf({ ranges, numHeaders }: SnapshotChart): ChartColumns<string> | undefined {
  const places = ranges.map(({ sheet, range }) => {
    const { row, column, lastRow = row, lastColumn = column } = parseA1(range);
    return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  });
  return chartColumns({ ranges: places, numHeaders });
}

function typeOf({ kind }: ChartLook): Pick<SheetChart, 'type' | 'gapWidth'> {
  return { type: kind, ...(kind === 'bar' || kind === 'column' ? { gapWidth: 60 } : {}) };
}

/** A line in Excel would fall to 0 where a cell holds empty text: it ends before. */
function untilLastFigure(
  values: ChartColumn<string>,
  sheets: readonly SheetSnapshot[],
): ChartColumn<string> {
  let { rows } = values;
  const isBlank = (count: number) =>
    valueAt({ ...values, row: values.row + count - 1 }, sheets) === '';
  while (rows > 1 && isBlank(rows)) rows -= 1;
  return { ...values, rows };
}

function valueAt(
  { sheet, row, column }: ChartColumn<string>,
  sheets: readonly SheetSnapshot[],
): string | number | boolean {
  const value = sheets.find(({ name }) => name === sheet)?.values[row - 1]?.[column - 1] ?? '';
  return typeof value === 'object' ? value.serial : value;
}

function seriesOf(look: ChartLook, own: SeriesLook, points: number): Partial<ChartSeries> {
  const color = hex(own.color);
  if (look.kind === 'pie') {
    const { colors } = look;
    const dataPoints = Array.from({ length: points }, (_, idx) => ({
      idx,
      fillColor: hex(colors[idx % colors.length] as string),
      borderColor: 'FFFFFF',
    }));
    return { dataPoints };
  }
  if (look.kind !== 'line')
    return { color, ...(own.isLabelled && { dataLabels: barLabels(look) }) };
  const marker = own.pointSize > 0 ? { symbol: 'circle' as const, size: own.pointSize } : undefined;
  return {
    color,
    smooth: false,
    stroke: { width: own.lineWidth * POINTS_PER_PIXEL, dash: own.isDashed ? 'dash' : 'solid' },
    marker: marker ? { ...marker, fill: color, line: color } : { symbol: 'none' },
  };
}

function barLabels(look: ChartLook): ChartLabels {
  const format = { numberFormat: { formatCode: 'General', sourceLinked: true } };
  return { showValue: true, position: 'outEnd', fontSize: fontSize(look), ...format };
}

function sliceLabels(look: ChartLook): ChartLabels {
  return {
    showCategoryName: true,
    showPercent: true,
    separator: ' ',
    fontSize: fontSize(look),
    position: 'outEnd',
    showLeaderLines: true,
  };
}

function axesOf(look: ChartLook): NonNullable<SheetChart['axes']> {
  const text = {
    labelFontSize: fontSize(look),
    labelColor: hex(look.textColor),
    majorTickMark: 'none' as const,
    minorTickMark: 'none' as const,
  };
  const title = { axisTitleFontSize: fontSize(look), axisTitleColor: hex(look.textColor) };
  const format = look.format
    ? { formatCode: look.format }
    : { formatCode: 'General', sourceLinked: true };
  return {
    // Excel draws the first bar at the bottom.
    x: {
      ...text,
      ...(look.kind === 'bar' && { reverse: true }),
      ...(look.kind === 'line' && { numberFormat: { formatCode: 'm/d' } }),
    },
    y: {
      ...text,
      ...title,
      ...(look.unit && { title: look.unit }),
      numberFormat: format,
      gridlines: { major: true },
      ...(look.kind === 'bar' && { crosses: 'max' as const }),
      ...(look.min !== undefined && { scale: { min: look.min } }),
    },
  };
}

function referenceTo({ sheet, row, column, rows }: ChartColumn<string>, names: SheetNames): string {
  const name = (names.get(sheet) ?? sheet).replace(/'/g, "''");
  const letters = columnLetters(column);
  const end = rows > 1 ? `:$${letters}$${row + rows - 1}` : '';
  return `'${name}'!$${letters}$${row}${end}`;
}

const fontSize = ({ textSize }: ChartLook) => textSize * POINTS_PER_PIXEL;
const hex = (color: string) => color.replace('#', '').toUpperCase();
