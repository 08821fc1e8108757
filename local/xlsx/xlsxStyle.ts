import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import type { CellFormat } from '../engine/layoutOperations';
import type { Rule } from '../engine/protocol';

/** Font of cells that were given none, as on Google. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

type Alignment = NonNullable<CellStyle['alignment']>;
type Horizontal = NonNullable<Alignment['horizontal']>;

const VERTICAL: Readonly<Record<string, NonNullable<Alignment['vertical']>>> = {
  top: 'top',
  middle: 'center',
  bottom: 'bottom',
};

/** A cell's look in the file. */
export function xlsxStyle(format: CellFormat): CellStyle {
  const { background, fontColor, bold, italic, strikethrough, fontSize, numberFormat } = format;
  const { horizontalAlignment, verticalAlignment, wrap } = format;
  const vertical = VERTICAL[String(verticalAlignment)];
  const alignment: Alignment = {
    ...(horizontalAlignment && { horizontal: horizontalAlignment as Horizontal }),
    ...(vertical && { vertical }),
    ...(wrap && { wrapText: true }),
  };
  const font = {
    ...DEFAULT_FONT,
    ...(fontSize && { size: Number(fontSize) }),
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
    ...(strikethrough && { strikethrough: true }),
    ...(fontColor && { color: { rgb: rgb(String(fontColor)) } }),
  };
  return {
    ...(Object.keys(font).length > 2 || fontSize ? { font } : {}),
    ...(background && { fill: solid(String(background)) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(numberFormat && { numFmt: String(numberFormat) }),
  };
}

/**
 * What a cell carries whose text stays text when someone edits it in Excel, as with an apostrophe before it. The
 * package has no word for that, and no cell is protected: it takes the place of a protection.
 */
export const QUOTED = { protection: { locked: true } } as const satisfies CellStyle;

/** The styles of the file with that word, and with what a font is made of in the order of the schema. */
export function withOwnStyles(xml: string): string {
  return xml
    .replace(
      /(<xf [^>]*)applyProtection="\w+"([^>]*>(?:<alignment[^>]*>)?)<protection[^>]*>/g,
      '$1quotePrefix="1"$2',
    )
    .replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1');
}

type RuleLook = Pick<Rule, 'background' | 'fontColor' | 'bold' | 'strikethrough'>;

/** What a rule changes; all else of the cell stays. */
export function ruleStyle({ background, fontColor, bold, strikethrough }: RuleLook) {
  const font = {
    ...(bold && { bold }),
    ...(strikethrough && { strikethrough }),
    ...(fontColor && { color: { rgb: rgb(fontColor) } }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(background && { fill: solid(background) }),
  } satisfies ConditionalRule['style'];
}

/** Both colours: cells show the first, rules the second. */
function solid(color: string) {
  const fill = { rgb: rgb(color) };
  return { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill } as const;
}

/** `#1d4e89` and `#fff` as six digits. */
function rgb(color: string): string {
  const digits = color.replace('#', '').toUpperCase();
  return digits.length === 3 ? [...digits].map((d) => d + d).join('') : digits;
}
