import { parseA1 } from '../gas/a1';
import type { SheetSnapshot } from '../host/snapshot';
import { lineCount } from './lineCount';

/** Pixels of a half-width character at the usual size, of a line, and around the text. */
const CHARACTER = 7;
const LINE = 17;
const MARGIN = 6;

type Texts = Pick<SheetSnapshot, 'formatAreas' | 'display' | 'columnWidths'>;

/**
 * Heights in pixels of the rows whose text breaks into lines, by row from 1: not every program
 * measures them when it opens a file, and would show one line of it.
 */
export function wrappedRows({ formatAreas, display, columnWidths }: Texts): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { range, format } of formatAreas) {
    if (format.wrap !== true) continue;
    const { row, column, lastRow = row, lastColumn = column } = parseA1(range);
    for (let r = row; r <= Math.min(lastRow, display.length); r++)
      for (let c = column; c <= lastColumn; c++) {
        const lines = linesOf(display[r - 1]?.[c - 1] ?? '', columnWidths[c - 1] ?? 0);
        const height = heightOf(lines);
        if (lines > 1 && height > (heights.get(r) ?? 0)) heights.set(r, height);
      }
  }
  return heights;
}

/** Pixels of a row with so many lines. */
export const heightOf = (lines: number): number => lines * LINE + MARGIN;

/** Lines of a text of the usual size in a cell of that width. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - MARGIN) / CHARACTER));
  return lineCount(text, room);
}
