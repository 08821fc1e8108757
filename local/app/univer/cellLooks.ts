import { DEFAULT_STYLES } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';

/** Size of text in cells that were given none, as in the spreadsheet. */
const SIZE = 10;
/** Pixels left and right of a text together. */
const ROOM = 6;

/**
 * Cells as the spreadsheet draws them. Univer's dropdowns look at no default of their sheet; and it lets a text run
 * over free cells when it is wider than its own, but forgets the room beside it.
 */
export function cellLooks(): void {
  Object.assign(DEFAULT_STYLES, { fs: SIZE });
  const drawn = SpreadsheetSkeleton.prototype;
  const reach = drawn.getOverflowPosition;
  drawn.getOverflowPosition = function (size, ...where) {
    return reach.call(this, size && { ...size, width: (size.width ?? 0) + ROOM }, ...where);
  };
}
