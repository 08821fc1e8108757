import { numfmt } from '@univerjs/core';
import { cellOperations } from '../engine/cellOperations';
import type { ChartObject } from '../engine/chartObject';
import type { DateCell } from '../engine/protocol';
import { sheetOperations } from '../engine/sheetOperations';
import type { Workbook } from '../engine/workbook';
import { type ChartColumn, chartColumns } from './chartColumns';
import { type ChartLook, chartLook } from './chartLook';

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
  const isDrawn = drawnPlaces(book, chart);
  const ranges = chart.ranges
    .flatMap((range) =>
      Array.from({ length: range.columns }, (_, i) => ({
        ...range,
        column: range.column + i,
        columns: 1,
      })),
    )
    .filter(({ sheet, column }) => isDrawn(sheet, 'columns', column));
  const columns = chartColumns({ ...chart, ranges });
  if (!columns) return undefined;
  const read = (column: ChartColumn<number>) =>
    cellsOf(book, column).filter((_, i) => isDrawn(column.sheet, 'rows', column.row + i));
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
      name: header ? (cellsOf(book, header)[0]?.shown ?? '') : '',
      points: read(values).map((cell) => ({ value: figureOf(book, cell), shown: cell.shown })),
    })),
    format: look.format ?? String(formats[0]?.[0] ?? 'General'),
  };
}

/** A figure as a cell of that format would show it. */
export function formatted(format: string, value: number): string {
  return numfmt.format(format, value, { throws: false });
}

/** Whether a row or column of a sheet is drawn: all are, or those that are not hidden. */
function drawnPlaces(book: Workbook, { hiddenDimensions }: ChartObject) {
  return (sheet: number, axis: 'rows' | 'columns', place: number): boolean =>
    hiddenDimensions === 'SHOW_BOTH' || !sheetOperations.hidden(book, sheet, axis).includes(place);
}

interface ChartCell {
  readonly value: string | number | boolean | DateCell;
  readonly shown: string;
  readonly isFormula: boolean;
}

function cellsOf(book: Workbook, column: ChartColumn<number>): ChartCell[] {
  const place = { ...column, columns: 1 };
  const shown = cellOperations.getDisplayValues(book, place);
  const formulas = cellOperations.getFormulas(book, place);
  return cellOperations.getValues(book, place).map(([value = ''], i) => ({
    value,
    shown: shown[i]?.[0] ?? '',
    isFormula: formulas[i]?.[0] !== '',
  }));
}

/** Only a formula leaves empty text in a cell; one that holds nothing is never drawn. */
function figureOf(book: Workbook, { value, isFormula }: ChartCell): number | null {
  if (typeof value === 'number') return value;
  const isZero = value === '' && isFormula && book.readings.emptyTextSeries === 'zero';
  return isZero ? 0 : null;
}

function monthDay(serial: number): string {
  return numfmt.format('m/d', serial, { throws: false });
}
