import { cellText, isDateCell, isNoValue } from './cell';
import type { Rows } from './readHeaders';

/** What parts the cells of a line. */
const SIGNS = [',', ';', '\t'] as const;

/**
 * The cells of a .csv that was pasted as text, which the spreadsheet leaves as lines in the first column; a table
 * in several columns is as it was. Quoted cells may hold signs and line breaks.
 */
export function csvCells(rows: Rows): Rows {
  const isText = rows.every(
    ([first, ...others]) => !isDateCell(first) && others.every((cell) => isNoValue(cell)),
  );
  if (!isText) return rows;
  const text = rows.map(([line]) => cellText(line)).join('\n');
  const tables = SIGNS.map((sign) => partedBy(sign, text));
  const widths = tables.map(widthOf);
  const width = Math.max(...widths);
  const table = tables[widths.indexOf(width)] ?? [];
  if (width < 2) return rows;
  // A sign too many, as in 1,234 without quotes, shifts what follows: such a line is none that can be read.
  return table.map((cells) =>
    cells.length > width ? Array<string>(width).fill(`? ${cells.join(' ')}`) : cells,
  );
}

/** How many cells most lines of several have; titles and comments have one. 0 where they differ. */
function widthOf(rows: Rows): number {
  const widths = rows.map(({ length }) => length).filter((width) => width > 1);
  const width = widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const isMost = widths.filter((one) => one === width).length * 2 > widths.length;
  return widths.length > 1 && isMost ? width : 0;
}

function partedBy(sign: string, text: string): string[][] {
  const next = new RegExp(`("(?:[^"]|"")*"|[^${sign}\\n]*)(${sign}|\\n|$)`, 'gy');
  const rows: string[][] = [[]];
  for (let end: string | undefined = sign; end !== undefined && end !== ''; ) {
    const [, cell = '', behind] = next.exec(text) ?? [];
    const isQuoted = cell.startsWith('"') && cell.length > 1;
    rows[rows.length - 1]?.push(isQuoted ? cell.slice(1, -1).replace(/""/g, '"') : cell.trim());
    if (behind === '\n') rows.push([]);
    end = behind;
  }
  return rows;
}
