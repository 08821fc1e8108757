/** How the hidden cell of a board's row remembers a value that looks odd and is meant, behind its marks. */
export const confirmedText = (value: number) => `sure:${value}`;

/** That value, from what the cell holds. */
export function readConfirmed(noted: string): number | undefined {
  const [, value] = /\|sure:([^|]+)$/.exec(noted) ?? [];
  return value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);
}
