import { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';

/** Pixels left and right of a text. */
const ROOM = 6;

/** Univer lets a text run over free cells when it is wider than its own, and forgets the room beside it. */
export function roomBesideText(): void {
  const drawn = SpreadsheetSkeleton.prototype;
  const reach = drawn.getOverflowPosition;
  drawn.getOverflowPosition = function (size, ...where) {
    return reach.call(this, size && { ...size, width: (size.width ?? 0) + ROOM }, ...where);
  };
}
