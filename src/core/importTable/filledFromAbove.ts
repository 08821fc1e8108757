import type { ImportCell } from './cell';
import { isNoValue } from './cell';
import { type Column, figuresSum, withRole } from './columnsOf';
import type { Rows } from './readHeaders';
import { isTotalWord, type Placed } from './totalRows';

/** A blank cell that may mean the one above it, as merged cells do: index of its row, and of its column. */
export interface Blank {
  readonly at: number;
  readonly column: number;
}

/**
 * The blank dates and platforms of rows that are no totals: `totals` has the rows that each adds up. A row without
 * its date whose figures are not what dated rows of the same add up to is of the day above.
 */
export function blanksOf(
  rows: Rows,
  places: readonly Placed[],
  totals: readonly (readonly number[] | undefined)[],
  { date, columns }: { readonly date: Column | undefined; readonly columns: readonly Column[] },
): readonly Blank[] {
  const platform = withRole(columns, 'platform');
  const isBlank = (column: Column | undefined, i: number): column is Column => {
    const above = column && rows.slice(0, i).some((cells) => isName(cells[column.index]));
    return column !== undefined && above === true && isNoValue(rows[i]?.[column.index]);
  };
  const found = rows.flatMap((_, i) => {
    const { of = [], isUndated } = places[i] ?? {};
    const parts = totals[i];
    const isPart = of.some(isName) && !of.some(isTotalWord);
    const isDate = isUndated && isPart && isBlank(date, i) && !addsUp(rows, i, parts, columns);
    const isPlatform = (!parts || isDate) && isBlank(platform, i);
    return [
      ...(isDate && date ? [{ at: i, column: date.index }] : []),
      ...(isPlatform ? [{ at: i, column: platform.index }] : []),
    ];
  });
  // Beside merged dates a total is that of its day, unless it is that of all.
  const isMerged = found.some(({ column }) => column === date?.index);
  const ofDays = rows.flatMap((_, i) => {
    const isOther = places[i]?.isUndated && !found.some(({ at }) => at === i);
    const isOfDay = isOther && isBlank(date, i) && !addsUp(rows, i, totals[i], columns);
    return isMerged && isOfDay && date ? [{ at: i, column: date.index }] : [];
  });
  return [...found, ...ofDays];
}

/** The rows with what stands above in the blank cells. */
export function filledFromAbove(rows: Rows, blanks: readonly Blank[]): Rows {
  const filled: (readonly ImportCell[])[] = [];
  rows.forEach((cells, i) => {
    const copy = [...cells];
    for (const { column } of blanks.filter(({ at }) => at === i)) {
      const above = filled
        .slice()
        .reverse()
        .find((before) => isName(before[column]));
      copy[column] = above?.[column] ?? '';
    }
    filled.push(copy);
  });
  return filled;
}

function isName(cell: ImportCell | undefined): boolean {
  return !isNoValue(cell) && !isTotalWord(cell);
}

function addsUp(
  rows: Rows,
  i: number,
  parts: readonly number[] = [],
  columns: readonly Column[],
): boolean {
  return parts.length > 0 && figuresSum(rows, i, parts, columns) !== undefined;
}
