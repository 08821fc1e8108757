import type { Move } from './cellMap';
import type { Place } from './protocol';

/** Where a rectangle is after rows or columns have moved; undefined when all of it was deleted. */
export function shiftPlace(place: Place, rowOf: Move, columnOf: Move): Place | undefined {
  const rows = shiftSpan(place.row, place.rows, rowOf);
  const columns = shiftSpan(place.column, place.columns, columnOf);
  if (!rows || !columns) return undefined;
  return {
    ...place,
    row: rows.first,
    rows: rows.count,
    column: columns.first,
    columns: columns.count,
  };
}

/** A span grows with what is inserted inside it and shrinks with what is deleted from it. */
export function shiftSpan(
  first: number,
  count: number,
  move: Move,
): { first: number; count: number } | undefined {
  const places: number[] = [];
  for (let i = first; i < first + count; i++) {
    const place = move(i);
    if (place !== undefined) places.push(place);
  }
  if (places.length === 0) return undefined;
  const start = Math.min(...places);
  return { first: start, count: Math.max(...places) - start + 1 };
}
