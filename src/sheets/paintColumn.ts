type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives the state cells of a column their colours, from the first of the rows to the last in one
 * call; these cells' colours are the engine's. Rows without a colour become plain.
 */
export function paintColumn(
  sheet: Sheet,
  column: number,
  rows: readonly number[],
  colors: ReadonlyMap<number, string | null>,
): void {
  if (rows.length === 0) return;
  const first = Math.min(...rows);
  const count = Math.max(...rows) - first + 1;
  const grid = Array.from({ length: count }, (_, i) => [colors.get(first + i) ?? null]);
  sheet.getRange(first, column, count, 1).setBackgrounds(grid);
}
