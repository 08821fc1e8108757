/**
 * Values of a range of ours. One apostrophe before text counts as none: where cells are `@`, what was
 * written with one may hold it.
 */
export function readCells(range: GoogleAppsScript.Spreadsheet.Range): unknown[][] {
  return range.getValues().map((line) => line.map(withoutApostrophe));
}

/** The value of a cell, read the same way. */
export function readCell(range: GoogleAppsScript.Spreadsheet.Range): unknown {
  return withoutApostrophe(range.getValue());
}

function withoutApostrophe(cell: unknown): unknown {
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
}
