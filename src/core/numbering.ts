/** Letters of rows that are numbered, with the digits that a number has at least: T01, M1, Q1, L1. */
const DIGITS = { T: 2, M: 1, Q: 1, L: 1 } as const;

/** Gives the numbers after the highest that a row has, one after the other: T31 after T30. */
export function numbering(
  letter: keyof typeof DIGITS,
  rows: readonly { readonly id: string }[],
): () => string {
  const pattern = new RegExp(`^${letter}(\\d+)$`);
  let last = rows.reduce((high, { id }) => Math.max(high, Number(pattern.exec(id)?.[1] ?? 0)), 0);
  return () => {
    last += 1;
    return letter + String(last).padStart(DIGITS[letter], '0');
  };
}
