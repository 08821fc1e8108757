import type { Place } from './protocol';

export interface KeyedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

export type Rectangle = Omit<Place, 'sheet'> & { readonly key: string };

/** Covers cells with rectangles of one key each: runs down the columns, then equal runs side by side. */
export function rectanglesOf(cells: readonly KeyedCell[]): Rectangle[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const done: Rectangle[] = [];
  /** Rectangles that may still grow to the right, by rows and key. */
  const open = new Map<string, Rectangle>();
  for (const run of runsOf(ordered)) {
    const id = `${run.row}:${run.rows}:${run.key}`;
    const left = open.get(id);
    const grown =
      left && left.column + left.columns === run.column
        ? { ...left, columns: left.columns + 1 }
        : run;
    if (left && grown === run) done.push(left);
    open.set(id, grown);
  }
  return [...done, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Cells of one key below each other, a column at a time. */
function runsOf(ordered: readonly KeyedCell[]): Rectangle[] {
  const runs: Rectangle[] = [];
  for (const { row, column, key } of ordered) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.key === key && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1, key });
  }
  return runs;
}
