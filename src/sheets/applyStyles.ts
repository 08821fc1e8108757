import { GENERAL } from '../tabs/model/numberFormats';
import type { Operation, Style } from '../tabs/model/operation';
import { grid, type Placed } from './grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type StyleOperation = Extract<Operation, { do: 'style' }>;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** Gives each attribute to all its cells in one call. */
export function applyStyles(sheet: Sheet, operations: readonly StyleOperation[]): void {
  const backgrounds = grid<string | null>(
    sheet,
    placedOf(operations, (s) => s.background),
    null,
  );
  backgrounds.range?.setBackgrounds(backgrounds.values);
  const aligns = grid<NonNullable<Style['align']> | null>(
    sheet,
    placedOf(operations, (s) => s.align),
    null,
  );
  aligns.range?.setHorizontalAlignments(aligns.values);
  const formats = grid<string>(
    sheet,
    placedOf(operations, (s) => s.numberFormat),
    GENERAL,
  );
  formats.range?.setNumberFormats(formats.values);
  const wraps = grid<boolean>(
    sheet,
    placedOf(operations, (s) => s.wrap),
    false,
  );
  wraps.range?.setWraps(wraps.values);
  const plain = SpreadsheetApp.newTextStyle().build();
  const texts = grid<TextStyle>(sheet, placedOf(operations, textStyle), plain);
  texts.range?.setTextStyles(texts.values);
}

function placedOf<T>(
  operations: readonly StyleOperation[],
  pick: (style: Style) => T | undefined,
): Placed<T>[] {
  return operations.flatMap(({ area, style }) => {
    const value = pick(style);
    return value === undefined ? [] : [{ area, value }];
  });
}

function textStyle({ color, bold, size }: Style): TextStyle | undefined {
  if (color === undefined && bold === undefined && size === undefined) return undefined;
  const builder = SpreadsheetApp.newTextStyle();
  if (color !== undefined) builder.setForegroundColor(color);
  if (bold !== undefined) builder.setBold(bold);
  if (size !== undefined) builder.setFontSize(size);
  return builder.build();
}
