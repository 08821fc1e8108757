import { cellText } from './cell';
import { type Column, figuresSum, withRole } from './columnsOf';
import type { Rows } from './readHeaders';
import type { ImportOptions } from './tableReading';
import type { Placed } from './totalRows';

/**
 * Tells rows that add up all others of their moment though no word says so: the figures of a platform that nobody
 * knows are the sums of those of at least two others, or at the beginning or the end two figures of a row are.
 */
export function sumOfOthers(
  rows: Rows,
  places: readonly Placed[],
  columns: readonly Column[],
  options: ImportOptions,
): (i: number) => readonly number[] | undefined {
  const platform = withRole(columns, 'platform');
  return (i) => {
    const { moment, of = [] } = places[i] ?? {};
    const name = platform ? cellText(rows[i]?.[platform.index]) : '';
    const isKnown = options.platformOf(name) !== undefined || options.platforms.includes(name);
    if (moment === undefined || of.length === 0 || (name !== '' && isKnown)) return undefined;
    const others = places.flatMap((other, j) => (j !== i && other.moment === moment ? [j] : []));
    const isAtEnd = others.every((j) => j > i) || others.every((j) => j < i);
    const sums = others.length > 1 ? (figuresSum(rows, i, others, columns) ?? 0) : 0;
    const isSum = (sums > 1 && isAtEnd) || (sums > 0 && name !== '');
    return isSum ? others : undefined;
  };
}
