import { a1Of, parseA1 } from '../gas/a1';
import type { SheetSnapshot } from '../host/snapshot';
import { managedTables, signatureOf } from './managedTables';
import { shownColumns } from './printed';
import { heightOf, linesOf } from './wrappedRows';

/** Points of text that was given no size. */
const USUAL_SIZE = 10;

/**
 * The sheet with what runs past the last column that is printed broken into lines, in a merged cell: on a page the
 * rest of it would be missing. Rows of a table that people sort stay as they are, since Excel does not sort merged cells.
 */
export function withLongLines(sheet: SheetSnapshot): SheetSnapshot {
  if (!signatureOf(sheet)) return sheet;
  const shown = shownColumns(sheet);
  const last = shown.at(-1) ?? 0;
  const open = managedTables(sheet).filter(({ isOpen }) => isOpen);
  const rows = Math.min(sheet.display.length, ...open.map(({ header }) => header - 1));
  const found = Array.from({ length: rows }, (_, i) => i + 1).flatMap((row) => {
    const texts = sheet.display[row - 1] ?? [];
    // The last text of a row: what stands left of another is cut on the screen as well.
    const column = shown.findLast((at) => texts[at - 1]) ?? 0;
    const text = texts[column - 1] ?? '';
    const format = formatAt(sheet, row, column);
    const isLeft = [undefined, 'left', 'general'].includes(format.horizontalAlignment as string);
    if (sheet.hiddenRows.includes(row) || format.wrap === true || !isLeft) return [];
    const room = shown
      .filter((at) => at >= column)
      .reduce((sum, at) => sum + (sheet.columnWidths[at - 1] ?? 0), 0);
    const lines = linesOf(text, (room * USUAL_SIZE) / Number(format.fontSize ?? USUAL_SIZE));
    const range = a1Of(row, column, 1, last - column + 1);
    return lines > 1 ? [{ row, range, format: { ...format, wrap: true }, lines }] : [];
  });
  return {
    ...sheet,
    merges: [...sheet.merges, ...found.map(({ range }) => range).filter((at) => at.includes(':'))],
    formatAreas: [...sheet.formatAreas, ...found.map(({ range, format }) => ({ range, format }))],
    rowHeights: {
      ...sheet.rowHeights,
      ...Object.fromEntries(found.map(({ row, lines }) => [row, heightOf(lines)])),
    },
  };
}

type Format = SheetSnapshot['formatAreas'][number]['format'];

function formatAt({ formatAreas }: SheetSnapshot, row: number, column: number): Format {
  const isIn = (range: string) => {
    const area = parseA1(range);
    const { lastRow = area.row, lastColumn = area.column } = area;
    return row >= area.row && row <= lastRow && column >= area.column && column <= lastColumn;
  };
  return formatAreas.findLast(({ range }) => isIn(range))?.format ?? {};
}
