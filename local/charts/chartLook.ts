import type { Json } from '../engine/protocol';

/** How a chart looks, from its type and the options that scripts set. */
export interface ChartLook {
  readonly kind: 'line' | 'bar' | 'column' | 'pie';
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly titleColor: string;
  readonly titleSize: number;
  readonly textColor: string;
  readonly textSize: number;
  readonly colors: readonly string[];
  readonly gridline: string;
  readonly hasLegend: boolean;
  /** Title and number format of the values' axis; without a format they are as in their cells. */
  readonly unit: string;
  readonly format: string | undefined;
  readonly min: number | undefined;
  readonly series: readonly SeriesLook[];
}

export interface SeriesLook {
  readonly color: string;
  readonly lineWidth: number;
  readonly isDashed: boolean;
  readonly pointSize: number;
  readonly isLabelled: boolean;
}

/** Google's own where a script set none. */
const DEFAULTS = { width: 600, height: 371, color: '#4285f4', text: '#222222' } as const;

type Options = { readonly [option: string]: Json };

/** With `skipsHeader` a pie whose first row is a header leaves the first colour out. */
export function chartLook(
  type: string,
  options: Options,
  series: number,
  skipsHeader = false,
): ChartLook {
  const kind = ({ LINE: 'line', BAR: 'bar', PIE: 'pie' } as const)[type] ?? 'column';
  const values = part(options, kind === 'bar' ? 'hAxis' : 'vAxis');
  const title = part(options, 'titleTextStyle');
  const legend = part(options, 'legend');
  const text = part(legend, 'textStyle');
  const given = list(options.colors);
  const colors = skipsHeader && kind === 'pie' ? given.slice(1) : given;
  return {
    kind,
    title: textOf(options.title) ?? '',
    width: number(options.width) ?? DEFAULTS.width,
    height: number(options.height) ?? DEFAULTS.height,
    titleColor: textOf(title.color) ?? DEFAULTS.text,
    titleSize: number(title.fontSize) ?? 14,
    textColor: textOf(text.color) ?? DEFAULTS.text,
    textSize: number(text.fontSize) ?? 11,
    colors: colors.length > 0 ? colors : [DEFAULTS.color],
    gridline: textOf(part(values, 'gridlines').color) ?? '#cccccc',
    hasLegend: legend.position !== 'none',
    unit: textOf(values.title) ?? '',
    format: textOf(values.format),
    min: number(part(values, 'viewWindow').min),
    series: Array.from({ length: series }, (_, i) =>
      seriesLook(part(part(options, 'series'), String(i)), colors[i % colors.length]),
    ),
  };
}

function seriesLook(own: Options, color = DEFAULTS.color as string): SeriesLook {
  return {
    color: textOf(own.color) ?? color,
    lineWidth: number(own.lineWidth) ?? 2,
    isDashed: Array.isArray(own.lineDashStyle),
    pointSize: number(own.pointSize) ?? 0,
    isLabelled: own.dataLabel === 'value',
  };
}

function part(options: Options, name: string): Options {
  const value = options[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Options)
    : {};
}

const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : undefined);
const number = (value: Json | undefined) => (typeof value === 'number' ? value : undefined);
const list = (value: Json | undefined) =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
