import { cellText, type ImportCell } from './cell';
import { type Column, figureAt } from './columnsOf';
import type { LeftRow } from './layTable';
import type { Table } from './placeRows';
import { isComparedWord } from './totalRows';

/**
 * Indexes of the rows that hold figures of days, and those that hold what such figures are compared with: goals,
 * a year ago, differences, which would be added to them.
 */
export function figureRows({ data, columns, numbers }: Table): {
  readonly kept: readonly number[];
  readonly compared: readonly LeftRow[];
} {
  const says = columns.filter(({ metric, role }) => !metric && role !== 'metric');
  const isBeside = (i: number) => says.some(({ index }) => isComparedWord(data[i]?.[index]));
  const filled = data.flatMap((cells, i) => (hasFigures(cells, columns) ? [i] : []));
  const compared = filled.filter(isBeside);
  return {
    kept: filled.filter((i) => !compared.includes(i)),
    compared: compared.map((i) => ({ row: numbers[i] as number, reason: 'compared' })),
  };
}

/** Rows without figures hold remarks; lines that begin with # are comments, and headings may be there again. */
function hasFigures(cells: readonly ImportCell[], columns: readonly Column[]): boolean {
  return (
    !/^#(?:[\s-]|$)/.test(cellText(cells[0])) &&
    columns.some((column) => cellText(cells[column.index]) !== column.header) &&
    columns.some((column) => column.metric && figureAt(cells, column) !== undefined)
  );
}
