/** Something to be put into a cell; rows and columns count from 1. */
export interface CellValue {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean;
  readonly formula?: string;
}

/** Where arrays begin: the formula stands left of them. */
const FIRST_COLUMN = 5;
const ARRAY = /\{((?:"[^"]*"|[^"}])+)\}/g;

/**
 * A formula whose array literals stand in cells from a row on, one beside the other; undefined when
 * it has none.
 */
export function inCells(formula: string, row: number) {
  const cells: CellValue[] = [];
  let column = FIRST_COLUMN;
  let rows = 1;
  const written = formula.replace(ARRAY, (_, inner: string) => {
    const lines = parts(inner, ';').map((line) => parts(line, ','));
    const width = lines[0]?.length ?? 0;
    lines.forEach((line, y) => {
      line.forEach((text, x) => {
        cells.push({ row: row + y, column: column + x, ...contentOf(text) });
      });
    });
    const range = `${letter(column)}${row}:${letter(column + width - 1)}${row + lines.length - 1}`;
    rows = Math.max(rows, lines.length);
    column += width;
    return range;
  });
  return cells.length === 0 ? undefined : { formula: written, cells, rows: rows + 1 };
}

/** Parts of a text between separators that stand outside of quotes. */
function parts(text: string, separator: string): string[] {
  return text.match(new RegExp(`(?:"[^"]*"|[^"${separator}])+`, 'g')) ?? [];
}

function contentOf(text: string): Pick<CellValue, 'value' | 'formula'> {
  if (text.startsWith('"')) return { value: text.slice(1, -1) };
  if (text === 'TRUE' || text === 'FALSE') return { value: text === 'TRUE' };
  return Number.isNaN(Number(text)) ? { formula: `=${text}` } : { value: Number(text) };
}

const letter = (column: number): string => String.fromCharCode(64 + column);
