/** Numbers that follow each other, as in 3, 4, 5. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Runs of adjacent rows or columns, which are given in ascending order, each once. */
export function adjacentRuns(places: readonly number[]): Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const place of places) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === place) last.count += 1;
    else runs.push({ first: place, count: 1 });
  }
  return runs;
}
