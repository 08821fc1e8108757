import { cellText, isNoValue } from './cell';
import type { Rows } from './readHeaders';
import type { ImportOptions } from './tableReading';
import { isTotalWord } from './totalRows';

/** A table with a row for each platform, of one whose platforms stand above groups of columns. */
export interface GroupedTable {
  readonly headers: readonly string[];
  readonly rows: Rows;
  /** Of each row, the row below the headings that it came from, and the columns of its cells, from 0. */
  readonly places: readonly { readonly row: number; readonly columns: readonly number[] }[];
}

/**
 * Parts rows whose headings have platforms above them, as merged cells that span the metrics of each. Undefined where
 * less than two platforms stand in the row above the headings.
 */
export function groupedHeads(
  rows: Rows,
  head: number,
  { platformOf, platforms }: Pick<ImportOptions, 'platformOf' | 'platforms'>,
): GroupedTable | undefined {
  const above = (rows[head - 1] ?? []).map(cellText);
  const isPlatform = (name: string) =>
    name !== '' && (platformOf(name) !== undefined || platforms.includes(name));
  if (above.filter(isPlatform).length < 2) return undefined;
  const isGroup = (name: string) => isPlatform(name) || isTotalWord(name);
  const from = above.findIndex(isGroup);
  const names = (rows[head] ?? []).map(cellText);
  const starts = above.flatMap((name, i) => (isGroup(name) ? [i] : []));
  const groups = starts.map((start, g) => {
    const end = starts[g + 1] ?? names.length;
    const columns = names.flatMap((name, i) => (i >= start && i < end && name !== '' ? [i] : []));
    return { name: above[start] ?? '', columns };
  });
  const metrics = [...new Set(groups.flatMap(({ columns }) => columns.map((i) => names[i] ?? '')))];
  const own = names.flatMap((_, i) => (i < from ? [i] : []));
  // A heading that spans both rows stands in the upper one.
  const headerOf = (i: number) => names[i] || above[i] || '';
  const spread = rows.slice(head + 1).flatMap((cells, row) =>
    groups.flatMap(({ name, columns }) => {
      const at = metrics.map((metric) => columns.find((i) => names[i] === metric) ?? -1);
      if (at.every((i) => isNoValue(cells[i]))) return [];
      return [
        {
          cells: [...own.map((i) => cells[i] ?? ''), name, ...at.map((i) => cells[i] ?? '')],
          place: { row, columns: [...own, columns[0] ?? 0, ...at] },
        },
      ];
    }),
  );
  return {
    headers: [...own.map(headerOf), 'platform', ...metrics],
    rows: spread.map(({ cells }) => cells),
    places: spread.map(({ place }) => place),
  };
}
