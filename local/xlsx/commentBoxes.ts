import type { WriteSheet } from 'hucre/xlsx';
import type { SheetSnapshot } from '../host/snapshot';
import { lineCount } from './lineCount';

/** The box of a comment, in pixels: its width, a line, and what is around the text. */
const BOX = { width: 220, line: 17, margin: 12 } as const;
/** What a box stands away from its cell, in pixels. */
const GAP = { right: 15, down: 2 } as const;
/** Cells that Excel adds beyond the sheet, and rows without a height. */
const CELL = { width: 64, height: 20 } as const;
/** Half-width characters that a line of a box holds; Chinese ones are twice as wide. */
const LINE = 32;

type Sizes = Pick<SheetSnapshot, 'columnWidths' | 'hiddenColumns' | 'rowHeights' | 'hiddenRows'>;

/**
 * Gives comments boxes that hold their text. A box is measured in cells: as the package writes it,
 * it would have no size where these are hidden.
 */
export function withCommentBoxes(
  vml: string,
  sizes: Sizes,
  cells: NonNullable<WriteSheet['cells']>,
): string {
  const hidden = { columns: new Set(sizes.hiddenColumns), rows: new Set(sizes.hiddenRows) };
  const widthOf = (index: number) =>
    hidden.columns.has(index + 1) ? 0 : (sizes.columnWidths[index] ?? CELL.width);
  const heightOf = (index: number) =>
    hidden.rows.has(index + 1) ? 0 : (sizes.rowHeights[index + 1] ?? CELL.height);
  return vml.replace(
    /<x:Anchor>[^<]*(<\/x:Anchor>.*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>)/g,
    (_, rest: string, row: string, column: string) => {
      const text = cells.get(`${row},${column}`)?.comment?.text ?? '';
      const left = place(Number(column) + 1, GAP.right, widthOf);
      const right = place(Number(column) + 1, GAP.right + BOX.width, widthOf);
      const top = place(Number(row), GAP.down, heightOf);
      const bottom = place(Number(row), GAP.down + boxHeight(text), heightOf);
      return `<x:Anchor>${[left, top, right, bottom].flat().join(',')}${rest}`;
    },
  );
}

/** The cell that lies so many pixels after the start of another, and how far into it. */
function place(from: number, pixels: number, sizeOf: (index: number) => number): [number, number] {
  let left = pixels;
  let index = from;
  while (left >= sizeOf(index)) left -= sizeOf(index++);
  return [index, left];
}

function boxHeight(text: string): number {
  return lineCount(text, LINE) * BOX.line + BOX.margin;
}
