/** A line of the table: what was measured, the figure, and the budget or goal it is held against. */
export type Row = readonly [what: string, measured: string, budget: string];

export function timed<T>(work: () => T): { result: T; ms: number } {
  const from = performance.now();
  const result = work();
  return { result, ms: performance.now() - from };
}

export const ms = (value: number) => `${value.toFixed(0)} ms`;
