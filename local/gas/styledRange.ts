import type { Place } from '../engine/protocol';
import type { StyleAttribute, StyleValue } from '../engine/styleAttributes';
import { colorOf } from './colorOf';
import type { Runtime } from './runtime';
import { ServiceError, TEXTS } from './serviceError';
import type { TextStyle } from './textStyle';

/** The part of a Range that deals with how cells look; each method is one service call. */
export abstract class StyledRange {
  constructor(
    protected readonly runtime: Runtime,
    readonly place: Place,
  ) {}

  /** Counts a call; throws when the sheet, or these cells of it, are not there any more. */
  protected abstract call(name: string): void;

  getBackgrounds = () => this.styles('getBackgrounds', 'background');
  setBackgrounds = (colors: (string | null)[][]) =>
    this.setStyles('setBackgrounds', 'background', colorsOf(colors));
  setBackground = (color: string | null) =>
    this.setStyle('setBackground', 'background', colorOf(color));
  getFontColors = () => this.styles('getFontColors', 'fontColor');
  setFontColors = (colors: (string | null)[][]) =>
    this.setStyles('setFontColors', 'fontColor', colorsOf(colors));
  setFontColor = (color: string | null) =>
    this.setStyle('setFontColor', 'fontColor', colorOf(color));
  getFontWeights = () =>
    this.styles('getFontWeights', 'bold').map((r) => r.map((b) => (b ? 'bold' : 'normal')));
  setFontWeight = (weight: string | null) =>
    this.setStyle('setFontWeight', 'bold', weight === 'bold');
  setFontWeights = (weights: (string | null)[][]) =>
    this.setStyles(
      'setFontWeights',
      'bold',
      weights.map((row) => row.map((w) => w === 'bold')),
    );
  getFontSizes = () => this.styles('getFontSizes', 'fontSize');
  setFontSize = (size: number) => this.setStyle('setFontSize', 'fontSize', size);
  getHorizontalAlignments = () => this.styles('getHorizontalAlignments', 'horizontalAlignment');
  setHorizontalAlignments = (values: (string | null)[][]) =>
    this.setStyles('setHorizontalAlignments', 'horizontalAlignment', values);
  setHorizontalAlignment = (value: string | null) =>
    this.setStyle('setHorizontalAlignment', 'horizontalAlignment', value);
  setVerticalAlignment = (value: string | null) =>
    this.setStyle('setVerticalAlignment', 'verticalAlignment', value);
  getVerticalAlignments = () => this.styles('getVerticalAlignments', 'verticalAlignment');
  getWraps = () => this.styles('getWraps', 'wrap');
  getWrap = () => this.getWraps()[0]?.[0];
  setWrap = (wrap: boolean) => this.setStyle('setWrap', 'wrap', wrap);
  setWraps = (wraps: boolean[][]) => this.setStyles('setWraps', 'wrap', wraps);
  getNumberFormats = () => this.styles('getNumberFormats', 'numberFormat');
  getNumberFormat = () => this.getNumberFormats()[0]?.[0];
  setNumberFormats = (formats: string[][]) =>
    this.setStyles('setNumberFormats', 'numberFormat', formats);
  setNumberFormat = (format: string) => this.setStyle('setNumberFormat', 'numberFormat', format);
  setTextStyles(styles: TextStyle[][]): this {
    this.checkShape(styles);
    this.call('setTextStyles');
    this.runtime.channel.write(
      'setTextStyles',
      this.place,
      styles.map((row) => row.map((s) => s.values)),
    );
    return this;
  }
  setTextStyle = (style: TextStyle) => this.setTextStyles(this.fill(style));

  private styles(name: string, attribute: StyleAttribute): StyleValue[][] {
    this.call(name);
    return this.runtime.channel.read('getStyles', this.place, attribute);
  }
  private setStyles(name: string, attribute: StyleAttribute, values: StyleValue[][]): this {
    this.checkShape(values);
    return this.write(name, 'setStyles', attribute, values);
  }
  private setStyle = (name: string, attribute: StyleAttribute, value: StyleValue) =>
    this.write(name, 'setStyles', attribute, value);
  protected read<T>(name: string, op = name): T {
    this.call(name);
    return this.runtime.channel.read<T>(op, this.place);
  }
  protected write(name: string, op: string, ...args: unknown[]): this {
    this.call(name);
    this.runtime.channel.write(op, this.place, ...args);
    return this;
  }
  fill<T>(value: T): T[][] {
    return Array.from({ length: this.place.rows }, () =>
      new Array<T>(this.place.columns).fill(value),
    );
  }
  protected checkShape(data: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.place;
    if (data.length !== rows) throw new ServiceError(TEXTS.dataShape('rows', data.length, rows));
    for (const row of data)
      if (row.length !== columns)
        throw new ServiceError(TEXTS.dataShape('columns', row.length, columns));
  }
}

const colorsOf = (colors: (string | null)[][]) => colors.map((row) => row.map(colorOf));

/** Colour of the line that `setBorder` is to draw: one below each cell is the one kind that is drawn here. */
export function lineBelow(sides: readonly unknown[]): string | null {
  const [top, left, bottom, right, vertical, horizontal, color, style] = sides;
  const others = [top, left, right, vertical].some((side) => side !== null);
  if (others || bottom !== true || horizontal !== true || style !== 'SOLID')
    throw new Error('not implemented: RangeList.setBorder but for lines below cells');
  return colorOf(color as string | null);
}
