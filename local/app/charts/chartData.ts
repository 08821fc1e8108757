import { numfmt } from '@univerjs/core';
import { type ChartColumn, chartColumns } from '../../charts/chartColumns';
import { type ChartLook, chartLook } from '../../charts/chartLook';
import { cellOperations } from '../../engine/cellOperations';
import type { ChartObject } from '../../engine/chartObject';
import type { Workbook } from '../../engine/workbook';

/** A point as its cell holds it and as it shows; null where there is no figure. */
export interface ChartPoint {
  readonly value: number | null;
  readonly shown: string;
}

/** All that a chart draws, as JSON. */
export interface ChartData {
  readonly look: ChartLook;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly points: readonly ChartPoint[] }[];
  /** Number format of the values: the axis', else that of the first value. */
  readonly format: string;
}

/** Reads what a chart shows from the workbook as it was last calculated. */
export function chartData(book: Workbook, chart: ChartObject): ChartData | undefined {
  const columns = chartColumns(chart);
  if (!columns) return undefined;
  const read = (column: ChartColumn<number>) => {
    const place = { ...column, columns: 1 };
    const values = cellOperations.getValues(book, place);
    const shown = cellOperations.getDisplayValues(book, place);
    return values.map(([value], i) => ({ value, shown: shown[i]?.[0] ?? '' }));
  };
  const look = chartLook(
    chart.type,
    chart.options,
    columns.series.length,
    book.readings.pieHeader === 'skipped' && columns.series[0]?.header !== undefined,
  );
  const [first] = columns.series;
  const formats = first
    ? cellOperations.getStyles(book, { ...first.values, columns: 1 }, 'numberFormat')
    : [];
  return {
    look,
    labels: read(columns.labels).map(({ value, shown }) =>
      typeof value === 'object' ? monthDay(value.serial) : shown,
    ),
    series: columns.series.map(({ header, values }) => ({
      name: header ? (read(header)[0]?.shown ?? '') : '',
      points: read(values).map(({ value, shown }) => ({
        value: typeof value === 'number' ? value : null,
        shown,
      })),
    })),
    format: look.format ?? String(formats[0]?.[0] ?? 'General'),
  };
}

/** A figure as a cell of that format would show it. */
export function formatted(format: string, value: number): string {
  return numfmt.format(format, value, { throws: false });
}

function monthDay(serial: number): string {
  return numfmt.format('m/d', serial, { throws: false });
}
