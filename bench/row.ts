/**
 * A line of the table: what was measured, the figure, the budget or goal it is held against, and whether a budget
 * is kept. Only counts and sizes have budgets: times are those of the machine.
 */
export type Row = readonly [what: string, measured: string, budget: string, isKept?: boolean];

export function timed<T>(work: () => T): { result: T; ms: number } {
  const from = performance.now();
  const result = work();
  return { result, ms: performance.now() - from };
}

export const ms = (value: number) => `${value.toFixed(0)} ms`;
