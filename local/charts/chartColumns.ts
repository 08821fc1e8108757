/** A column of cells, without its headers; rows count from 1. */
export interface ChartColumn<S> {
  readonly sheet: S;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** What a chart draws: the first column labels the others, as Google's charts do by default. */
export interface ChartColumns<S> {
  readonly labels: ChartColumn<S>;
  readonly series: readonly { readonly header?: ChartColumn<S>; readonly values: ChartColumn<S> }[];
}

interface Ranges<S> {
  readonly ranges: readonly (ChartColumn<S> & { readonly columns: number })[];
  readonly numHeaders: number;
}

/** The columns of a chart's ranges side by side; undefined when there are not two. */
export function chartColumns<S>({ ranges, numHeaders }: Ranges<S>): ChartColumns<S> | undefined {
  const all = ranges.flatMap(({ sheet, row, column, rows, columns }) =>
    Array.from({ length: columns }, (_, i) => ({ sheet, row, column: column + i, rows })),
  );
  const below = (c: ChartColumn<S>) => ({
    ...c,
    row: c.row + numHeaders,
    rows: c.rows - numHeaders,
  });
  const [labels, ...series] = all;
  if (!labels || series.length === 0 || labels.rows <= numHeaders) return undefined;
  return {
    labels: below(labels),
    series: series.map((c) => ({
      ...(numHeaders > 0 ? { header: { ...c, row: c.row + numHeaders - 1, rows: 1 } } : {}),
      values: below(c),
    })),
  };
}
