import type { Workbook } from './workbook';

type Cell = string | number | boolean | null | undefined;
type Fn = (...args: unknown[]) => unknown;

/**
 * Registers functions for use in cells. As on Google a range arrives as rows of values, a single
 * cell as a value, a blank as ''; an error thrown shows as #ERROR! and does not end the process.
 */
export function registerCustomFunctions(
  book: Workbook,
  functions: Readonly<Record<string, Fn>>,
): void {
  for (const [name, fn] of Object.entries(functions))
    book.api.getFormula().registerFunction(name, (...args: unknown[]) => {
      try {
        const result = fn(...args.map(argument));
        return (
          Array.isArray(result) ? result.map((row) => (Array.isArray(row) ? row : [row])) : result
        ) as never;
      } catch {
        return '#ERROR!';
      }
    });
}

function argument(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? '';
  const rows = value.map((row: Cell[]) => row.map((cell) => cell ?? ''));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}
