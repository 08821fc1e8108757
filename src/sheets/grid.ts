import { type Area, boundingArea } from '../tabs/model/area';

/** A value for every cell of an area. */
export interface Placed<T> {
  readonly area: Area;
  readonly value: T;
}

export interface Grid<T> {
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
  readonly values: T[][];
}

/**
 * Lays values over one rectangle that holds them all, so that one call can write them; the last
 * value wins where areas overlap, and `empty` fills the rest. No range when there is no value.
 */
export function grid<T>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  placed: readonly Placed<T>[],
  empty: T,
): Grid<T> {
  if (placed.length === 0) return { values: [] };
  const { row, column, rows, columns } = boundingArea(placed.map((p) => p.area));
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => empty));
  for (const { area, value } of placed) {
    const [top, left] = [area.row - row, area.column - column];
    // `fill` looks at every realm of the process first: slow where scripts run in many.
    for (const line of values.slice(top, top + area.rows))
      for (let j = left; j < left + area.columns; j++) line[j] = value;
  }
  return { range: sheet.getRange(row, column, rows, columns), values };
}
